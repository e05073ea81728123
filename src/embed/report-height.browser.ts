/*
 * Tells the framing page how high the embed is: now, whenever that changes, and when the page asks, because its
 * listener came later. To the parent only; does nothing unframed.
 */
import { asksForHeight, heightMessages } from './messages.ts';

if (window.parent !== window) {
  const report = () => {
    const { width, height } = document.body.getBoundingClientRect();
    // Any page may embed us: the message holds two numbers and goes to the framing window alone.
    for (const message of heightMessages(width, height, location.hash)) window.parent.postMessage(message, '*');
  };
  // Frames out of view are told of their size late: the first word does not wait for that.
  report();
  new ResizeObserver(report).observe(document.body);
  // Nor for what fonts and styles that came after it have changed.
  addEventListener('load', report);
  document.fonts.ready.then(report);
  addEventListener('message', (event) => {
    if (event.source === window.parent && asksForHeight(event.data)) report();
  });
}
