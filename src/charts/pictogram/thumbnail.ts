/* A pictogram in small: its tiles alone. */
import { boxed, wordless } from '../kit/thumbnail.ts';
import type { Scene } from '../scene/marks.ts';

export function pictogramInSmall({ marks }: Scene): Scene {
  return boxed(marks.filter(({ role }) => role === 'band').flatMap(wordless));
}
