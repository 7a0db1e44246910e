// A page of a course before and after, row by row.
import type { Element } from 'hast';
import type { Page, Passage } from '../../../diff/comparison.ts';
import { counted } from '../../../diff/count.ts';
import type { WordChange } from '../../../diff/word-changes.ts';
import { directionOf } from '../../../text/components/in.ts';
import { type Child, el } from '../../../text/hast.ts';
import { changesIn } from '../excerpt.ts';
import { aligned, type Row } from './align.ts';
import { bodyElements } from './clean.ts';
import { marked } from './mark.ts';

export interface RowOptions {
	/** In which the course is written. */
	language: string;
	/** The root of the site on the web. */
	root: string;
}

/** The rows of `page`: its fields, then its body as learners see it, or passage by passage where it is not at hand. */
export function pageRows(page: Page, options: RowOptions): Child[] {
	const { passages, file } = page;
	const then = page.before === undefined ? undefined : bodyElements(page.before, file, options.root);
	const now = page.after === undefined ? undefined : bodyElements(page.after, file, options.root);
	const isWhole = page.act === 'changed' ? then && now : (then ?? now);
	if (!isWhole) return passages.map((passage) => passageRow(passage, options));
	const fields = passages.filter(({ under }) => under !== undefined && FIELDS.has(under));
	return [
		...fields.map((passage) => passageRow(passage, options)),
		...bodyRows(aligned(then ?? [], now ?? []), options),
	];
}

/** The names that `core/diff/pages.ts` gives to fields. */
const FIELDS = new Set([
	'Summary',
	'Audience',
	'Sign-up task',
	'How people meet',
	'Key points',
	'For facilitators',
]);

function bodyRows(rows: readonly Row[], options: RowOptions): Child[] {
	const shown: Child[] = [];
	let same: Element[] = [];
	const fold = () => {
		if (same.length > 0) shown.push(folded(same, options));
		same = [];
	};
	for (const { before, after, same: isSame } of rows) {
		if (isSame && after) {
			same.push(after);
			continue;
		}
		fold();
		if (before && after) {
			const pair = marked(before, after, options.language);
			shown.push(
				row('changed', undefined, cell('Before', options, pair.before), cell('After', options, pair.after)),
			);
		} else if (before)
			shown.push(row('gone', undefined, cell('Before: gone', options, el('del', {}, before)), undefined));
		else if (after)
			shown.push(row('new', undefined, undefined, cell('After: new', options, el('ins', {}, after))));
	}
	fold();
	return shown;
}

function folded(elements: readonly Element[], options: RowOptions): Child {
	return el(
		'details',
		{ className: ['same'] },
		el('summary', {}, `${counted(elements.length, 'part is', 'parts are')} the same`),
		el('div', { className: ['cell', 'prose'], ...inLanguage(options) }, ...elements),
	);
}

function passageRow(passage: Passage, options: RowOptions): Child {
	const { act, under } = passage;
	const changes = changesIn(passage, options.language);
	if (act === 'moved')
		return row('moved', under, undefined, cell('Moved', options, el('p', {}, passage.after ?? '')));
	const before = act !== 'added' && cell('Before', options, words(changes, 'removed', 'del'));
	const after = act !== 'removed' && cell('After', options, words(changes, 'added', 'ins'));
	return row(act === 'edited' ? 'changed' : act === 'added' ? 'new' : 'gone', under, before, after);
}

function words(changes: readonly WordChange[], act: WordChange['act'], tagName: string): Element {
	const parts = changes.filter((one) => one.act === 'same' || one.act === act);
	const shown = parts.flatMap(({ act: of, text }): Child[] => {
		const [, start, inner, end] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
		return of === 'same' || !inner ? [text] : [start, el(tagName, {}, inner), end];
	});
	return el('p', { className: ['plain'] }, ...shown);
}

function row(act: string, under: string | undefined, before: Child, after: Child): Child {
	return el(
		'div',
		{ className: ['row'], dataAct: act },
		under !== undefined && el('p', { className: ['under'], dir: 'auto' }, under),
		before || el('div', { className: ['cell', 'empty'] }),
		after || el('div', { className: ['cell', 'empty'] }),
	);
}

function cell(which: string, options: RowOptions, content: Element): Child {
	return el(
		'div',
		{ className: ['cell'] },
		el('p', { className: ['which'] }, which),
		el('div', { className: ['prose'], ...inLanguage(options) }, content),
	);
}

const inLanguage = ({ language }: RowOptions) => ({ lang: language, dir: directionOf(language) });
