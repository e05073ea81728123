/*
 * Buttons that copy. A button is offered where the browser has what it takes: a clipboard, and for a picture one that
 * takes pictures. Where the reader or the browser refuses, that is said, and a code is selected for the keys.
 */

/** A picture goes in as a promise: Safari lets nothing be written once the tap is over. */
const pictureOf = async (address: string): Promise<Blob> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.blob();
};

const takesPictures = () => 'ClipboardItem' in window && typeof navigator.clipboard?.write === 'function';

for (const place of document.querySelectorAll<HTMLElement>('.copying')) {
  const { picture, text } = place.dataset;
  const said = place.querySelector<HTMLElement>('[role=status]');
  const code = place.closest('.code')?.querySelector('code');
  if (picture !== undefined && !takesPictures()) continue;
  place.hidden = false;
  place.querySelector('button')?.addEventListener('click', async () => {
    if (!said) return;
    // The same words a second time would be no news to a screen reader.
    said.textContent = '';
    try {
      if (picture === undefined) await navigator.clipboard.writeText(text ?? code?.textContent ?? '');
      else await navigator.clipboard.write([new ClipboardItem({ 'image/png': pictureOf(picture) })]);
      said.textContent = said.dataset['copied'] ?? '';
    } catch {
      if (code) getSelection()?.selectAllChildren(code);
      said.textContent = said.dataset['failed'] ?? '';
    }
  });
}
