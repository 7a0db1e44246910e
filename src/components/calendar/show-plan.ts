// Where the page of a course shows the days that somebody kept: a line in its head, and a day beside each unit.
import type { Day } from '#core/catalogue/catalogue.ts';
import { type PacedCourse, pacedDays, pacedNow } from '#core/outputs/own-pace.ts';
import type { Plan } from '#core/progress/progress.ts';
import { dayIn } from '../ui/day-in.ts';

/** Shows `plan` as it is `today`, or that there is none. */
export function showPlan({ units }: PacedCourse, plan: Plan | undefined, today: Day): void {
	const days = plan ? pacedDays(units.length, plan.starts, plan.pace) : [];
	const now = plan ? pacedNow(units.length, plan.starts, plan.pace, today) : -1;
	for (const [index, row] of document.querySelectorAll('.syllabus > li').entries()) {
		const day = days[index];
		row.querySelector('[data-day]')?.remove();
		if (day) row.querySelector('h3')!.after(lineOf(day, row));
		if (index === now) row.setAttribute('aria-current', 'date');
		else row.removeAttribute('aria-current');
	}
	const box = document.querySelector<HTMLElement>('[data-my-plan]')!;
	box.hidden = !plan;
	if (plan) say(box, plan, units[now], now < 0 ? 'ahead' : now < units.length ? 'began' : 'over');
}

function say(
	box: HTMLElement,
	{ starts, pace }: Plan,
	unit: PacedCourse['units'][number] | undefined,
	how: string,
) {
	box.querySelector('[data-when]')!.textContent = (box.dataset[how] ?? '').replace(
		'{day}',
		dayIn(starts, box),
	);
	const due = box.querySelector<HTMLElement>('[data-due]')!;
	due.hidden = !unit;
	if (!unit) return;
	due.querySelector('span')!.textContent = box.dataset[pace] ?? '';
	const link = due.querySelector('a')!;
	link.href = new URL(unit.url).pathname;
	link.textContent = unit.title;
}

function lineOf(day: Day, row: Element): Element {
	const line = Object.assign(document.createElement('p'), {
		className: 'small',
		textContent: dayIn(day, row),
	});
	line.dataset['day'] = '';
	return line;
}
