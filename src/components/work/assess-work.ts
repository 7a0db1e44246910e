// <assess-work> around the form: what a peer chooses and writes becomes a file about the revision that they read.
// Nothing is sent anywhere.
import { assessmentAsIssue } from '#core/sharing/as-issue.ts';
import type { Answer } from '#core/sharing/assessment-file.ts';
import type { Role } from '#core/schema/role.ts';
import { answersIn, draftOf, forgetDraft, keepDraft, putBack, refuseContact, today } from './form.ts';
import { hideWays, onForget, showWays } from './hand-over.ts';
import { kept } from './kept.ts';

class AssessWork extends HTMLElement {
	connectedCallback() {
		this.#begin();
		this.hidden = false;
		this.#form.addEventListener('input', () => {
			hideWays(this);
			refuseContact(this.#form, this.dataset['contact'] ?? '');
			this.#refuseMakers();
			keepDraft(this.#form, this.#name);
		});
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#handOver();
		});
		onForget(this, () => {
			forgetDraft(this.#name);
			this.#form.reset();
			hideWays(this);
			this.#begin();
		});
	}

	get #form() {
		return this.querySelector('form')!;
	}

	get #name() {
		return `assessments/${this.dataset['work'] ?? ''}`;
	}

	#begin() {
		const draft = draftOf(this.#name);
		putBack(this.#form, { ...draft?.fields, handle: kept().handle });
		this.querySelector<HTMLElement>('[data-draft]')!.hidden = !draft;
		this.#refuseMakers();
	}

	// Nobody answers their own work, nor that of their team.
	#refuseMakers() {
		const { makers = '', own = '' } = this.dataset;
		const handle = this.#form.elements.namedItem('handle') as HTMLInputElement;
		handle.setCustomValidity(makers.split(' ').includes(handle.value.trim()) ? own : '');
	}

	async #handOver() {
		refuseContact(this.#form, this.dataset['contact'] ?? '');
		if (!this.#form.reportValidity()) return;
		const { assessmentFile } = await import('#core/sharing/assessment-file.ts');
		const answer = this.#answer();
		const there = (this.dataset['answered'] ?? '').split(' ').includes(answer.assessor);
		keepDraft(this.#form, this.#name);
		showWays(this, assessmentFile(answer, today(), there), assessmentAsIssue(answer));
	}

	#answer(): Answer {
		const { work = '', revision = '1', digest = '', rubric = '' } = this.dataset;
		const {
			handle = '',
			as = 'peer',
			kudos = '',
			questions = '',
			concerns = '',
			quote,
			...rest
		} = answersIn(this.#form);
		const ratings = Object.entries(rest).flatMap(([name, level]) => {
			const criterion = /^level-(.+)$/.exec(name)?.[1];
			return criterion === undefined
				? []
				: [{ criterion, level: Number(level), because: rest[`because-${criterion}`] ?? '' }];
		});
		return {
			work,
			assessor: handle,
			rubric,
			revision: Number(revision),
			read: digest,
			as: as as Role,
			ratings,
			kudos,
			questions,
			concerns,
			quote: quote === 'yes',
		};
	}
}

customElements.define('assess-work', AssessWork);
