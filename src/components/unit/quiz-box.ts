// <quiz-box> around prose that holds quizzes: whoever picks a choice reads at once whether it is right, and why.
// All of that is in the page already, in the answer below each question; nothing is sent or kept anywhere.

class QuizBox extends HTMLElement {
	connectedCallback() {
		for (const question of this.querySelectorAll<HTMLElement>('.question')) {
			const verdict = document.createElement('ul');
			verdict.className = 'verdict';
			verdict.role = 'list';
			const said = document.createElement('div');
			said.role = 'status';
			said.append(verdict);
			question.querySelector('.choices')!.after(said);
		}
		this.addEventListener('change', ({ target }) => {
			const question = target instanceof Element && target.closest<HTMLElement>('.question');
			if (question) this.#judge(question);
		});
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

function isPicked(choice: HTMLElement): boolean {
	return choice.querySelector('input')!.checked;
}

function isRight(choice: HTMLElement): boolean {
	return choice.dataset['choice'] === 'right';
}

customElements.define('quiz-box', QuizBox);
