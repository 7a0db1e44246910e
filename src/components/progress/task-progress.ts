// <task-progress> at the head of a unit: a box to tick on every task, how many are done, and where somebody stopped
// reading, so that they can carry on there. Everything stays on the device.
import { latest, type Progress, progressIn, ticked, ticksIn, visited } from '#core/progress/progress.ts';
import { countOf, isDone, readTasks, renamed } from '#core/progress/tasks.ts';
import { BASE, holdOn, keep, now, progress, trouble, watch } from './device.ts';
import { filled, markUnits } from './show.ts';

class TaskProgress extends HTMLElement {
	#boxes: (() => void)[] = [];

	connectedCallback() {
		for (const task of document.querySelectorAll<HTMLElement>('main [data-task]')) this.#addBox(task);
		watch(() => this.#show());
		if (this.dataset['unit']) this.#follow();
	}

	get #course() {
		return this.dataset['course'] ?? '';
	}

	/** All tasks of the course. */
	get #all() {
		return readTasks(this.dataset['all'] ?? '');
	}

	get #words() {
		return JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
	}

	#addBox(task: HTMLElement) {
		const id = task.dataset['task'] ?? '';
		const was = (task.dataset['was'] ?? '').split(' ').filter(Boolean);
		const title = task.querySelector('.task-title')!;
		const box = Object.assign(document.createElement('input'), { type: 'checkbox' });
		const word = Object.assign(document.createElement('span'), {
			textContent: this.#words['done'] ?? '',
			id: `${title.id}-done`,
		});
		box.setAttribute('aria-labelledby', `${word.id} ${title.id}`);
		box.addEventListener('change', () => {
			if (latest(progress()).every(([, one]) => ticksIn(one) === 0)) holdOn();
			this.#keep((before) => ticked(before, this.#course, id, { done: box.checked, at: now() }));
		});
		const label = Object.assign(document.createElement('label'), { className: 'task-tick' });
		label.append(box, word);
		task.append(label);
		this.#boxes.push(() => {
			box.checked = isDone(progressIn(progress(), this.#course), { id, was });
			task.toggleAttribute('data-done', box.checked);
		});
	}

	#show() {
		for (const show of this.#boxes) show();
		const course = progressIn(progress(), this.#course);
		const { done, of } = countOf(course, readTasks(this.dataset['tasks'] ?? ''));
		const words = this.#words;
		this.querySelector('progress')!.value = done;
		this.querySelector('[data-count]')!.textContent = filled(words[done === of ? 'all' : 'count'], done);
		this.querySelector('[data-kept]')!.textContent = words[trouble() ?? 'kept'] ?? '';
		this.hidden = of === 0;
		markUnits(course, words['done']?.toLocaleLowerCase() ?? '');
	}

	// Where somebody is: now, and when they leave, at the heading that they had reached.
	#follow() {
		this.#visit();
		addEventListener('pagehide', () => this.#visit());
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'hidden') this.#visit();
		});
	}

	#visit() {
		const { unit = '', title = '', name = '', place = '' } = this.dataset;
		const heading = headingInSight();
		const href = location.pathname.slice(BASE.length);
		const of = this.#all.length;
		const last = { unit, title, course: name, place, href, of, at: now(), ...(heading && { heading }) };
		this.#keep((before) => visited(before, this.#course, last));
	}

	#keep(change: (before: Progress) => Progress) {
		keep((before) => change(renamed(before, this.#course, this.#all)));
	}
}

/** The id of the last heading above the middle of the window. */
function headingInSight(): string | undefined {
	const headings = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')];
	return headings.findLast((one) => one.getBoundingClientRect().top < innerHeight / 2)?.id;
}

customElements.define('task-progress', TaskProgress);
