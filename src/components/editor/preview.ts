// What learners will see of an entry, and what the check says of all of it. Only HTML that has passed the gates is set.
import type { Place } from '#core/problem.ts';
import type { Draft, JudgedDraft } from '#core/writing/draft.ts';
import type { Decap } from './decap.ts';
import { draftOf, NEW, type School } from './entry-draft.ts';
import { judgeSoon } from './judging.ts';
import { counted, showProblems } from './problem-list.ts';
import { openField } from './mdx-widget.ts';

/** Registers the preview of every list of entries, in the styles at `styles`. */
export function registerPreviews(decap: Decap, school: School, styles: string): void {
	decap.registerPreviewStyle('@layer reset, tokens, base, layout, prose, components, utilities;', {
		raw: true,
	});
	decap.registerPreviewStyle(styles);
	const preview = window.createClass({
		root: undefined as HTMLElement | undefined,
		judge: () => {},
		render() {
			const ref = (root: HTMLElement | null) => {
				this.root = root ?? undefined;
			};
			return window.h('div', { ref, className: 'editor-preview', 'data-accent': school.accent });
		},
		componentDidMount() {
			this.judge = judgeSoon(
				() => draftOf(this.props, school),
				(judged) => {
					const draft = draftOf(this.props, school);
					if (this.root && draft) this.root.replaceChildren(...shown(this.root, draft, judged, school));
				},
			);
			this.judge();
		},
		componentDidUpdate() {
			this.judge();
		},
	});
	for (const list of school.lists) decap.registerPreviewTemplate(list, preview);
}

function shown(root: HTMLElement, draft: Draft, judged: JudgedDraft, school: School): HTMLElement[] {
	const element = (name: string, className: string, text = '') => {
		const made = Object.assign(root.ownerDocument.createElement(name), { className, textContent: text });
		made.dir = 'auto';
		return made;
	};
	const { say } = school;
	const refused = judged.problems.filter(({ severity }) => severity === 'error');
	const check = element('section', 'editor-check');
	const list = element('ol', 'editor-problems');
	check.append(element('h2', '', say('check.title')), element('p', '', counted(judged.problems, say)), list);
	check.toggleAttribute('data-refused', refused.length > 0);
	showProblems(list, judged.problems, say, (place: Place) => openField?.goTo(place));
	const waits = judged.html === '' && refused.some(({ place }) => place);
	const text = waits ? element('p', 'empty', say('preview.waits')) : element('div', 'prose');
	if (!waits) text.innerHTML = judged.html;
	return [check, headOf(draft, element), text];
}

type MakeElement = (name: string, className: string, text?: string) => HTMLElement;

/** What stands above the text, as on its page: cover, a few facts, title, question, summary. */
function headOf({ record, path, base }: Draft, element: MakeElement): HTMLElement {
	const said = (...keys: string[]) => {
		const values = keys.map((key) => (record as Record<string, unknown>)[key]);
		return String(values.find((value) => typeof value === 'string' && value !== '') ?? '');
	};
	const head = element('header', 'flow');
	const [, course] = /^courses\/([^/]+)\/index\./.exec(path) ?? [];
	if (course && course !== NEW) {
		const cover = Object.assign(element('img', 'editor-cover'), {
			src: `${base}covers/${course}.svg`,
			alt: '',
		});
		cover.addEventListener('error', () => cover.remove());
		head.append(cover);
	}
	const facts = element('p', 'cluster');
	facts.append(
		...FACTS.map((key) => said(key))
			.filter(Boolean)
			.map((fact) => element('span', 'chip', fact)),
	);
	head.append(
		facts,
		element('h1', '', said('title', 'name', 'subject')),
		element('p', 'lead', said('question', 'tagline')),
		element('p', 'lines', said('summary', 'description', 'about', 'bio')),
	);
	for (const part of head.querySelectorAll(':is(p, h1):empty')) part.remove();
	return head;
}

const FACTS = ['kind', 'school', 'status', 'level', 'term', 'type'];
