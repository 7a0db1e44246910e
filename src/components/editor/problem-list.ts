// What the check says, as a list; each problem of a text leads to its place.
import type { Place } from '#core/problem.ts';
import type { DraftProblem } from '#core/writing/draft.ts';
import type { Say } from './say.ts';

/** Shows `problems` in `list`; where one has a place in the text, `goes` leads there. */
export function showProblems(
	list: HTMLElement,
	problems: readonly DraftProblem[],
	say: Say,
	goes: (place: Place) => void,
): void {
	const page = list.ownerDocument;
	list.replaceChildren(
		...problems.map(({ severity, message, place, field }) => {
			const item = page.createElement('li');
			item.dataset['severity'] = severity;
			const where = place ? say('line', { line: place.line }) : (field ?? '');
			const name = Object.assign(page.createElement(place ? 'button' : 'b'), { textContent: where });
			if (place) {
				(name as HTMLButtonElement).type = 'button';
				name.addEventListener('click', () => goes(place));
			}
			item.append(...(where ? [name, ' '] : []), ...spoken(page, message));
			return item;
		}),
	);
	list.hidden = problems.length === 0;
}

/** One sentence for how many there are. */
export function counted(problems: readonly DraftProblem[], say: Say): string {
	const errors = problems.filter(({ severity }) => severity === 'error').length;
	const advice = problems.length - errors;
	if (problems.length === 0) return say('check.none');
	return [errors > 0 && say('check.errors', { n: errors }), advice > 0 && say('check.advice', { n: advice })]
		.filter(Boolean)
		.join(' ');
}

// What stands between backticks is code.
function spoken(page: Document, message: string): (string | HTMLElement)[] {
	return message
		.split(/`([^`]+)`/)
		.map((part, index) =>
			index % 2 === 0 ? part : Object.assign(page.createElement('code'), { textContent: part }),
		);
}
