// <mdx-field>: a text as it is written, with buttons that put components into it, and what the check says as one writes.
import type { Place } from '#core/problem.ts';
import { components } from '#core/text/components/index.ts';
import type { JudgedDraft } from '#core/writing/draft.ts';
import { around, block, exampleIn, type Insertion, type Marked } from './insertions.ts';
import { counted, showProblems } from './problem-list.ts';
import type { Say } from './say.ts';

export class MdxField extends HTMLElement {
	readonly #text = document.createElement('textarea');
	/** Lies behind the text with the same words, to be as tall and to know where each word stands. */
	readonly #mirror = document.createElement('div');
	readonly #count = document.createElement('p');
	readonly #list = document.createElement('ol');

	get value(): string {
		return this.#text.value;
	}

	set value(value: string) {
		if (value === this.#text.value) return;
		this.#text.value = value;
		this.#grow();
	}

	/** Draws it for a field whose label names `id`; `pictures` is where its pictures lie, seen from its file. */
	begin({ id, say, pictures }: { id: string; say: Say; pictures: string }): void {
		if (this.firstChild) return;
		Object.assign(this.#text, { id, spellcheck: true, dir: 'auto', rows: 12 });
		this.#text.setAttribute('aria-describedby', `${id}-count`);
		this.#text.addEventListener('input', () => this.#grow());
		this.#mirror.setAttribute('aria-hidden', 'true');
		this.#mirror.dir = 'auto';
		Object.assign(this.#count, { id: `${id}-count`, role: 'status', className: 'mdx-count' });
		this.#list.className = 'mdx-problems';
		this.#list.hidden = true;
		const paper = Object.assign(document.createElement('div'), { className: 'mdx-paper' });
		paper.append(this.#mirror, this.#text);
		this.append(this.#tools(say, pictures), paper, this.#count, this.#list);
	}

	show({ problems }: Pick<JudgedDraft, 'problems'>, say: Say): void {
		const said = counted(problems, say);
		// Said aloud only where it changes.
		if (this.#count.textContent !== said) this.#count.textContent = said;
		showProblems(this.#list, problems, say, (place) => this.goTo(place));
	}

	/** Marks the word at `place` and shows it. */
	goTo({ line, column }: Place): void {
		const { value } = this.#text;
		const lines = value.split('\n');
		const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
		const word = /^(?:<?[\p{L}\p{N}_-]+|\S)/u.exec(value.slice(start))?.[0] ?? '';
		this.#text.focus({ preventScroll: true });
		this.#text.setSelectionRange(start, start + word.length);
		this.#reveal(start);
	}

	#reveal(offset: number): void {
		const words = this.#mirror.firstChild;
		if (!words) return;
		const range = document.createRange();
		range.setStart(words, Math.min(offset, this.#text.value.length));
		const { top } = range.getBoundingClientRect();
		const pane = scroller(this);
		pane.scrollBy({ top: top - pane.getBoundingClientRect().top - pane.clientHeight / 3 });
	}

	#grow(): void {
		// A last line feed alone takes no line in a text that nobody can write in.
		this.#mirror.textContent = `${this.#text.value}\u200b`;
	}

	#tools(say: Say, pictures: string): HTMLElement {
		const tools = document.createElement('div');
		tools.className = 'mdx-tools';
		tools.setAttribute('role', 'group');
		tools.setAttribute('aria-label', say('insert'));
		const button = (word: string, does: (at: Marked) => Insertion) =>
			tools.append(this.#button(say(word), does));
		button('heading', (at) => block(at, `## ${say('heading.text')}`, say('heading.text')));
		button('list', (at) => block(at, `- ${say('list.text')}\n- `, say('list.text')));
		button('link', (at) => around(at, '[', say('link.text'), '](https://)'));
		button('picture', (at) => block(at, `![${say('picture.text')}](${pictures})`, say('picture.text')));
		tools.append(this.#components(say));
		return tools;
	}

	#components(say: Say): HTMLElement {
		const more = document.createElement('details');
		const list = document.createElement('ul');
		more.append(Object.assign(document.createElement('summary'), { textContent: say('component') }), list);
		for (const component of components.values()) {
			// The parts of others come with them.
			if (component.inside) continue;
			const item = document.createElement('li');
			const button = this.#button(component.name, (at) => exampleIn(at.text, component, at));
			button.addEventListener('click', () => (more.open = false));
			item.append(button, ' ', component.about);
			list.append(item);
		}
		return more;
	}

	#button(label: string, does: (at: Marked) => Insertion): HTMLButtonElement {
		const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
		button.addEventListener('click', () => this.#insert(does));
		return button;
	}

	#insert(does: (at: Marked) => Insertion): void {
		const { value: text, selectionStart: start, selectionEnd: end } = this.#text;
		const { insert, from, to } = does({ text, from: start, to: end });
		this.#text.focus({ preventScroll: true });
		// The only way that can be taken back with the keys for it.
		if (!document.execCommand('insertText', false, insert)) {
			this.#text.setRangeText(insert);
			this.#text.dispatchEvent(new Event('input', { bubbles: true }));
		}
		this.#text.setSelectionRange(start + from, start + to);
		this.#reveal(start + from);
	}
}

function scroller(inside: Element): Element {
	for (let one = inside.parentElement; one; one = one.parentElement)
		if (/auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight)
			return one;
	return document.scrollingElement ?? document.documentElement;
}

customElements.define('mdx-field', MdxField);
