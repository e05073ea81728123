/* The address of a page or frame whose main chart is live: it bears what the reader looks at. */

/** How a frame looks is not the reader's choice but the framing page's: it stays in the address. */
const LOOK = ['theme', 'title', 'controls'];

/**
 * Puts a view into the address.
 * @param step whether the way back should lead to the view before
 * @param hash what the address points to within the page, `#e-2024-01-26`; the same as before if not given
 */
export function writeAddress(view: URLSearchParams, step: boolean, hash = location.hash): void {
  const here = new URLSearchParams(location.search);
  const look = LOOK.flatMap((name) => here.getAll(name).map((value) => [name, value]));
  const query = new URLSearchParams([...look, ...view]).toString();
  const address = `${location.pathname}${query ? `?${query}` : ''}${hash}`;
  if (address === `${location.pathname}${location.search}${location.hash}`) return;
  // In a frame the history is the host page's: no step of ours may stand in it.
  if (step && window.parent === window) history.pushState(null, '', address);
  else history.replaceState(history.state, '', address);
  // The browser tells of steps back and forth only.
  dispatchEvent(new Event('addresschange'));
}

/** The fragment of the address, read; as it stands where it is no text that was written into an address. */
export function fragmentOf({ hash } = location): string {
  const written = hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
