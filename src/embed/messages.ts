/*
 * What an embed says to the page that frames it: its height, in our own form (which
 * @open-iframe-resizer/core understands) and, where WordPress asks for it by a secret in the address,
 * in WordPress', which is also told what link was followed. Pure: values in, messages out. The promise stands in
 * docs/contracts/embed.md.
 */

export interface ResizedMessage {
  readonly type: 'iframe-resized';
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export interface WordPressHeightMessage {
  readonly message: 'height';
  /** CSS pixels; WordPress takes 200 to 1000. */
  readonly value: number;
  readonly secret: string;
}

export interface WordPressLinkMessage {
  readonly message: 'link';
  /** Absolute; WordPress follows it within the frame's own host only. */
  readonly value: string;
  readonly secret: string;
}

/**
 * @param width none while the host hides the frame: then there is no height to tell
 * @param hash of the embed's address; WordPress appends `#?secret=…`
 */
export function heightMessages(
  width: number,
  height: number,
  hash: string,
): (ResizedMessage | WordPressHeightMessage)[] {
  if (width <= 0) return [];
  const resized: ResizedMessage = { type: 'iframe-resized', width: Math.ceil(width), height: Math.ceil(height) };
  const secret = secretOf(hash);
  return secret
    ? [resized, { message: 'height', value: Math.min(1000, Math.max(200, Math.ceil(height))), secret }]
    : [resized];
}

export interface AmpHeightMessage {
  readonly sentinel: 'amp';
  readonly type: 'embed-size';
  readonly height: number;
}

/**
 * The same height as others listen for it: pages of AMP, Embedly (and Medium, which takes its form), and Pym, which names
 * the frame in its address.
 * @param address of the embed, whole
 */
export function foreignHeightMessages(width: number, height: number, address: string): (AmpHeightMessage | string)[] {
  if (width <= 0) return [];
  const whole = Math.ceil(height);
  const { origin, pathname, search, searchParams } = new URL(address);
  const amp: AmpHeightMessage = { sentinel: 'amp', type: 'embed-size', height: whole };
  const embedly = JSON.stringify({ src: `${origin}${pathname}${search}`, context: 'iframe.resize', height: whole });
  const child = searchParams.get('childId') ?? '';
  return /^[\w-]+$/.test(child) ? [amp, embedly, ['pym', child, 'height', whole].join('xPYMx')] : [amp, embedly];
}

/**
 * What to tell WordPress of a link that was followed: nothing without a secret, and nothing of what it would not
 * follow, so that the browser may do what it can with those.
 * @param link absolute
 * @param address of the embed
 */
export function linkMessage(link: string, address: string): WordPressLinkMessage | undefined {
  if (!URL.canParse(link)) return undefined;
  const [to, from] = [new URL(link), new URL(address)];
  const secret = secretOf(from.hash);
  if (!secret || to.host !== from.host || !/^https?:$/.test(to.protocol)) return undefined;
  return { message: 'link', value: to.href, secret };
}

/** Our own form, and those in which @open-iframe-resizer/core asks. */
const QUESTIONS: readonly unknown[] = ['report-height', 'iframe-child-init', 'iframe-get-child-dimensions'];

/**
 * Whether a message of the framing page asks for the height: in one of these forms, or as WordPress does when its
 * listener came after the frame.
 */
export function asksForHeight(data: unknown, hash: string): boolean {
  if (typeof data !== 'object' || data === null) return false;
  if ('type' in data && QUESTIONS.includes(data.type)) return true;
  const secret = secretOf(hash);
  return (
    secret !== undefined && 'message' in data && data.message === 'ready' && 'secret' in data && data.secret === secret
  );
}

function secretOf(hash: string): string | undefined {
  return /^#\?secret=([A-Za-z0-9]+)$/.exec(hash)?.[1];
}
