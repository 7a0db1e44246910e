// <take-place> around the form by which somebody is listed in a group: makes their file, which leaves by the ways of the forge.
import { hideWays, showWays } from '#components/work/hand-over.ts';
import { answersIn, refuseContact, today } from '#components/work/form.ts';
import type { Place } from '#core/joining/place-file.ts';
import { placeAsIssue } from '#core/sharing/as-issue.ts';

class TakePlace extends HTMLElement {
	connectedCallback(): void {
		this.hidden = false;
		this.#form.addEventListener('input', () => {
			hideWays(this);
			refuseContact(this.#form, this.dataset['contact'] ?? '');
			this.#refuseTaken();
		});
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#handOver();
		});
	}

	get #form() {
		return this.querySelector('form')!;
	}

	// Who is listed has a file, which says more than this form knows.
	#refuseTaken(): void {
		const { there = '[]', taken = '' } = this.dataset;
		const field = this.#form.elements.namedItem('handle') as HTMLInputElement;
		field.setCustomValidity((JSON.parse(there) as string[]).includes(field.value) ? taken : '');
	}

	async #handOver(): Promise<void> {
		const { handle = '', role, hope = '' } = answersIn(this.#form);
		const place: Place = {
			group: this.dataset['group'] ?? '',
			handle,
			role: role === 'mentor' ? role : 'peer',
			hope,
		};
		const { placeFile } = await import('#core/joining/place-file.ts');
		showWays(this, placeFile(place, today()), placeAsIssue(place));
	}
}

customElements.define('take-place', TakePlace);
