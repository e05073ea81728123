/* Marks that are drawn alike as one path: a picture without links needs no mark for each thing in it. */
import type { Mark, PathMark } from '../scene/marks.ts';

/** Paths of one role and tone become one, at the place of the first; everything else stays as it is. */
export function joinPaths(marks: readonly Mark[]): Mark[] {
  const known = new Map<string, number>();
  const joined: Mark[] = [];
  for (const mark of marks) {
    const name = `${mark.role} ${mark.tone ?? ''}`;
    const at = mark.mark === 'path' && mark.key === undefined ? known.get(name) : undefined;
    const first = at === undefined ? undefined : joined[at];
    if (at !== undefined && mark.mark === 'path' && first?.mark === 'path')
      joined[at] = { ...first, d: [...first.d, ...mark.d] } satisfies PathMark;
    else {
      if (mark.mark === 'path' && mark.key === undefined) known.set(name, joined.length);
      joined.push(mark);
    }
  }
  return joined;
}
