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

interface Language {
	tag: string;
	name: string;
	direction: string;
	/** Where its texts are at home. */
	root: string;
}

/** What was found in one language; the pages only where they are to be shown. */
interface Finds {
	language: Language;
	total: number;
	pages: Found[];
}

const SHOWN = 30;

class SearchPage extends HTMLElement {
	#turn = 0;
	#wait = 0;
	#indexes: Record<string, Promise<Pagefind>> = {};
	/** Languages that were asked for beside the first. */
	#asked = new Set<string>();

	connectedCallback() {
		const query = new URLSearchParams(location.search);
		const input = this.#input;
		input.value = query.get('q') ?? '';
		this.#asked = new Set(query.getAll('in'));
		input.addEventListener('input', () => {
			clearTimeout(this.#wait);
			this.#wait = window.setTimeout(() => void this.#search(), 200);
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
		return JSON.parse(this.dataset['languages'] ?? '[]') as Language[];
	}

	#say(key: string, values: Record<string, string> = {}): string {
		const sentences = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
		return (sentences[key] ?? '').replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
	}

	async #search() {
		const turn = ++this.#turn;
		const query = this.#input.value.trim();
		this.#write(query);
		if (!query) return this.#clear('');
		this.#tell(this.#say('search.working'));
		const [first, ...others] = this.#languages;
		const own = first && (await this.#ask(first, query, true));
		if (turn !== this.#turn) return;
		if (!own) return this.#clear(this.#say('search.needsBuild'));
		const finds = [own];
		this.#show(finds, query);
		// An index is some 100 kB: others are asked where somebody wants them, or where this one has nothing.
		for (const language of others) {
			const shown = this.#asked.has(language.tag);
			if (!shown && own.total > 0 && !this.#indexes[language.tag]) continue;
			const more = await this.#ask(language, query, shown);
			if (turn !== this.#turn) return;
			if (more) finds.push(more);
		}
		this.#show(finds, query);
	}

	#write(query: string) {
		const words = new URLSearchParams(query ? { q: query } : {});
		if (query) for (const tag of this.#asked) words.append('in', tag);
		history.replaceState(null, '', words.size ? `?${words}` : location.pathname);
	}

	// One index a language; a large school’s comes in parts that are asked together.
	async #open(tag: string): Promise<Pagefind> {
		const { bundles = '', base: baseUrl = '/' } = this.dataset;
		const parts = (await (await fetch(`${bundles}${tag}/parts.json`)).json()) as string[];
		const [first, ...others] = parts.map((part) => `${bundles}${part}/`);
		const pagefind = (await import(/* @vite-ignore */ `${first}pagefind.js`)) as Pagefind;
		await pagefind.options({ bundlePath: first, baseUrl, excerptLength: 24 });
		for (const other of others) await pagefind.mergeIndex(other, { baseUrl });
		return pagefind;
	}

	/** Undefined where there is no index: one comes with each build. */
	async #ask(language: Language, query: string, shown: boolean): Promise<Finds | undefined> {
		try {
			const pagefind = await (this.#indexes[language.tag] ??= this.#open(language.tag));
			const results = (await pagefind.search(query))?.results ?? [];
			const pages = shown ? results.slice(0, SHOWN).map((result) => result.data()) : [];
			return { language, total: results.length, pages: await Promise.all(pages) };
		} catch {
			return undefined;
		}
	}

	#clear(sentence: string) {
		this.#tell(sentence);
		this.querySelector('[data-results]')!.replaceChildren();
		this.querySelector('[data-others]')!.replaceChildren();
	}

	#show(finds: readonly Finds[], query: string) {
		const shown = finds.filter(({ pages }) => pages.length > 0);
		const total = shown.reduce((sum, one) => sum + one.total, 0);
		const none = `${this.#say('search.none', { query })} ${this.#say('search.noneLead')}`;
		this.#tell(total > 0 ? this.#say('search.found', { n: String(total) }) : none);
		this.querySelector('[data-results]')!.replaceChildren(
			...shown.flatMap(({ language, pages }) =>
				[...Map.groupBy(pages, ({ meta }) => meta.group ?? '').values()].map((group) =>
					course(
						group.map((page) => this.#here(page, language)),
						language,
					),
				),
			),
		);
		const of = (language: Language) => finds.find((one) => one.language.tag === language.tag);
		this.querySelector('[data-others]')!.replaceChildren(
			...this.#languages.slice(1).flatMap((language) => this.#offer(language, of(language))),
		);
	}

	// A text is found at home and read here: whoever searches in Arabic keeps an Arabic page around it.
	#here({ url, excerpt, meta }: Found, { root }: Language): Found {
		const own = (address = '') =>
			address.startsWith(root) ? `${this.dataset['root']}${address.slice(root.length)}` : address;
		return { url: own(url), excerpt, meta: { ...meta, address: own(meta.address) } };
	}

	#tell(sentence: string) {
		this.querySelector('[role=status]')!.textContent = sentence;
	}

	/** A button for what another language has; none where it has nothing, or is shown. */
	#offer(language: Language, finds: Finds | undefined): HTMLElement[] {
		if (finds && (finds.total === 0 || this.#asked.has(language.tag))) return [];
		const sentence = finds ? this.#say('search.more', { n: String(finds.total) }) : this.#say('search.other');
		const [before = '', after = ''] = sentence.split('{language}');
		const name = element('span', '', language.name);
		name.lang = language.tag;
		const button = element('button', 'button');
		const words = element('span');
		words.append(before, name, after);
		button.append(words);
		button.addEventListener('click', () => {
			this.#asked.add(language.tag);
			void this.#search();
		});
		return [button];
	}
}

// One course, and the pages of it that were found.
function course(pages: Found[], { tag, direction }: Language): HTMLElement {
	const [first] = pages;
	const box = element('section', 'result');
	box.lang = tag;
	box.dir = direction;
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
