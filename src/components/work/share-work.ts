// <share-work> around the form: the task from the address, the file that is revised, the draft of this device; and the
// finished file with the ways by which it leaves. Nothing is sent anywhere.
import { workAsIssue } from '#core/sharing/as-issue.ts';
import { handlesIn } from '#core/sharing/handles.ts';
import type { SharedWork } from '#core/sharing/work-file.ts';
import type { TaskFile } from '#site/views/share-work.ts';
import { answersIn, draftOf, forgetDraft, keepDraft, putBack, refuseContact, today } from './form.ts';
import { hideWays, onForget, showWays } from './hand-over.ts';
import { kept } from './kept.ts';

class ShareWork extends HTMLElement {
	/** The file that stands there already. */
	#former: string | undefined;
	#courses: TaskFile[] = [];

	async connectedCallback() {
		const { tasks = '' } = this.dataset;
		this.#courses = (await (await fetch(tasks)).json()) as TaskFile[];
		this.#select('course').replaceChildren(
			...this.#courses.map(({ id, title, language }) => option(id, title, language)),
		);
		await this.#begin();
		this.hidden = false;
		addEventListener('hashchange', () => void this.#begin());
		this.#select('course').addEventListener('change', () => this.#listTasks());
		this.#form.addEventListener('change', ({ target }) => {
			if (target instanceof HTMLSelectElement) this.#showDraft();
		});
		this.#form.addEventListener('input', ({ target }) => {
			hideWays(this);
			refuseContact(this.#form, this.dataset['contact'] ?? '');
			// Another task has another draft.
			if (!(target instanceof HTMLSelectElement)) keepDraft(this.#form, this.#name);
		});
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#handOver();
		});
		onForget(this, () => {
			forgetDraft(this.#name);
			this.#form.reset();
			hideWays(this);
			void this.#begin();
		});
	}

	get #form() {
		return this.querySelector('form')!;
	}

	get #task() {
		return `${this.#select('course').value}/${this.#select('task').value}`;
	}

	/** Of the draft. */
	get #name() {
		return `work/${this.#task}`;
	}

	#field(name: string) {
		return this.#form.elements.namedItem(name) as HTMLInputElement;
	}

	#select(name: string) {
		return this.#form.elements.namedItem(name) as HTMLSelectElement;
	}

	async #begin() {
		const [, course = '', task = '', handle] =
			/^#([a-z0-9-]+)\/([a-z0-9-]+)(?:\/([a-z0-9-]+))?$/.exec(location.hash) ?? [];
		if (course) this.#select('course').value = course;
		if (this.#select('course').selectedIndex < 0) this.#select('course').selectedIndex = 0;
		this.#listTasks(task);
		putBack(this.#form, { handle: handle ?? kept().handle });
		await this.#fetchFormer(handle);
		this.#showDraft();
	}

	#showDraft() {
		const { course: _, task: __, handle: ___, ...fields } = draftOf(this.#name)?.fields ?? {};
		putBack(this.#form, fields);
		this.querySelector<HTMLElement>('[data-draft]')!.hidden = Object.keys(fields).length === 0;
	}

	#listTasks(chosen = '') {
		const course = this.#courses.find(({ id }) => id === this.#select('course').value);
		this.#select('task').replaceChildren(
			...(course?.tasks ?? []).map(({ id, title }) => option(id, title, course?.language ?? '')),
		);
		if (course?.tasks.some(({ id }) => id === chosen)) this.#select('task').value = chosen;
	}

	async #fetchFormer(handle: string | undefined) {
		this.#former = undefined;
		if (handle) {
			const answer = await fetch((this.dataset['source'] ?? '').replace('{work}', `${this.#task}/${handle}`));
			if (answer.ok) this.#former = await answer.text();
		}
		const { workIn } = this.#former === undefined ? {} : await import('#core/sharing/work-file.ts');
		const work = workIn?.(this.#former ?? '', this.#task, handle ?? '');
		if (work) putBack(this.#form, asFields(work));
		for (const one of this.querySelectorAll<HTMLElement>('[data-revising]')) one.hidden = !work;
		for (const name of ['course', 'task', 'handle'])
			this.#field(name).toggleAttribute('disabled', Boolean(work));
		// Who told it without headings tells it so again.
		this.#field('learned').toggleAttribute('required', !work || work.learned !== '');
	}

	async #handOver() {
		refuseContact(this.#form, this.dataset['contact'] ?? '');
		if (!this.#form.reportValidity()) return;
		const { workFile } = await import('#core/sharing/work-file.ts');
		const answers = answersIn(this.#form);
		const work = workOf(answers, this.#task);
		const headings = JSON.parse(this.dataset['headings'] ?? '[]') as [string, string];
		keepDraft(this.#form, this.#name);
		showWays(this, workFile(work, today(), headings, this.#former), workAsIssue(work));
	}
}

function option(value: string, textContent: string, lang: string) {
	return Object.assign(document.createElement('option'), { value, textContent, lang, dir: 'auto' });
}

function workOf(answers: Record<string, string>, task: string): SharedWork {
	const { handle = '', title = '', url = '', did = '', learned = '', improved = '' } = answers;
	return {
		task,
		handle,
		title,
		url,
		did,
		learned,
		improved,
		together: handlesIn(answers['with']).filter((one) => one !== handle),
		listed: answers['listed'] === 'yes',
		seeks: answers['seeks'] === 'yes',
	};
}

function asFields({ title, url, did, learned, together, listed, seeks, handle }: SharedWork) {
	const box = (ticked: boolean) => (ticked ? 'yes' : '');
	return {
		handle,
		title,
		url,
		did,
		learned,
		with: together.join(', '),
		listed: box(listed),
		seeks: box(seeks),
	};
}

customElements.define('share-work', ShareWork);
