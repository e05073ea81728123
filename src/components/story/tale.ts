/* What a live story is to its parts: its steps, and how one is shown or gone to. Types only. */

/** What a story gives its parts to work with. */
export interface Tale {
  readonly element: HTMLElement;
  readonly steps: readonly HTMLElement[];
  /** Steps one after another in one place, not down the page. */
  readonly inPlace: boolean;
  /** Place of the step that is shown, from 0; -1 before the first. */
  readonly now: () => number;
  /** Goes to a step, as a key or a button asks. */
  readonly go: (to: number) => void;
  /** Shows a step that has been reached. */
  readonly show: (to: number) => void;
}
