/* What is wrong with an address as the address of a published site: one line that says what to write instead. */

/** Names that never lead anywhere (RFC 2606), and those of this machine. */
const NOWHERE = /(?:^|\.)(?:example|invalid|test|localhost)$|^(?:127\.|\[::1\]$|0\.0\.0\.0$)/;

const CURE = 'write SITE=https://your.domain before the command (npm start builds for this machine without it).';

/** @param origin the value of SITE @returns the fault, or undefined where the site can be published */
export function publicationFault(origin: string | undefined): string | undefined {
  if (!origin) return `SITE is not set, and citations would name no real address; ${CURE}`;
  if (!URL.canParse(origin)) return `SITE is "${origin}", which is no address; ${CURE}`;
  const { protocol, hostname, pathname, search, hash } = new URL(origin);
  if (protocol !== 'https:') return `SITE is "${origin}", and readers are sent to https alone; ${CURE}`;
  if (NOWHERE.test(hostname)) return `SITE is "${origin}", a name that leads nowhere; ${CURE}`;
  if (pathname !== '/' || search || hash)
    return `SITE is "${origin}" and holds more than scheme and host; the path of the site is BASE=/path/; ${CURE}`;
  return undefined;
}
