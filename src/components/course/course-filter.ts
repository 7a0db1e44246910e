// <course-filter> around the finished list of all courses. The choice lives in the address, in the order in which it
// was made, so that it can be shared and gone back to: ?kind=course&kind=challenge&school=open&text=…&sort=title
import { monthsOf, sift } from './sift.ts';

interface Card {
	element: HTMLElement;
	/** The numbers of the boxes that it fits. */
	fits: Set<number>;
	/** Its words, without marks; read when somebody first asks for a word. */
	text?: string;
}

class CourseFilter extends HTMLElement {
	#cards: Card[] = [];
	#boxes: HTMLInputElement[] = [];
	#counts: HTMLElement[] = [];
	/** The boxes that are ticked, in the order in which they were. */
	#picks: HTMLInputElement[] = [];
	#order = 'starts';

	connectedCallback() {
		this.#boxes = [...this.#one('form').querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
		this.#counts = this.#boxes.map((box) => box.closest('label')!.querySelector('[data-count]')!);
		this.#cards = [...this.querySelectorAll<HTMLElement>('.cards > li')].map((element) =>
			this.#card(element),
		);
		this.#one('form').addEventListener('submit', (event) => event.preventDefault());
		this.addEventListener('change', (event) => this.#changed(event.target as HTMLElement));
		this.#text.addEventListener('input', () => this.#show('replaceState'));
		this.#one('[data-reset]').addEventListener('click', () => this.#reset());
		this.#one('[data-undo]').addEventListener('click', () => this.#remove(this.#last));
		addEventListener('popstate', () => this.#read());
		if (!matchMedia('(width > 60rem)').matches) this.#one<HTMLDetailsElement>('details').open = false;
		this.#read();
	}

	#one<Found extends HTMLElement = HTMLElement>(selector: string): Found {
		return this.querySelector<Found>(selector)!;
	}

