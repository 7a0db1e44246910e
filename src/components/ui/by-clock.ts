// <by-clock> around what is true at one time or another: shows the last part that has begun by the visitor’s clock (what
// was built stands while none has), or, with `data-marks` and the moment at which all is over, marks it; what can be
// unfolded is open while it is marked.

/** Timers that are longer than this go off at once. */
const LONGEST = 2 ** 31 - 1;

class ByClock extends HTMLElement {
	#timer = 0;

	connectedCallback(): void {
		this.#tell();
		// A page that comes back from where it was kept may have slept through a moment.
		addEventListener('pageshow', this.#tell);
	}

	disconnectedCallback(): void {
		clearTimeout(this.#timer);
		removeEventListener('pageshow', this.#tell);
	}

	readonly #tell = (): void => {
		const now = Date.now();
		const { marks } = this.dataset;
		const parts = [...this.querySelectorAll<HTMLElement>(':scope > [data-from], :scope > ol > [data-from]')];
		const begins = parts.map(({ dataset: { from } }) => (from ? Date.parse(from) : -Infinity));
		const begun = begins.findLastIndex((moment) => moment <= now);
		const moments = marks ? [...begins, Date.parse(marks)] : begins;
		if (marks) mark(parts, now < Date.parse(marks) ? begun : -1);
		else if (begun >= 0) show(parts, begun);
		const next = moments.find((moment) => moment > now);
		clearTimeout(this.#timer);
		if (next !== undefined) this.#timer = window.setTimeout(this.#tell, Math.min(next - now, LONGEST));
	};
}

function show(parts: readonly HTMLElement[], current: number): void {
	for (const [index, part] of parts.entries()) part.hidden = index !== current;
}

function mark(parts: readonly HTMLElement[], current: number): void {
	const marked = parts.findIndex((part) => part.hasAttribute('aria-current'));
	if (marked === current) return;
	parts[marked]?.removeAttribute('aria-current');
	parts[current]?.setAttribute('aria-current', 'date');
	// Where a link led stays open.
	if (!parts[marked]?.querySelector(':target')) unfold(parts[marked], false);
	unfold(parts[current], true);
}

function unfold(part: HTMLElement | undefined, open: boolean): void {
	if (part instanceof HTMLDetailsElement) part.open = open;
}

customElements.define('by-clock', ByClock);
