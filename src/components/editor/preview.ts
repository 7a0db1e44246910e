// What learners will see of an entry, and what the check says of all of it. Only HTML that has passed the gates is set.
import type { Place } from '#core/problem.ts';
import type { JudgedDraft } from '#core/writing/draft.ts';
import type { Decap } from './decap.ts';
import { draftOf, type School } from './entry-draft.ts';
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
			return window.h('div', { ref, className: 'editor-preview' });
		},
		componentDidMount() {
			this.judge = judgeSoon(
				() => draftOf(this.props, school),
				(judged) => this.root && show(this.root, draftOf(this.props, school)?.record ?? {}, judged, school),
			);
			this.judge();
		},
		componentDidUpdate() {
			this.judge();
		},
	});
	for (const list of school.lists) decap.registerPreviewTemplate(list, preview);
}

function show(root: HTMLElement, record: object, judged: JudgedDraft, { say }: School): void {
	const page = root.ownerDocument;
	const said = record as Record<string, unknown>;
	const element = (name: string, className: string, text = '') => {
		const made = Object.assign(page.createElement(name), { className, textContent: text });
		made.dir = 'auto';
		return made;
	};
	const list = element('ol', 'editor-problems');
	const check = element('section', 'editor-check');
	check.append(element('h2', '', say('check.title')), element('p', '', counted(judged.problems, say)), list);
	check.toggleAttribute(
		'data-refused',
		judged.problems.some(({ severity }) => severity === 'error'),
	);
	showProblems(list, judged.problems, say, (place: Place) => openField?.goTo(place));
	const head = element('header', 'flow');
	head.append(
		...[
			element('h1', '', first(said, 'title', 'name', 'label')),
			element('p', 'lead', first(said, 'question', 'tagline')),
		],
		element('p', 'lines', first(said, 'summary', 'description', 'about', 'bio')),
	);
	for (const part of head.querySelectorAll('p:empty, h1:empty')) part.remove();
	const text = element('div', 'prose');
	text.innerHTML = judged.html;
	const broken =
		judged.html === '' && judged.problems.some(({ place, severity }) => place && severity === 'error');
	root.replaceChildren(check, head, broken ? element('p', 'empty', say('preview.waits')) : text);
}

function first(record: Record<string, unknown>, ...keys: string[]): string {
	const found = keys.map((key) => record[key]).find((value) => typeof value === 'string' && value !== '');
	return typeof found === 'string' ? found : '';
}
