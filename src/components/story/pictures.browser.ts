/* The pictures of the steps for the box that there is, fetched once each; of the printed ones there are always copies. */
import type { Scene } from '../../charts/scene/marks.ts';
import { boxFor, type StoryBox } from '../../charts/story-boxes.ts';

interface File {
  readonly pictures: readonly Scene[];
  /** Which of them each step shows. */
  readonly steps: readonly number[];
}

export interface Pictures {
  /** The picture of a step, from 0; nothing while it has not come, and where it does not. */
  readonly of: (step: number) => Scene | undefined;
  /** Called when pictures have come, or others are needed. */
  readonly heard: (call: () => void) => void;
}

export function picturesOf(element: HTMLElement, box: HTMLElement, signal: AbortSignal): Pictures {
  const files = new Map<StoryBox, File | 'coming' | 'none'>();
  let call = () => {};
  let size: StoryBox = 'small';
  const fetchFor = async (wanted: StoryBox) => {
    files.set(wanted, 'coming');
    try {
      const response = await fetch(element.dataset[wanted] ?? '', { signal });
      files.set(wanted, response.ok ? ((await response.json()) as File) : 'none');
    } catch {
      files.set(wanted, 'none');
    }
    if (!signal.aborted) call();
  };
  const measure = () => {
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(box);
    size = boxFor(box.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd));
    if (files.has(size)) call();
    else void fetchFor(size);
  };
  const observer = new ResizeObserver(measure);
  observer.observe(box);
  signal.addEventListener('abort', () => observer.disconnect());
  const known = () => files.get(size);
  return {
    of: (step) => {
      const file = known();
      return typeof file === 'object' ? file.pictures[file.steps[step] ?? 0] : undefined;
    },
    heard: (next) => {
      call = next;
    },
  };
}
