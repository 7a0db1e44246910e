// <own-pace> around a first day and a rhythm: tells the day of each unit, and makes a file of them for any calendar.
// What writes it is fetched when somebody asks for it.
import { type Pace, type PacedCourse, paceCalendar, pacedDays } from '#core/outputs/own-pace.ts';
import { dayIn } from '../ui/day-in.ts';

class OwnPace extends HTMLElement {
	connectedCallback() {
		const starts = this.querySelector('input')!;
		starts.value ||= today();
		this.addEventListener('change', () => this.#show());
		this.querySelector('button')!.onclick = () => this.#make();
		this.#show();
		this.hidden = false;
	}

	get #course(): PacedCourse {
		return JSON.parse(this.dataset['course'] ?? '');
	}

	get #wish(): { starts: string; pace: Pace } {
		const { value } = this.querySelector('input')!;
		// A day that is none is empty, and years beyond four digits are no plans.
		const starts = /^\d{4}-\d\d-\d\d$/.test(value) ? value : today();
		return { starts, pace: this.querySelector('select')!.value as Pace };
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
		this.querySelector('[role=status]')!.textContent = '';
	}

	async #make() {
		const status = this.querySelector<HTMLElement>('[role=status]')!;
		const { starts, pace } = this.#wish;
		try {
			const { icalendar } = await import('#core/outputs/icalendar.ts');
			const text = icalendar(paceCalendar(this.#course, starts, pace, new Date().toISOString()));
			save(text, `${this.#course.course}.ics`);
			status.textContent = status.dataset['made'] ?? '';
		} catch {
			// Without a network there are still the days.
			status.textContent = status.dataset['lost'] ?? '';
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
