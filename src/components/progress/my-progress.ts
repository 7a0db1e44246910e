// <my-progress> on the page of what this device keeps: the courses somebody has begun, a file to take along and to
// bring in, and forgetting. The page says all of it; here is only what it is about.
import { merge, newIn } from '#core/progress/merge.ts';
import { parseProgress } from '#core/progress/parse.ts';
import { awardsIn, type CourseProgress, forgotten, latest } from '#core/progress/progress.ts';
import { countOf, readTasks } from '#core/progress/tasks.ts';
import { dayIn } from '../ui/day-in.ts';
import { BASE, forgetAll, holdOn, keep, now, progress, trouble, watch } from './device.ts';
import { filled, showCover, showVisit } from './show.ts';

type Sentence = string | Partial<Record<Intl.LDMLPluralRule, string>>;

/** What the site says of a course that it has now. */
interface Course {
	title: string;
	href: string;
	accent: string;
	language: string;
	direction: string;
	tasks: string;
}

class MyProgress extends HTMLElement {
	#courses: Record<string, Course> = {};

	connectedCallback() {
		this.#on('export', 'click', () => this.#export());
		this.#on('import', 'change', () => void this.#import());
		this.#on('print', 'click', () => print());
		this.#on('forget-all', 'click', () => this.#ask(this.#say('everything'), forgetAll));
		this.hidden = false;
		watch(() => this.#show());
		void this.#read();
	}

	#part<Kind extends HTMLElement>(name: string, inside: ParentNode = this) {
		return inside.querySelector<Kind>(`[data-${name}]`)!;
	}

	#on(name: string, event: string, does: () => void) {
		this.#part(name).addEventListener(event, does);
	}

	#say(key: string, n = 0): string {
		const { lang } = document.documentElement;
		const sentences = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, Sentence>;
		const sentence = sentences[key] ?? '';
		const text =
			typeof sentence === 'string'
				? sentence
				: (sentence[new Intl.PluralRules(lang).select(n)] ?? sentence.other ?? '');
		return text.replace('{n}', new Intl.NumberFormat(lang).format(n));
	}

	#tell(sentence: string) {
		this.#part('told').textContent = sentence;
	}

	// Without it the list says what was known when the courses were last opened.
	async #read() {
		if (latest(progress()).length === 0) return;
		const answer = await fetch(this.dataset['courses'] ?? '').catch(() => undefined);
		if (!answer?.ok) return;
		this.#courses = (await answer.json()) as Record<string, Course>;
		this.#show();
	}

	#show() {
		const begun = latest(progress());
		const reason = trouble();
		this.#part('trouble').hidden = !reason;
		this.#part('trouble').textContent = reason ? this.#say(reason) : '';
		const anything = begun.length + awardsIn(progress()).length > 0;
		this.#part('empty').hidden = anything;
		this.#part('filled').hidden = begun.length === 0;
		for (const name of ['export', 'forget-all', 'print']) this.#part(name).hidden = !anything;
		this.#part('list').replaceChildren(...begun.map(([id, course]) => this.#row(id, course)));
	}

	#row(id: string, course: CourseProgress): Node {
		const row = this.querySelector('template')!.content.cloneNode(true) as DocumentFragment;
		const known = Object.hasOwn(this.#courses, id) ? this.#courses[id] : undefined;
		const { last } = course;
		const title = known?.title ?? last?.course ?? id;
		const item = row.querySelector<HTMLElement>('li')!;
		if (known) {
			item.dataset['accent'] = known.accent;
			const link = this.#part<HTMLAnchorElement>('title', row);
			link.href = `${this.dataset['root']}${known.href.slice(BASE.length)}`;
			link.lang = known.language;
			link.dir = known.direction;
		}
		showCover(this.#part('cover', row), id);
		this.#part('title', row).textContent = title;
		this.#count(row, course, known);
		const { plan } = course;
		this.#part('plan', row).textContent = plan
			? this.#say(plan.pace).replace('{day}', dayIn(plan.starts))
			: '';
		const way = this.#part('way', row);
		way.hidden = !last;
		if (last) showVisit(way, last);
		const forget = this.#part('forget', row);
		forget.ariaLabel = `${forget.textContent}: ${title}`;
		forget.addEventListener('click', () => this.#ask(title, () => keep((before) => forgotten(before, id))));
		return row;
	}

	#count(row: ParentNode, course: CourseProgress, known: Course | undefined) {
		const tasks = known
			? readTasks(known.tasks)
			: Object.keys(course.tasks).map((id) => ({ id, was: [], optional: false }));
		const { done, of } = countOf(course, tasks);
		const total = known ? of : Math.max(of, course.last?.of ?? 0);
		const bar = row.querySelector('progress')!;
		bar.max = total || 1;
		bar.value = done;
		this.#part('count', row).textContent = filled(this.#say('count', total), done);
		this.#part('bar', row).hidden = total === 0;
	}

	#ask(what: string, does: () => void) {
		const dialog = this.querySelector('dialog')!;
		this.#part('what', dialog).textContent = what;
		dialog.returnValue = '';
		dialog.addEventListener(
			'close',
			() => {
				if (dialog.returnValue !== 'yes') return;
				does();
				this.#tell(this.#say('forgotten'));
				this.querySelector<HTMLElement>('[data-import]')!.focus();
			},
			{ once: true },
		);
		dialog.showModal();
	}

	#export() {
		const at = now();
		const all = { site: `${location.origin}${BASE}`, at, ...progress() };
		const file = new Blob([JSON.stringify(all, null, '\t')], { type: 'application/json' });
		const link = document.createElement('a');
		link.href = URL.createObjectURL(file);
		link.download = `peerhood-progress-${at.slice(0, 10)}.json`;
		link.click();
		URL.revokeObjectURL(link.href);
		this.#tell(this.#say('exported'));
	}

	async #import() {
		const input = this.#part<HTMLInputElement>('import');
		const [file] = input.files ?? [];
		if (!file) return;
		const brought = parseProgress(await file.text());
		input.value = '';
		if (typeof brought === 'string') return this.#tell(this.#say(`import-${brought}`));
		holdOn();
		const before = progress();
		keep((mine) => merge(mine, brought));
		const count = newIn(progress(), before);
		this.#tell(this.#say(count === 0 ? 'import-nothing' : 'imported', count));
		void this.#read();
	}
}

customElements.define('my-progress', MyProgress);
