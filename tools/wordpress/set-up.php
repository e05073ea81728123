<?php
/* Sets up WordPress with an administrator and an author; prints their application passwords. Run: php set-up.php <folder> */
mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
(new mysqli('localhost', 'root', '', '', 0, getenv('WORDPRESS_SOCKET')))->query('CREATE DATABASE wordpress');

define('WP_INSTALLING', true);
$_SERVER += ['HTTP_HOST' => parse_url(getenv('WORDPRESS_ADDRESS'), PHP_URL_HOST), 'REQUEST_URI' => '/'];
require "{$argv[1]}/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

add_filter('pre_wp_mail', '__return_true'); // No letter to the administrator.
$made = wp_install('A newsroom', 'admin', 'admin@example.org', false, '', 'a test password');
switch_theme(getenv('WORDPRESS_THEME') ?: 'twentytwentythree');
$author = wp_insert_user(['user_login' => 'author', 'user_pass' => 'a test password', 'role' => 'author']);

$passwords = [];
foreach (['admin' => $made['user_id'], 'author' => $author] as $name => $id) {
    [$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'test']);
    $passwords[$name] = $password;
}
echo json_encode($passwords);
