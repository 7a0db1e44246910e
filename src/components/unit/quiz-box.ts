// <quiz-box> around prose that holds quizzes: whoever picks a choice reads at once whether it is right, and why.
// All of that is in the page already, in the answer below each question; nothing is sent. What was picked in a course
// is kept on the device and comes back.
import { keep, now, progress, watch } from '#components/progress/device.ts';
import { answered, own, progressIn } from '#core/progress/progress.ts';

class QuizBox extends HTMLElement {
	connectedCallback() {
		for (const question of this.querySelectorAll<HTMLElement>('.question')) {
			const verdict = document.createElement('ul');
			verdict.className = 'verdict';
			verdict.role = 'list';
			const said = document.createElement('div');
			said.append(verdict);
			question.querySelector('.choices')!.after(said);
		}
		if (this.#course) watch(() => this.#recall());
		// From now on what changes is read out.
		for (const verdict of this.querySelectorAll('.verdict')) verdict.parentElement!.role = 'status';
		this.addEventListener('change', ({ target }) => {
			const question = target instanceof Element && target.closest<HTMLElement>('.question');
			if (!question) return;
			this.#judge(question);
			this.#keep(question);
		});
	}

	get #course() {
		return this.dataset['course'];
	}

	#keep(question: HTMLElement) {
		const choices = [...question.querySelectorAll<HTMLElement>('.choice')].filter(isPicked).map(wordsOf);
		const answer = { choices, at: now() };
		const course = this.#course;
		if (course) keep((before) => answered(before, course, idsOf(question), answer));
	}

	#recall() {
		const { quizzes } = progressIn(progress(), this.#course ?? '');
		for (const question of this.querySelectorAll<HTMLElement>('.question')) {
			const [quiz, id] = idsOf(question);
			const choices = own(own(quizzes, quiz) ?? {}, id)?.choices ?? [];
			const wrong = [...question.querySelectorAll<HTMLElement>('.choice')].filter(
				(choice) => isPicked(choice) !== choices.includes(wordsOf(choice)),
			);
			for (const choice of wrong) choice.querySelector('input')!.checked = choices.includes(wordsOf(choice));
			if (wrong.length > 0) this.#judge(question);
		}
	}

	#judge(question: HTMLElement) {
		const choices = [...question.querySelectorAll<HTMLElement>('.choice')];
		const picked = choices.filter(isPicked);
		for (const choice of choices) choice.toggleAttribute('data-picked', picked.includes(choice));
		const answers = question.querySelectorAll('.answer li');
		const said = picked.map((choice) => verdictOf(choice, answers[choices.indexOf(choice)]!));
		const isWhole = choices.every((choice) => isPicked(choice) === isRight(choice));
		const isOpen = picked.length > 0 && picked.every(isRight) && !isWhole;
		const more = Object.assign(document.createElement('li'), { textContent: this.dataset['more'] ?? '' });
		question.querySelector('.verdict')!.replaceChildren(...said, ...(isOpen ? [more] : []));
	}
}

// “Right: five times, because …”, as it stands in the answer.
function verdictOf(choice: HTMLElement, answer: Element): HTMLElement {
	const item = document.createElement('li');
	item.dataset['choice'] = choice.dataset['choice'];
	item.append(...[...answer.childNodes].map((node) => node.cloneNode(true)));
	return item;
}

function idsOf(question: HTMLElement): [quiz: string, question: string] {
	const quiz = question.closest<HTMLElement>('[data-quiz]');
	return [quiz?.dataset['quiz'] ?? '', question.dataset['question'] ?? ''];
}

// The words of a choice tell it from the others, however they are ordered.
function wordsOf(choice: HTMLElement): string {
	return (choice.querySelector('label')!.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
}

function isPicked(choice: HTMLElement): boolean {
	return choice.querySelector('input')!.checked;
}

function isRight(choice: HTMLElement): boolean {
	return choice.dataset['choice'] === 'right';
}

customElements.define('quiz-box', QuizBox);
