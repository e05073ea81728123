/*
 * Lets D3's shapes draw into a scene: what they tell a canvas becomes steps of a path, which stay plain data.
 * Knows no document.
 */
import type { PathStep } from './marks.ts';

/** What a generator of d3-shape draws on. */
type Context = CanvasRenderingContext2D;

/**
 * Steps of what is drawn, straight lines as short as they can be said.
 * @param draw draws with a generator of d3-shape: `(context) => line().context(context)(points)`
 * @param dx and @param dy where the origin of what is drawn lies
 */
export function stepsOf(draw: (context: Context) => void, dx = 0, dy = 0): PathStep[] {
  const recorder = new StepRecorder(dx, dy);
  // The types of d3-shape ask for a whole canvas; its generators call the methods below.
  draw(recorder as unknown as Context);
  return recorder.steps;
}

/** The part of a canvas that lines, areas, steps and symbols use. */
class StepRecorder {
  readonly steps: PathStep[] = [];
  readonly #dx: number;
  readonly #dy: number;
  #x = 0;
  #y = 0;

  constructor(dx: number, dy: number) {
    this.#dx = dx;
    this.#dy = dy;
  }

  moveTo(x: number, y: number): void {
    [this.#x, this.#y] = [x + this.#dx, y + this.#dy];
    this.steps.push(['M', this.#x, this.#y]);
  }

  lineTo(px: number, py: number): void {
    const [x, y] = [px + this.#dx, py + this.#dy];
    if (x === this.#x && y === this.#y) return;
    if (y === this.#y) this.#along('H', x);
    else if (x === this.#x) this.#along('V', y);
    else this.steps.push(['L', x, y]);
    [this.#x, this.#y] = [x, y];
  }

  closePath(): void {
    this.steps.push(['Z']);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }

  /** A whole circle, from its left: d3-shape draws no other arc here. */
  arc(x: number, y: number, radius: number): void {
    if (this.steps.at(-1)?.[0] === 'M') this.steps.pop();
    this.moveTo(x - radius, y);
    this.steps.push(
      ['a', radius, radius, 0, 0, 1, 2 * radius, 0],
      ['a', radius, radius, 0, 0, 1, -2 * radius, 0],
      ['Z'],
    );
  }

  /** A level or upright line goes on where the one before it ended. */
  #along(command: 'H' | 'V', to: number): void {
    if (this.steps.at(-1)?.[0] === command) this.steps.pop();
    this.steps.push([command, to]);
  }
}
