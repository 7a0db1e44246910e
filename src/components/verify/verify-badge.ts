// <verify-badge>: takes a badge that is dropped, chosen, pasted or named, and shows what can be said of it. The program
// that looks at it is fetched when there is something to look at; the badge itself goes nowhere.
import type { Judged } from './judge.ts';
import type { Speech } from './show-verdict.ts';

class VerifyBadge extends HTMLElement {
	#section!: HTMLElement;
	/** Whatever was dropped last counts, however long the one before takes. */
	#turn = 0;
	#gone = new AbortController();

	connectedCallback() {
		this.#section = this.#part('verdict');
		this.#part<HTMLInputElement>('file').addEventListener('change', (event) => this.#chosen(event));
		this.#on('paste', ({ text }) => this.#look(text ?? ''));
		this.#on('look-up', ({ address }) => this.#lookUp(address ?? ''));
		this.#takeDrops();
		this.hidden = false;
		const named = () => location.hash.includes('awards/') && this.#lookUp(location.hash.slice(1));
		if (this.#part('look-up')) {
			addEventListener('hashchange', named, this.#gone);
			named();
		}
	}

	disconnectedCallback() {
		this.#gone.abort();
	}

	#part<Kind extends HTMLElement>(name: string) {
		return this.querySelector<Kind>(`[data-${name}]`)!;
	}

	#on(form: string, does: (fields: Record<string, string>) => Promise<void>) {
		this.#part<HTMLFormElement>(form)?.addEventListener('submit', (event) => {
			event.preventDefault();
			const fields = new FormData(event.target as HTMLFormElement);
			void does(Object.fromEntries([...fields].map(([name, value]) => [name, String(value)])));
		});
	}

	#chosen({ target }: Event) {
		const input = target as HTMLInputElement;
		const [file] = input.files ?? [];
		if (file) void this.#lookInto(file);
		// So that the same file can be chosen again.
		input.value = '';
	}

	// A file that misses the box would otherwise replace the page.
	#takeDrops() {
		const box = this.#part('drop');
		const on = (type: 'dragover' | 'dragleave' | 'drop', does: (event: DragEvent) => void) =>
			addEventListener(type, does, this.#gone);
		on('dragover', (event) => {
			event.preventDefault();
			box.dataset['over'] = '';
		});
		on('dragleave', (event) => {
			if (!event.relatedTarget) delete box.dataset['over'];
		});
		on('drop', (event) => {
			event.preventDefault();
			delete box.dataset['over'];
			const [file] = event.dataTransfer?.files ?? [];
			const text = event.dataTransfer?.getData('text');
			if (file) void this.#lookInto(file);
			else if (text) void this.#look(text);
		});
	}

	async #lookInto(file: File) {
		const bytes = new Uint8Array(await file.slice(0, MOST).arrayBuffer());
		await this.#look(bytes, isPicture(file) ? await dataOf(file) : undefined);
	}

	/** An award of this site, by its address or a part of it. */
	async #lookUp(address: string) {
		const turn = this.#begin();
		const { awards = '' } = this.dataset;
		const url = URL.parse(address.trim(), location.origin + awards);
		const name = /\/awards\/(\w+)(?:\/[\w.-]*)*$/.exec(url?.pathname ?? '')?.[1];
		if (url?.origin !== location.origin) return this.#nothing(turn, 'none.elsewhere');
		if (name === undefined) return this.#nothing(turn, 'none.award');
		const found = await fetched(`${awards}${name}/credential.json`);
		if (typeof found !== 'string') return this.#nothing(turn, found.missing ? 'none.award' : 'none.away');
		await this.#look(found, `${awards}${name}/badge.svg`);
	}

	async #look(dropped: Uint8Array | string, picture?: string) {
		const turn = this.#begin();
		const now = new Date().toISOString();
		const { judge, showNothing, showTold } = await import('./judge.ts');
		const trust = { issuer: JSON.parse(this.dataset['issuer'] ?? ''), list: await this.#list(), now };
		const judged: Judged = await judge(dropped, trust);
		this.#end(turn, () => {
			if (judged.state === 'nothing') showNothing(this.#section, this.#speech(now), `none.${judged.why}`);
			else showTold(this.#section, this.#speech(now), judged);
			this.#show(judged.state === 'nothing' ? undefined : picture);
		});
	}

	#show(picture: string | undefined) {
		const place = this.#part('picture');
		place.hidden = picture === undefined;
		if (picture === undefined) return place.replaceChildren();
		const image = { src: picture, alt: '', width: 112, height: 112 };
		place.replaceChildren(Object.assign(document.createElement('img'), image));
	}

	async #nothing(turn: number, why: string) {
		const { showNothing } = await import('./judge.ts');
		this.#end(turn, () => {
			this.#show(undefined);
			showNothing(this.#section, this.#speech(new Date().toISOString()), why);
		});
	}

	#begin(): number {
		this.#part('told').textContent = this.#words['working'] ?? '';
		this.#section.hidden = true;
		return ++this.#turn;
	}

	#end(turn: number, shows: () => void) {
		if (turn !== this.#turn) return;
		shows();
		this.#part('told').textContent = '';
		this.#section.hidden = false;
		this.#part('title').focus();
	}

	/** The list of what is revoked: the one that came along, or the one that is published now. */
	async #list(): Promise<string | undefined> {
		const { listText, list } = this.dataset;
		if (list === undefined) return listText || undefined;
		const found = await fetched(list);
		return typeof found === 'string' ? found : undefined;
	}

	get #words() {
		return JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
	}

	#speech(now: string): Speech {
		const { school = '', published = now } = this.dataset;
		const language = this.closest<HTMLElement>('[lang]')?.lang ?? 'en';
		return { language, words: this.#words, school, published, today: now };
	}
}

/** A little more than is looked at, so that what is too large is known to be. */
const MOST = 8_000_001;

const isPicture = ({ type, size }: File) => /^image\/(?:png|svg\+xml)$/.test(type) && size < 1_000_000;

function dataOf(file: File): Promise<string> {
	return new Promise((done) => {
		const reader = new FileReader();
		reader.addEventListener('load', () => done(String(reader.result)));
		reader.readAsDataURL(file);
	});
}

async function fetched(address: string): Promise<string | { missing: boolean }> {
	const answer = await fetch(address).catch(() => undefined);
	return answer?.ok ? answer.text() : { missing: answer?.status === 404 };
}

customElements.define('verify-badge', VerifyBadge);
