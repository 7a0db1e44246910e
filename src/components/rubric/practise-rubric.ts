// <practise-rubric>: says how far a judgement is from what was agreed, once it is made, keeps it on the device, and makes
// a file of it for those who want it to count.
import { apart, type Judged } from '#core/sharing/apart.ts';
import { withPractice } from '#core/sharing/kept.ts';
import { today } from '#components/work/form.ts';
import { onForget, showWays } from '#components/work/hand-over.ts';
import { keep, kept } from '#components/work/kept.ts';

class PractiseRubric extends HTMLElement {
	connectedCallback() {
		for (const form of this.#samples)
			form.addEventListener('submit', (event) => {
				event.preventDefault();
				this.#compare(form);
				this.#keep();
			});
		this.#restore();
		const hand = this.querySelector<HTMLFormElement>('[data-hand]')!;
		const handle = hand.elements.namedItem('handle') as HTMLInputElement;
		handle.value = kept().handle;
		hand.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#handOver(handle.value);
		});
		onForget(this, () => {
			keep((before) => withPractice(before, this.#rubric, undefined));
			for (const form of this.querySelectorAll('form')) form.reset();
			this.#restore();
		});
	}

	get #rubric() {
		return this.dataset['rubric'] ?? '';
	}

	get #samples() {
		return [...this.querySelectorAll<HTMLFormElement>('form[data-sample]')];
	}

	#restore() {
		const { judged = [] } = Object.hasOwn(kept().practice, this.#rubric)
			? kept().practice[this.#rubric]!
			: {};
		for (const form of this.#samples) {
			const own = judged.filter(({ sample }) => sample === form.dataset['sample']);
			for (const { criterion, level } of own)
				for (const box of form.querySelectorAll<HTMLInputElement>(
					`[name="${form.dataset['sample']}-${criterion}"][value="${level}"]`,
				))
					box.checked = true;
			if (own.length > 0) this.#compare(form);
			else this.#hide(form);
		}
		this.#offer();
	}

	#compare(form: HTMLFormElement) {
		const judged = judgedIn(form);
		const agreed = agreedIn(form);
		const words = JSON.parse(this.dataset['apart'] ?? '[]') as string[];
		for (const note of form.querySelectorAll<HTMLElement>('[data-apart-of]')) {
			const own = judged.filter(({ criterion }) => criterion === note.dataset['apartOf']);
			note.textContent = words[apart(own, agreed).indexOf(1)] ?? '';
			note.hidden = note.textContent === '';
		}
		const [same, , far] = apart(judged, agreed);
		const numbers: Record<string, number> = { same, far, of: agreed.length };
		form.querySelector('[data-told]')!.textContent = (this.dataset['told'] ?? '').replace(
			/\{(\w+)\}/g,
			(_, name: string) => (numbers[name] ?? 0).toLocaleString(document.documentElement.lang),
		);
		form.querySelector('details')!.open = true;
	}

	#hide(form: HTMLFormElement) {
		for (const note of form.querySelectorAll<HTMLElement>('[data-apart-of]')) note.hidden = true;
		form.querySelector('[data-told]')!.textContent = '';
		form.querySelector('details')!.open = false;
	}

	#keep() {
		const judged = this.#samples.flatMap(judgedIn);
		const at = new Date().toISOString();
		keep((before) => withPractice(before, this.#rubric, { judged, at }));
		this.#offer();
	}

	// What is not whole does not count.
	#offer() {
		const whole = this.#samples.every((form) => judgedIn(form).length === agreedIn(form).length);
		this.querySelector<HTMLElement>('[data-keep]')!.hidden = !whole;
		if (!whole) this.querySelector<HTMLElement>('[data-hand-over]')!.hidden = true;
	}

	async #handOver(handle: string) {
		const { calibrationFile } = await import('#core/sharing/calibration-file.ts');
		keep((before) => ({ ...before, handle }));
		showWays(
			this.querySelector<HTMLElement>('[data-keep]')!,
			calibrationFile(this.#rubric, handle, this.#samples.flatMap(judgedIn), today()),
		);
	}
}

function judgedIn(form: HTMLFormElement): Judged[] {
	const { sample = '' } = form.dataset;
	return [...form.querySelectorAll<HTMLInputElement>('input:checked')].map(({ name, value }) => ({
		sample,
		criterion: name.slice(sample.length + 1),
		level: Number(value),
	}));
}

function agreedIn(form: HTMLFormElement): Judged[] {
	const { sample = '' } = form.dataset;
	return [...form.querySelectorAll<HTMLElement>('[data-apart-of]')].map(({ dataset }) => ({
		sample,
		criterion: dataset['apartOf'] ?? '',
		level: Number(dataset['level']),
	}));
}

customElements.define('practise-rubric', PractiseRubric);
