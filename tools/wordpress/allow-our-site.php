<?php
/*
 * A must-use plugin. WordPress asks no address of its own machine and no port but 80, 443 and 8080; our site stands at
 * such an address here. This lets exactly that one through, and changes nothing else.
 */
add_filter('http_request_host_is_external', function ($external, $host, $url) {
    return $external || str_starts_with($url, getenv('OUR_SITE') . '/');
}, 10, 3);
add_filter('http_allowed_safe_ports', function ($ports, $host, $url) {
    $ours = str_starts_with($url, getenv('OUR_SITE') . '/');
    return $ours ? [...$ports, parse_url($url, PHP_URL_PORT)] : $ports;
}, 10, 3);
