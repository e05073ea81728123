/*
 * `<live-chart>`: wakes when it is seen and the page is idle, or touched, or the address bears a view.
 * Then it fetches its rows and the live half of its kind, and no more. Whatever fails, the printed
 * picture stays as it is.
 */

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

class LiveChart extends HTMLElement {
  #awake = false;

  connectedCallback(): void {
    const wake = () => {
      this.#wake();
    };
    for (const type of WAKING) this.addEventListener(type, wake, { once: true, passive: true });
    document.querySelector('form.ctl')?.addEventListener('focusin', wake, { once: true });
    document.querySelector('form.ctl')?.addEventListener('change', wake, { once: true });
    this.closest('figure')?.querySelector('form.view')?.addEventListener('focusin', wake, { once: true });
    if (this.dataset['address'] !== undefined && location.search.length > 1) {
      wake();
      return;
    }
    const seen = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      seen.disconnect();
      if ('requestIdleCallback' in window) requestIdleCallback(wake, { timeout: 2000 });
      else setTimeout(wake, 500);
    });
    seen.observe(this);
  }

  async #wake(): Promise<void> {
    if (this.#awake) return;
    this.#awake = true;
    const { kind, rows } = this.dataset;
    const half = HALVES[`./${kind}/live.browser.ts`];
    if (!half || !rows) return;
    try {
      const [response, { mount }] = await Promise.all([fetch(rows), half()]);
      if (!response.ok) return;
      mount({ element: this, rows: await response.json() });
      this.dataset['live'] = '';
    } catch {
      // Offline or blocked: the printed picture and the list are complete without us.
    }
  }
}

if (!customElements.get('live-chart')) customElements.define('live-chart', LiveChart);
