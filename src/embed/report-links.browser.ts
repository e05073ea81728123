/*
 * WordPress lets its frames neither open windows nor leave the page; it follows links itself when it is told of them.
 * It is told in its sandbox only, which leaves a document no origin: elsewhere a link opens, and a page that frames us
 * with a secret of its own making hears nothing of what its readers follow.
 * Clicks with a key held, and those that the chart has taken for itself, are left alone.
 */
import { linkMessage } from './messages.ts';

if (window.parent !== window && self.origin === 'null')
  document.addEventListener('click', (event) => {
    const held = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (held || event.button !== 0 || event.defaultPrevented || !(event.target instanceof Element)) return;
    const link = event.target.closest('a[href]');
    // Links in pictures hold their address in another form than those in text: the attribute is one for both.
    const address = link && new URL(link.getAttribute('href') ?? '', document.baseURI).href;
    const message = address && linkMessage(address, location.href);
    if (!message) return;
    event.preventDefault();
    window.parent.postMessage(message, '*');
  });
