/*
 * `<live-chart>`: wakes when it or its form is seen and the page is idle, or touched, or the address bears a view.
 * Then it fetches its rows and the live half of its kind, and no more. Whatever fails, the printed picture stays as it
 * is, and a reader who is online again or touches it again wakes it all the same.
 */

import './copied-text.browser.ts';

/** What a kind's live half gets to work with. */
export interface LiveHost {
  readonly element: HTMLElement;
  readonly rows: unknown;
}

/** A kind's live half: takes the printed chart over. */
export interface LiveHalf {
  readonly mount: (host: LiveHost) => void;
}

const HALVES = import.meta.glob<LiveHalf>('./*/live.browser.ts');

const WAKING = ['pointerdown', 'pointerover', 'focusin', 'touchstart', 'keydown'] as const;

/** What offers its controls once the chart in it lives. */
const AROUND = ['figure', '.tlpage'] as const;

const FORM_WAKING = ['focusin', 'pointerdown', 'input'] as const;

class LiveChart extends HTMLElement {
  #state: 'asleep' | 'waking' | 'awake' = 'asleep';

  connectedCallback(): void {
    this.#listen(WAKING);
    if (this.dataset['address'] !== undefined && (location.search.length > 1 || location.hash.startsWith('#e-'))) {
      this.#wake();
      return;
    }
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      const wake = () => {
        this.#wake();
      };
      if ('requestIdleCallback' in window) requestIdleCallback(wake, { timeout: 2000 });
      else setTimeout(wake, 500);
    });
    // A phone shows the form and the list alone.
    for (const part of [this, ...this.#forms()]) seen.observe(part);
  }

  /** The forms that work the chart. */
  #forms(): HTMLFormElement[] {
    const forms = [
      this.dataset['list'] === undefined ? null : document.querySelector<HTMLFormElement>('form.ctl'),
      this.closest('figure')?.querySelector<HTMLFormElement>('form.view'),
    ];
    return forms.filter((form) => form instanceof HTMLFormElement);
  }

  /** Wakes with the first of these events, here or in a form. */
  #listen(types: readonly string[]): void {
    const heard = new AbortController();
    const wake = () => {
      heard.abort();
      this.#wake();
    };
    const options = { passive: true, signal: heard.signal };
    for (const type of types) this.addEventListener(type, wake, options);
    for (const form of this.#forms()) for (const type of FORM_WAKING) form.addEventListener(type, wake, options);
    window.addEventListener('online', wake, options);
  }

  async #wake(): Promise<void> {
    if (this.#state !== 'asleep') return;
    this.#state = 'waking';
    const loaded = await this.#load();
    if (!loaded) {
      // A mouse that passes by is no wish; a hand or a key is, and so is the line that is there again.
      this.#state = 'asleep';
      this.#listen(WAKING.filter((type) => type !== 'pointerover'));
      return;
    }
    // What came is read by now: taking the picture over is a task of its own, and a hand is heard in between.
    await new Promise((resolve) => setTimeout(resolve));
    this.#state = 'awake';
    loaded.half.mount({ element: this, rows: loaded.rows });
    this.dataset['live'] = '';
    // Classes, because styles that ask what stands within are asked again whenever the picture changes.
    for (const around of AROUND) this.closest(around)?.classList.add('awake');
  }

  /** Nothing where we are offline or blocked: the printed picture and the list are complete without us. */
  async #load(): Promise<{ readonly half: LiveHalf; readonly rows: unknown } | undefined> {
    const { kind, rows } = this.dataset;
    const load = HALVES[`./${kind}/live.browser.ts`];
    // A browser may keep a script that failed to load as failed: without a line none is asked for.
    if (!load || !rows || !navigator.onLine) return undefined;
    try {
      const [response, half] = await Promise.all([fetch(rows), load()]);
      return response.ok ? { half, rows: await response.json() } : undefined;
    } catch {
      return undefined;
    }
  }
}

if (!customElements.get('live-chart')) customElements.define('live-chart', LiveChart);
