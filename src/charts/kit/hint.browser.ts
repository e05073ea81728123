/*
 * Words over the foot of a live picture, where they move nothing: how to zoom, what the keys do, the address of a
 * view. A hint goes away by itself.
 */

export interface Hint {
  /** Shows words until they are asked for again, or something else happens. */
  readonly show: (text: string) => void;
  /** Shows words for a short while, once in the life of a page. */
  readonly flash: (text: string) => void;
  /** Shows words, or hides them where they stand already. */
  readonly toggle: (text: string) => void;
  readonly hide: () => void;
}

/** Long enough to read one line, in milliseconds. */
const READ = 4000;

/** @param host the element around the picture */
export function makeHint(host: HTMLElement): Hint {
  const holder = document.createElement('div');
  holder.className = 'hints';
  const line = document.createElement('p');
  line.className = 'small hint';
  line.hidden = true;
  line.setAttribute('role', 'status');
  holder.append(line);
  host.append(holder);
  let going: ReturnType<typeof setTimeout> | undefined;
  let flashed = false;

  const hide = () => {
    clearTimeout(going);
    line.hidden = true;
  };
  const show = (text: string) => {
    clearTimeout(going);
    line.textContent = text;
    line.hidden = false;
  };
  return {
    show,
    hide,
    toggle: (text) => {
      if (line.hidden || line.textContent !== text) show(text);
      else hide();
    },
    flash: (text) => {
      if (flashed || !line.hidden) return;
      flashed = true;
      show(text);
      going = setTimeout(hide, READ);
    },
  };
}
