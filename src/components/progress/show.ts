// How pages show what is done, wherever they show it.
import type { CourseProgress, Visit } from '#core/progress/progress.ts';
import { countOf, readTasks } from '#core/progress/tasks.ts';
import { BASE } from './device.ts';

/** Marks the units that lists on the page name with `data-tasks`: done, or begun. */
export function markUnits(course: CourseProgress, done: string): void {
	for (const unit of document.querySelectorAll<HTMLElement>('li[data-tasks]')) {
		const count = countOf(course, readTasks(unit.dataset['tasks'] ?? ''));
		unit.toggleAttribute('data-done', count.whole);
		const said = unit.querySelector('[data-said]') ?? sentence(unit);
		said.textContent = count.whole ? `(${done})` : '';
		const begun = unit.querySelector<HTMLElement>('[data-begun]');
		if (begun) begun.textContent = filled(begun.dataset['begun'], count.done);
		if (begun) begun.hidden = count.done === 0;
	}
}

/** A sentence from the page, with how many are done. */
export function filled(sentence: string | undefined, done: number): string {
	return (sentence ?? '').replace(
		'{done}',
		new Intl.NumberFormat(document.documentElement.lang).format(done),
	);
}

// For those who hear the page; others see the mark.
function sentence(unit: HTMLElement): HTMLElement {
	const said = document.createElement('span');
	said.className = 'sr-only';
	said.dataset['said'] = '';
	unit.querySelector('a')!.append(' ', said);
	return said;
}

/** Shows in `box` where somebody was, with a link that leads to the heading that they had reached. */
export function showVisit(box: HTMLElement, { href, heading, title, place }: Visit): void {
	const link = box.querySelector('a')!;
	link.href = `${BASE}${href}${heading ? `#${encodeURIComponent(heading)}` : ''}`;
	box.querySelector('[data-unit]')!.textContent = title;
	box.querySelector('[data-place]')!.textContent = place;
}

/** Shows the cover of `course` in `box`; nothing where the course is gone. */
export function showCover(box: HTMLElement, course: string): void {
	if (box.dataset['cover'] === course) return;
	box.dataset['cover'] = course;
	const picture = new Image(320, 160);
	picture.alt = '';
	picture.addEventListener('error', () => picture.remove());
	picture.src = `${BASE}covers/${course}.svg`;
	box.replaceChildren(picture);
}
