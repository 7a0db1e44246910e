// <card-progress> at the foot of a course’s card: how much of it somebody has done, where they have begun.
import { progressIn, ticksIn } from '#core/progress/progress.ts';
import { progress, watch } from './device.ts';
import { filled } from './show.ts';

class CardProgress extends HTMLElement {
	connectedCallback() {
		watch(() => this.#show());
	}

	#show() {
		const { course = '', count } = this.dataset;
		const bar = this.querySelector('progress')!;
		const done = Math.min(ticksIn(progressIn(progress(), course)), bar.max);
		this.hidden = done === 0;
		bar.value = done;
		this.querySelector('[data-count]')!.textContent = filled(count, done);
	}
}

customElements.define('card-progress', CardProgress);
