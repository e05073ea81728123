/* A pictogram in small: its tiles alone. */
import { boxed, wordless } from '../kit/thumbnail.ts';
import type { Scene } from '../scene/marks.ts';

/** The tiles alone, for a card of a few centimetres: no word of the picture could be read there. */
export function pictogramInSmall({ marks }: Scene): Scene {
  return boxed(marks.filter(({ role }) => role === 'band').flatMap(wordless));
}
