// <resume-card> on the front page: the course that somebody was in last and has not finished, where they left it.
import { latest, ticksIn } from '#core/progress/progress.ts';
import { progress, watch } from './device.ts';
import { showCover, showVisit } from './show.ts';

class ResumeCard extends HTMLElement {
	connectedCallback() {
		watch(() => this.#show());
	}

	#show() {
		const open = latest(progress()).flatMap(([id, course]) => {
			const { last } = course;
			const done = ticksIn(course);
			return last && (last.of === 0 || done < last.of) ? [{ id, last, done }] : [];
		});
		const [newest] = open;
		this.hidden = !newest;
		if (!newest) return;
		const { id, last, done } = newest;
		showCover(this.querySelector('[data-cover]')!, id);
		this.querySelector('[data-course]')!.textContent = last.course;
		showVisit(this, last);
		const bar = this.querySelector('progress')!;
		bar.max = last.of || 1;
		bar.value = done;
		bar.hidden = last.of === 0;
		const share = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' });
		this.querySelector('[data-share]')!.textContent = last.of ? share.format(done / last.of) : '';
	}
}

customElements.define('resume-card', ResumeCard);
