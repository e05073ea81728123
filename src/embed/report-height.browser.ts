/* Tells the framing page how high the embed is, now and whenever that changes. To the parent only; does nothing unframed. */
import { heightMessages } from './messages.ts';

if (window.parent !== window) {
  const report = () => {
    const { width, height } = document.body.getBoundingClientRect();
    // Any page may embed us: the message holds two numbers and goes to the framing window alone.
    for (const message of heightMessages(width, height, location.hash)) window.parent.postMessage(message, '*');
  };
  new ResizeObserver(report).observe(document.body);
}
