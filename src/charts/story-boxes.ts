/* The boxes that pictures of stories are drawn for, in CSS pixels, and which of them fits a width. */

/** Small: a phone, and what is printed beside every step. Words keep their size: a box is never shown much smaller than it is. */
export const STORY_BOXES = {
  small: { width: 300, height: 216 },
  middle: { width: 470, height: 346 },
  large: { width: 660, height: 490 },
} as const;

export type StoryBox = keyof typeof STORY_BOXES;

/** A picture may be shown so much smaller than it was drawn: its smallest words stay legible. */
const SMALLEST = 0.97;

/** The largest box that a width has room for. @param width in CSS pixels */
export function boxFor(width: number): StoryBox {
  if (width >= STORY_BOXES.large.width * SMALLEST) return 'large';
  return width >= STORY_BOXES.middle.width * SMALLEST ? 'middle' : 'small';
}
