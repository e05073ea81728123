/* Orders & Warrants: how a frame looks, as its address asks: lang, theme, title, controls. MIT.
   Runs before the first paint. Only the values named here count; nothing from the address becomes markup. */
(function (root) {
  var asked = new URLSearchParams(location.search);
  var known = { theme: ['light', 'dark', 'auto'], title: ['0'], controls: ['0'] };
  Object.keys(known).forEach(function (name) {
    var value = asked.get(name);
    if (known[name].indexOf(value) >= 0) root.setAttribute('data-' + name, value);
  });
  document.querySelectorAll('link[hreflang]').forEach(function (other) {
    if (other.hreflang !== asked.get('lang') || other.hreflang === root.lang) return;
    asked.delete('lang');
    var rest = String(asked);
    location.replace(other.href + (rest ? '?' + rest : '') + location.hash);
  });
})(document.documentElement);
