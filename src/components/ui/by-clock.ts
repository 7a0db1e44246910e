// <by-clock> around what is true at one time or another: shows the last part that has begun by the visitor’s clock.

/** Timers that are longer than this go off at once. */
const LONGEST = 2 ** 31 - 1;

class ByClock extends HTMLElement {
	#timer = 0;

	connectedCallback(): void {
		this.#show();
		// A page that comes back from where it was kept may have slept through a moment.
		addEventListener('pageshow', this.#show);
	}

	disconnectedCallback(): void {
		clearTimeout(this.#timer);
		removeEventListener('pageshow', this.#show);
	}

	readonly #show = (): void => {
		const now = Date.now();
		const parts = [...this.querySelectorAll<HTMLElement>(':scope > [data-from]')];
		const begins = parts.map(({ dataset: { from } }) => (from ? Date.parse(from) : -Infinity));
		const begun = Math.max(
			0,
			begins.findLastIndex((moment) => moment <= now),
		);
		for (const [index, part] of parts.entries()) part.hidden = index !== begun;
		const next = begins.find((moment) => moment > now);
		clearTimeout(this.#timer);
		if (next !== undefined) this.#timer = window.setTimeout(this.#show, Math.min(next - now, LONGEST));
	};
}

customElements.define('by-clock', ByClock);
