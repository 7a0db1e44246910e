// <search-page> around the search form: asks the index of the site's language, and another one when told to.
// The index is made after a build, one bundle a language; Pagefind's own script comes with each.

interface Found {
	url: string;
	excerpt: string;
	meta: { title?: string; group?: string; address?: string };
}

interface Pagefind {
	options(options: object): Promise<void>;
	mergeIndex(bundlePath: string, options: object): Promise<void>;
	search(query: string): Promise<{ results: { data(): Promise<Found> }[] } | null>;
}

const SHOWN = 30;

class SearchPage extends HTMLElement {
	#turn = 0;
	#wait = 0;
	#indexes: Record<string, Promise<Pagefind>> = {};

	connectedCallback() {
		const input = this.#input;
		input.value = new URLSearchParams(location.search).get('q') ?? '';
		input.addEventListener('input', () => {
			clearTimeout(this.#wait);
			this.#wait = window.setTimeout(() => this.#search(), 200);
		});
		this.querySelector('form')!.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#search();
		});
		if (input.value) void this.#search();
		else input.focus();
	}

	get #input() {
		return this.querySelector('input')!;
	}

	get #languages() {
		return JSON.parse(this.dataset['languages'] ?? '[]') as { tag: string; name: string }[];
	}

	#say(key: string, values: Record<string, string> = {}): string {
		const sentences = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
		return (sentences[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
	}

	async #search(tag = this.#languages[0]?.tag ?? 'en') {
		const turn = ++this.#turn;
		const query = this.#input.value.trim();
		history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
		if (!query) return this.#show('', [], '');
		this.#tell(this.#say('search.working'));
		const found = await this.#ask(tag, query).catch(() => undefined);
		if (turn !== this.#turn) return;
		if (!found) return this.#show(this.#say('search.needsBuild'), [], '');
		const none = `${this.#say('search.none', { query })} ${this.#say('search.noneLead')}`;
		this.#show(
			found.total > 0 ? this.#say('search.found', { n: String(found.total) }) : none,
			found.pages,
			tag,
		);
	}

	// One index a language; a large school's comes in parts that are asked together.
	async #open(tag: string): Promise<Pagefind> {
		const { bundles = '', base: baseUrl = '/' } = this.dataset;
		const parts = (await (await fetch(`${bundles}${tag}/parts.json`)).json()) as string[];
		const [first, ...others] = parts.map((part) => `${bundles}${part}/`);
		const pagefind = (await import(/* @vite-ignore */ `${first}pagefind.js`)) as Pagefind;
		await pagefind.options({ bundlePath: first, baseUrl, excerptLength: 24 });
		for (const other of others) await pagefind.mergeIndex(other, { baseUrl });
		return pagefind;
	}

	async #ask(tag: string, query: string): Promise<{ total: number; pages: Found[] }> {
		const pagefind = await (this.#indexes[tag] ??= this.#open(tag));
		const answer = await pagefind.search(query);
		const results = answer?.results ?? [];
		return {
			total: results.length,
			pages: await Promise.all(results.slice(0, SHOWN).map((result) => result.data())),
		};
	}

	#show(sentence: string, found: Found[], tag: string) {
		this.#tell(sentence);
		const groups = Map.groupBy(found, ({ meta }) => meta.group ?? '');
		const results = [...groups.values()].map((pages) => group(pages, tag));
		this.querySelector('[data-results]')!.replaceChildren(...results);
		this.querySelector('[data-others]')!.replaceChildren(
			...(this.#input.value.trim() ? this.#others(tag) : []),
		);
	}

	#tell(sentence: string) {
		this.querySelector('[role=status]')!.textContent = sentence;
	}

	#others(tag: string): HTMLElement[] {
		return this.#languages
			.filter((language) => language.tag !== tag)
			.map((language) => {
				const button = element('button', 'button', this.#say('search.other', { language: language.name }));
				button.addEventListener('click', () => void this.#search(language.tag));
				return button;
			});
	}
}

// One course, and the pages of it that were found.
function group(pages: Found[], tag: string): HTMLElement {
	const [first] = pages;
	const box = element('section', 'result');
	box.lang = tag;
	const heading = element('h2');
	heading.append(link(first?.meta.address ?? first?.url ?? '', first?.meta.group ?? first?.meta.title ?? ''));
	const list = element('ul');
	list.role = 'list';
	// The page of the course itself is what the heading leads to: it needs no heading of its own.
	const own = pages.find(({ url, meta }) => url === meta.address);
	list.append(...pages.filter((one) => one !== own).map(page));
	box.append(heading, ...(own ? [marked(own.excerpt)] : []), list);
	return box;
}

function page({ url, meta, excerpt }: Found): HTMLElement {
	const item = element('li');
	const heading = element('h3');
	heading.append(link(url, meta.title ?? url));
	item.append(heading, marked(excerpt));
	return item;
}

// Pagefind marks words with <mark> in otherwise escaped text; only the marks are kept as elements.
function marked(excerpt: string): HTMLElement {
	const text = element('p');
	const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
	for (const node of parsed.body.childNodes) {
		const isMark = node instanceof HTMLElement && node.localName === 'mark';
		text.append(isMark ? element('mark', '', node.textContent ?? '') : (node.textContent ?? ''));
	}
	return text;
}

function link(href: string, label: string): HTMLAnchorElement {
	const anchor = document.createElement('a');
	anchor.href = href;
	anchor.textContent = label;
	return anchor;
}

function element(name: string, className = '', text = ''): HTMLElement {
	const made = document.createElement(name);
	if (className) made.className = className;
	made.textContent = text;
	return made;
}

customElements.define('search-page', SearchPage);
