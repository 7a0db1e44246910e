// <course-filter> around the finished list of all courses: any of the choices within a facet, all of the facets
// together. A facet counts what would be shown if it alone were open. The choice lives in the address, so that it can
// be shared and gone back to: ?kind=course&school=open&text=…&sort=title

class CourseFilter extends HTMLElement {
	#cards: HTMLElement[] = [];

	get #form() {
		return this.querySelector('form')!;
	}

	get #sort() {
		return this.querySelector('select')!;
	}

	get #boxes() {
		return [...this.#form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
	}

	get #text() {
		return this.#form.querySelector<HTMLInputElement>('input[name=text]')!;
	}

	connectedCallback() {
		this.#cards = [...this.querySelectorAll<HTMLElement>('.cards > li')];
		this.#read();
		this.#form.addEventListener('submit', (event) => event.preventDefault());
		this.addEventListener('input', () => this.#show());
		this.querySelector('[data-reset]')?.addEventListener('click', () => this.#reset());
		if (!matchMedia('(width > 60rem)').matches) this.querySelector('details')!.open = false;
		this.#show();
	}

	#read() {
		const query = new URLSearchParams(location.search);
		for (const box of this.#boxes) box.checked = query.getAll(box.name).includes(box.value);
		this.#text.value = query.get('text') ?? '';
		this.#sort.value = query.get('sort') ?? 'starts';
	}

	#reset() {
		this.#form.reset();
		this.#show();
		this.#text.focus();
	}

	#show() {
		const chosen = Map.groupBy(
			this.#boxes.filter(({ checked }) => checked),
			({ name }) => name,
		);
		const words = plain(this.#text.value).split(/\s+/);
		const fitsText = this.#cards.filter((card) =>
			words.every((word) => plain(card.textContent).includes(word)),
		);
		const fits = (card: HTMLElement, except?: string) =>
			[...chosen].every(
				([name, boxes]) => name === except || boxes.some(({ value }) => has(card, name, value)),
			);
		const shown = new Set(fitsText.filter((card) => fits(card)));

		for (const card of this.#cards) card.hidden = !shown.has(card);
		for (const box of this.#boxes) {
			const count = fitsText.filter((card) => fits(card, box.name) && has(card, box.name, box.value)).length;
			const label = box.closest('label')!;
			label.querySelector('[data-count]')!.textContent = String(count);
			label.toggleAttribute('data-none', count === 0 && !box.checked);
		}
		this.#order();
		this.#tell(shown.size);
		this.querySelector('[data-chosen]')!.textContent =
			chosen.size > 0 ? `\u00a0(${[...chosen.values()].flat().length})` : '';
		this.#name([...chosen.values()].flat());
		this.#write(words.join(' '));
	}

	// What is chosen stands above the cards, since on a phone the filters are folded; a touch takes it away.
	#name(boxes: HTMLInputElement[]) {
		const list = this.querySelector<HTMLElement>('[data-picks]')!;
		list.hidden = boxes.length === 0;
		list.replaceChildren(...boxes.map((box) => this.#pick(box)));
	}

	#pick(box: HTMLInputElement): HTMLElement {
		const label = box.closest('label')!.querySelector('span')!.textContent;
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'chip';
		button.textContent = `${label} ×`;
		button.ariaLabel = (this.dataset['remove'] ?? '').replace('{label}', label);
		button.addEventListener('click', () => {
			box.checked = false;
			this.#show();
			this.querySelector<HTMLElement>('[data-picks] button, [data-focus]')?.focus();
		});
		const item = document.createElement('li');
		item.append(button);
		return item;
	}

	#order() {
		const by = this.#sort.value;
		const key = (card: HTMLElement) =>
			(by === 'title' ? card.querySelector('h2, h3')!.textContent : card.dataset['starts']) ?? '';
		const language = document.documentElement.lang;
		const sorted = [...this.#cards].sort((a, b) => key(a).localeCompare(key(b), language));
		this.querySelector('.cards')?.append(...sorted);
	}

	#tell(shown: number) {
		const sentence = this.dataset['shown'] ?? '';
		this.querySelector('[role=status] b')!.textContent = sentence
			.replace('{shown}', String(shown))
			.replace('{total}', String(this.#cards.length));
		this.querySelector<HTMLElement>('.empty[data-none]')!.hidden = shown > 0;
	}

	#write(text: string) {
		const query = new URLSearchParams(
			this.#boxes.filter(({ checked }) => checked).map(({ name, value }) => [name, value]),
		);
		if (text) query.set('text', text);
		if (this.#sort.value !== 'starts') query.set('sort', this.#sort.value);
		history.replaceState(null, '', query.size ? `?${query}` : location.pathname);
	}
}

// A card may have several values of one facet, with spaces between them.
function has(card: HTMLElement, facet: string, value: string): boolean {
	return card.dataset[facet]?.split(' ').includes(value) ?? false;
}

// Marks are taken off: “cafe” finds “Café”.
function plain(text: string | null): string {
	return (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase().trim();
}

customElements.define('course-filter', CourseFilter);
