// <course-progress> in the head of a course: how far somebody is, and the way back to where they were.
import { progressIn } from '#core/progress/progress.ts';
import { countOf, readTasks } from '#core/progress/tasks.ts';
import { progress, watch } from './device.ts';
import { filled, markUnits, showVisit } from './show.ts';

class CourseProgress extends HTMLElement {
	connectedCallback() {
		watch(() => this.#show());
	}

	#show() {
		const { course = '', tasks = '', count, all, done: word = '' } = this.dataset;
		const kept = progressIn(progress(), course);
		const { done, of } = countOf(kept, readTasks(tasks));
		this.hidden = done === 0 && !kept.last;
		this.querySelector('progress')!.value = done;
		this.querySelector<HTMLElement>('[data-bar]')!.hidden = of === 0;
		this.querySelector('[data-count]')!.textContent = filled(done === of ? all : count, done);
		const way = this.querySelector<HTMLElement>('[data-way]')!;
		way.hidden = !kept.last;
		if (kept.last) showVisit(way, kept.last);
		markUnits(kept, word);
	}
}

customElements.define('course-progress', CourseProgress);