	get #text() {
		return this.#one<HTMLInputElement>('input[name=text]');
	}

	/** The box that was ticked last; none where a text stands, since chips and addresses end with it. */
	get #last() {
		return this.#text.value.trim() ? undefined : this.#picks.at(-1);
	}

	get #sort() {
		return this.#one<HTMLSelectElement>('select');
	}

	#card(element: HTMLElement): Card {
		const { fits = '', starts } = element.dataset;
		const months = starts ? monthsOf(starts.split(' '), today()) : [];
		const numbers = this.#boxes.flatMap(({ name, value }, number) =>
			name === 'starts' && months.includes(value) ? [number] : [],
		);
		return { element, fits: new Set([...fits.split(' ').filter(Boolean).map(Number), ...numbers]) };
	}

	// Takes the choice from the address.
	#read() {
		const query = new URLSearchParams(location.search);
		this.#picks = [...query].flatMap(
			([name, value]) => this.#boxes.find((box) => box.name === name && box.value === value) ?? [],
		);
		for (const box of this.#boxes) box.checked = this.#picks.includes(box);
		for (const box of this.#picks) box.closest('details')!.open = true;
		this.#text.value = query.get('text') ?? '';
		this.#sort.value = query.get('sort') ?? 'starts';
		if (this.#sort.selectedIndex < 0) this.#sort.value = 'starts';
		this.#show();
	}

	#changed(target: HTMLElement) {
		if (target instanceof HTMLInputElement && target.type === 'checkbox') {
			this.#picks = this.#picks.filter((box) => box !== target);
			if (target.checked) this.#picks.push(target);
		}
		this.#show('pushState');
	}

	#reset() {
		this.#one<HTMLFormElement>('form').reset();
		this.#picks = [];
		this.#show('pushState');
		this.#sort.focus();
	}

	/** Takes a box away, or the text where there is none. */
	#remove(box?: HTMLInputElement) {
		if (box) box.checked = false;
		else this.#text.value = '';
		this.#picks = this.#picks.filter((one) => one !== box);
		this.#show('pushState');
		this.#one('[data-picks]:not([hidden]) button, [data-focus]').focus();
	}

	#show(write?: 'pushState' | 'replaceState') {
		const words = plain(this.#text.value).split(/\s+/).filter(Boolean);
		const cards = words.length ? this.#cards.filter((card) => holds(card, words)) : this.#cards;
		const { shown, counts } = sift(
			cards.map(({ fits }) => fits),
			this.#boxes.map((box) => ({
				facet: box.name,
				chosen: box.checked,
				apart: 'apart' in box.dataset,
			})),
		);
		const visible = new Set(cards.filter((_, index) => shown[index]));
		for (const card of this.#cards)
			if (card.element.hidden === visible.has(card)) card.element.hidden = !visible.has(card);
		this.#count(counts);
		this.#arrange();
		this.#tell(visible.size);
		this.#name();
		if (write) this.#write(write);
	}

	#count(counts: readonly number[]) {
		for (const [number, count] of counts.entries()) {
			const place = this.#counts[number]!;
			if (place.textContent !== count.toLocaleString(language())) {
				place.textContent = count.toLocaleString(language());
				place.closest('label')!.toggleAttribute('data-none', count === 0);
			}
		}
	}

	// The list comes in the order in which courses start.
	#arrange() {
		const order = this.#sort.value;
		if (order === this.#order) return;
		this.#order = order;
		const { compare } = new Intl.Collator(language(), { numeric: true });
		const title = ({ element }: Card) => element.querySelector('h2')!.textContent;
		const by: Record<string, (a: Card, b: Card) => number> = {
			title: (a, b) => compare(title(a), title(b)),
			hours: (a, b) => Number(a.element.dataset['hours']) - Number(b.element.dataset['hours']),
			changed: (a, b) => compare(b.element.dataset['changed'] ?? '', a.element.dataset['changed'] ?? ''),
		};
		const sorted = by[order] ? this.#cards.toSorted(by[order]) : this.#cards;
		this.#one('.cards').append(...sorted.map(({ element }) => element));
	}

	#tell(shown: number) {
		const sentence = fill(this.dataset['shown'], {
			shown: shown.toLocaleString(language()),
			total: this.#cards.length.toLocaleString(language()),
		});
		const status = this.#one('[role=status] b');
		if (status.textContent !== sentence) status.textContent = sentence;
		this.#one('.empty[data-none]').hidden = shown > 0;
		if (shown === 0) this.#leadOn();
	}

	// Three ways out of an empty list: take back what was chosen last, search all texts, look at the schools.
	#leadOn() {
		const query = this.#last ? labelOf(this.#last) : this.#text.value.trim();
		const undo = this.#one('[data-undo]');
		undo.textContent = fill(this.dataset['remove'], { label: query });
		undo.hidden = !query;
		const search = this.#one<HTMLAnchorElement>('a[data-search]');
		search.textContent = query ? fill(this.dataset['search'], { query }) : (this.dataset['searchAll'] ?? '');
		search.search = query ? `?q=${encodeURIComponent(query)}` : '';
	}

	// What is chosen stands above the cards, since on a phone the filters are folded; a touch takes it away.
	#name() {
		const said = this.#text.value.trim();
		const chips = this.#picks.map((box) => this.#pick(labelOf(box), box));
		if (said) chips.push(this.#pick(said));
		this.#one('[data-picks]').hidden = chips.length === 0;
		this.#one('[data-picks] ul').replaceChildren(...chips);
		this.#one('[data-chosen]').textContent = chips.length > 0 ? `\u00a0(${chips.length})` : '';
	}

	#pick(label: string, box?: HTMLInputElement): HTMLElement {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'chip';
		button.textContent = `${label} ×`;
		button.ariaLabel = fill(this.dataset['remove'], { label });
		button.addEventListener('click', () => this.#remove(box));
		const item = document.createElement('li');
		item.append(button);
		return item;
	}

	#write(how: 'pushState' | 'replaceState') {
		const query = new URLSearchParams(this.#picks.map(({ name, value }) => [name, value]));
		if (this.#text.value.trim()) query.set('text', this.#text.value.trim());
		if (this.#sort.value !== 'starts') query.set('sort', this.#sort.value);
		const search = query.size ? `?${query}` : '';
		if (search !== location.search) history[how](null, '', search || location.pathname);
	}
}

const language = () => document.documentElement.lang;

const labelOf = (box: HTMLInputElement) => box.closest('label')!.querySelector('span')!.textContent.trim();

const fill = (sentence = '', values: Record<string, string>) =>
	sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

function holds(card: Card, words: readonly string[]): boolean {
	const text = (card.text ??= plain(card.element.textContent));
	return words.every((word) => text.includes(word));
}

// Marks are taken off: “cafe” finds “Café”.
function plain(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase().trim();
}

// The day that it is where the visitor is.
function today(): string {
	const now = new Date();
	const two = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

customElements.define('course-filter', CourseFilter);
