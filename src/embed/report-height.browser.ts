/*
 * Tells the framing page how high the embed is: now, whenever that changes, and when the page asks, because its
 * listener came later. To the parent only; does nothing unframed.
 */
import { asksForHeight, foreignHeightMessages, heightMessages } from './messages.ts';

if (window.parent !== window) {
  const report = () => {
    const { width, height } = document.body.getBoundingClientRect();
    // Any page may embed us: the messages hold two numbers and the frame's own address, and go to the framing window alone.
    for (const message of heightMessages(width, height, location.hash)) window.parent.postMessage(message, '*');
    for (const message of foreignHeightMessages(width, height, location.href)) window.parent.postMessage(message, '*');
  };
  // Frames out of view draw no frames, so their observers of size wait. What else can change the height is
  // heard by itself: the first word, fonts and styles that come after it, and a picture that is taken over.
  report();
  new ResizeObserver(report).observe(document.body);
  new MutationObserver(report).observe(document.body, { childList: true, subtree: true });
  addEventListener('load', report);
  document.fonts.ready.then(report);
  for (const font of document.fonts) if (font.status === 'loading') font.loaded.then(report, () => undefined);
  addEventListener('message', (event) => {
    if (event.source === window.parent && asksForHeight(event.data, location.hash)) report();
  });
}
