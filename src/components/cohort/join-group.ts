// <join-group> around the questions of a group: puts what somebody answers into the address of a mail or of an issue,
// which they open themselves. Nothing is sent from here, and nothing is kept.
import { answersIn, refuseContact } from '#components/work/form.ts';
import { answered } from '#core/joining/answers.ts';
import { type Door, through } from '#core/joining/door.ts';
import type { JoinQuestion } from '#core/joining/questions.ts';

class JoinGroup extends HTMLElement {
	/** The address with the questions in it, for whoever answers there. */
	#begun = '';

	connectedCallback(): void {
		this.#begun = this.#go.href;
		this.#form.hidden = false;
		this.#part('plain').hidden = true;
		const zone = this.#form.elements.namedItem('zone');
		if (zone instanceof HTMLInputElement)
			zone.value ||= Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
		this.#form.addEventListener('input', () => this.#fill());
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#go.click();
		});
		this.#go.addEventListener('click', (event) => {
			if (!this.#form.reportValidity()) event.preventDefault();
		});
		this.#part('copy').addEventListener('click', () => void this.#copy());
	}

	get #form() {
		return this.querySelector('form')!;
	}

	get #go() {
		return this.#part<HTMLAnchorElement>('go');
	}

	#part<One extends HTMLElement>(name: string): One {
		return this.querySelector<One>(`[data-${name}]`)!;
	}

	#fill(): void {
		const { door = '{}', contact } = this.dataset;
		if (contact) refuseContact(this.#form, contact);
		const text = this.#text();
		const { href, whole } =
			text === '' ? { href: this.#begun, whole: true } : through(JSON.parse(door) as Door, text);
		this.#go.href = href;
		this.#part('long').hidden = whole;
		this.#part('text').textContent = text;
		this.#part('told').textContent = '';
	}

	#text(): string {
		const fields = [...this.#form.querySelectorAll<HTMLInputElement>('[name]')];
		const questions = fields.map(({ name, labels }): JoinQuestion => ({
			id: name,
			label: labels?.[0]?.textContent.trim() ?? name,
			ask: 'text',
		}));
		return answered(questions, answersIn(this.#form));
	}

	async #copy(): Promise<void> {
		const { copied = '' } = this.#part('copy').dataset;
		await navigator.clipboard.writeText(this.#text()).then(
			() => (this.#part('told').textContent = copied),
			() => (this.querySelector('pre')!.hidden = false),
		);
	}
}

customElements.define('join-group', JoinGroup);
