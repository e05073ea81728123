/*
 * What an embed says to the page that frames it: its height, in our own form (which
 * @open-iframe-resizer/core understands) and, where WordPress asks for it by a secret in the address,
 * in WordPress'. Pure: values in, messages out. The promise stands in docs/contracts/embed.md.
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

/** @param hash of the embed's address; WordPress appends `#?secret=…` */
export function heightMessages(
  width: number,
  height: number,
  hash: string,
): (ResizedMessage | WordPressHeightMessage)[] {
  const resized: ResizedMessage = { type: 'iframe-resized', width: Math.ceil(width), height: Math.ceil(height) };
  const secret = /^#\?secret=([A-Za-z0-9]+)$/.exec(hash)?.[1];
  return secret
    ? [resized, { message: 'height', value: Math.min(1000, Math.max(200, Math.ceil(height))), secret }]
    : [resized];
}

/** Whether a message of the framing page asks for the height. */
export function asksForHeight(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'report-height';
}
