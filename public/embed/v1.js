/* Orders & Warrants: gives frames of charts their height, on any page, for frames put there at any time. MIT.
   Listens only to frames of the site that it came from; sets nothing but their height. */
(function (script) {
  var site = script && script.src.replace(/embed\/v1\.js.*$/, '');
  function frames() {
    return Array.prototype.filter.call(document.getElementsByTagName('iframe'), function (frame) {
      return site && frame.src.indexOf(site) === 0;
    });
  }
  addEventListener('message', function (event) {
    var said = event.data;
    if (!said || said.type !== 'iframe-resized' || !(said.height > 0 && said.height < 20000)) return;
    frames().forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = Math.ceil(said.height) + 'px';
    });
  });
  frames().forEach(function (frame) {
    frame.contentWindow.postMessage({ type: 'report-height' }, '*');
  });
})(document.currentScript);
