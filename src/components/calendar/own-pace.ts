// <own-pace> around a first day and a rhythm: tells the day of each unit, keeps the days on the device for whoever wants
// to come back to them, and makes a file of them for any calendar. What writes it is fetched when somebody asks for it.
import { type Pace, type PacedCourse, paceCalendar, pacedDays } from '#core/outputs/own-pace.ts';
import { isFirstDay } from '#core/progress/parse.ts';
import { type Plan, planned, progressIn } from '#core/progress/progress.ts';
import { holdOn, keep, now, progress, trouble, watch } from '../progress/device.ts';
import { dayIn } from '../ui/day-in.ts';
import { showPlan } from './show-plan.ts';

class OwnPace extends HTMLElement {
	connectedCallback() {
		const { starts = today(), pace = 'week' } = this.#plan ?? {};
		this.querySelector('input')!.value ||= starts;
		this.querySelector('select')!.value = pace;
		this.addEventListener('change', () => this.#show());
		this.#button('keep').onclick = () => this.#keep();
		this.#button('make').onclick = () => this.#make();
		this.#button('forget').onclick = () => this.#forget();
		this.#show();
		watch(() => {
			showPlan(this.#course, this.#plan, today());
			this.#button('forget').hidden = !this.#plan;
		});
		this.hidden = false;
	}

	#button(does: 'keep' | 'make' | 'forget') {
		return this.querySelector<HTMLButtonElement>(`[data-${does}]`)!;
	}

	get #course(): PacedCourse {
		return JSON.parse(this.dataset['course'] ?? '');
	}

	/** What the device keeps. */
	get #plan(): Plan | undefined {
		return progressIn(progress(), this.#course.course).plan;
	}

	get #wish(): { starts: string; pace: Pace } {
		const { value } = this.querySelector('input')!;
		// A day that is none is empty, and years beyond four digits are no plans.
		const starts = isFirstDay(value) ? value : today();
		return { starts, pace: this.querySelector('select')!.value as Pace };
	}

	#say(what: string) {
		const status = this.querySelector<HTMLElement>('[role=status]')!;
		status.textContent = status.dataset[what] ?? '';
	}

	#show() {
		const { units } = this.#course;
		const { starts, pace } = this.#wish;
		const days = pacedDays(units.length, starts, pace);
		const rows = units.map(({ title, url }, index) => {
			const [row, link] = [document.createElement('li'), document.createElement('a')];
			Object.assign(link, { href: new URL(url).pathname, textContent: title });
			row.append(`${dayIn(days[index] ?? starts, this)}: `, link);
			return row;
		});
		this.querySelector('ol')!.replaceChildren(...rows);
		this.#say('');
	}

	#keep() {
		holdOn();
		const plan = { ...this.#wish, at: now() };
		keep((before) => planned(before, this.#course.course, plan));
		this.#say(trouble() ? 'refused' : 'kept');
	}

	#forget() {
		keep((before) => planned(before, this.#course.course, undefined));
		this.#button('keep').focus();
		this.#say('forgotten');
	}

	async #make() {
		const { starts, pace } = this.#wish;
		try {
			const { icalendar } = await import('#core/outputs/icalendar.ts');
			const text = icalendar(paceCalendar(this.#course, starts, pace, now()));
			save(text, `${this.#course.course}.ics`);
			this.#say('made');
		} catch {
			// Without a network there are still the days.
			this.#say('lost');
		}
	}
}

/** The day that it is where the visitor is. */
function today(): string {
	const now = new Date();
	const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function save(text: string, name: string): void {
	const href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
	Object.assign(document.createElement('a'), { href, download: name }).click();
	setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

customElements.define('own-pace', OwnPace);
