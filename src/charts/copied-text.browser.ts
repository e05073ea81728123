/*
 * Takes out of what is copied the marks that keep the labels of a picture in order where a page runs right to left:
 * nobody sees them, and a symbol that was copied with them is found nowhere. All else is copied as a browser would.
 */

const ISOLATES = /[\u2066-\u2069]/g;
const UNSEEN = 'data-unseen';

document.addEventListener('copy', (event) => {
  const selection = getSelection();
  const text = selection?.toString() ?? '';
  const plain = text.replace(ISOLATES, '');
  if (!selection || !event.clipboardData || plain === text) return;
  event.clipboardData.setData('text/plain', plain);
  event.clipboardData.setData('text/html', seenOf(selection).replace(ISOLATES, ''));
  event.preventDefault();
});

/** The selected markup without what is not shown: the printed pictures of other widths, data for scripts. */
function seenOf(selection: Selection): string {
  const hidden = [...document.body.querySelectorAll('*')].filter(
    (node) => selection.containsNode(node, true) && !node.checkVisibility(),
  );
  for (const node of hidden) node.setAttribute(UNSEEN, '');
  const copied = document.createElement('div');
  for (let i = 0; i < selection.rangeCount; i += 1) copied.append(selection.getRangeAt(i).cloneContents());
  for (const node of hidden) node.removeAttribute(UNSEEN);
  for (const node of copied.querySelectorAll(`[${UNSEEN}]`)) node.remove();
  return new XMLSerializer().serializeToString(copied);
}
