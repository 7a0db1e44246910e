// The report as one page that needs nothing else: what a learner would notice, then the words before and after.
import { toHtml } from 'hast-util-to-html';
import type { Comparison, Line, Page, Subject } from '../../diff/comparison.ts';
import { formatProblem } from '../../problem.ts';
import { directionOf } from '../../text/components/in.ts';
import { type Child, el } from '../../text/hast.ts';
import { pageRows } from './page/rows.ts';
import { sentenceParts } from './page/sentence.ts';
import {
	checkWords,
	closing,
	headline,
	passageCounts,
	peopleWords,
	rubricWords,
	SEVERITY,
	span,
} from './words.ts';

export interface PageStyle {
	css: string;
	/** The SHA-256 of `css` in base64: the page runs and loads nothing, and takes no other style. */
	digest: string;
}

/** `comparison` as an HTML document. */
export function pageOf(comparison: Comparison, { css, digest }: PageStyle): string {
	const { site, subjects } = comparison;
	const title = `${headline(comparison)} · ${site.title}`;
	const policy = `default-src 'none'; style-src 'sha256-${digest}'; font-src data:; base-uri 'none'; form-action 'none'`;
	const html = el(
		'html',
		{ lang: 'en' },
		el(
			'head',
			{},
			el('meta', { charSet: 'utf-8' }),
			el('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
			el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
			el('meta', { name: 'robots', content: 'noindex' }),
			el('meta', { name: 'referrer', content: 'no-referrer' }),
			el('title', {}, title),
			el('style', {}, css),
		),
		el(
			'body',
			{},
			head(comparison),
			el(
				'main',
				{},
				...schoolPart(comparison),
				...subjects.map((one) => subjectPart(one, comparison)),
				...checkPart(comparison),
			),
			el(
				'footer',
				{ className: ['wrapper'] },
				...[peopleWords(comparison), ...closing(comparison)].map(
					(one) => one !== undefined && el('p', {}, one),
				),
			),
		),
	);
	return `<!doctype html>\n${toHtml(html)}\n`;
}

function head(comparison: Comparison): Child {
	const { site, subjects } = comparison;
	const links = subjects.map(({ title, language }, index) =>
		el('li', {}, el('a', { href: `#${anchor(index)}`, ...inLanguage(language) }, title)),
	);
	return el(
		'header',
		{ className: ['head'] },
		el(
			'div',
			{ className: ['wrapper'] },
			el('p', { className: ['site'] }, site.title),
			el('h1', {}, headline(comparison)),
			el('p', { className: ['muted'] }, `What changed ${span(comparison)}.`),
			links.length > 1 && el('nav', { ariaLabel: 'What changed' }, el('ul', {}, ...links)),
		),
	);
}

const anchor = (index: number) => `changed-${index + 1}`;

const inLanguage = (language: string) => ({ lang: language, dir: directionOf(language) });

function schoolPart({ lines }: Comparison): Child[] {
	if (lines.length === 0) return [];
	return [
		el(
			'section',
			{ className: ['subject', 'wrapper'] },
			el('h2', {}, 'The school as a whole'),
			lineList(lines),
		),
	];
}

function subjectPart(subject: Subject, comparison: Comparison): Child {
	const { title, noun, address, language, lines, pages, left } = subject;
	const index = comparison.subjects.indexOf(subject);
	return el(
		'section',
		{ className: ['subject', 'wrapper'], id: anchor(index) },
		el('h2', inLanguage(language), title),
		el(
			'p',
			{ className: ['muted'] },
			noun,
			address !== undefined && ' · ',
			address !== undefined && el('code', {}, address),
		),
		lines.length > 0 && lineList(lines),
		left > 0 && el('p', { className: ['muted'] }, `… and ${left} more`),
		rubricPart(subject),
		...pages.map((page) => pagePart(page, subject, comparison)),
	);
}

function lineList(lines: readonly Line[]): Child {
	return el(
		'ul',
		{ className: ['lines'] },
		...lines.map((line) =>
			el(
				'li',
				{ dataSeverity: line.severity },
				el('b', { className: ['severity'] }, SEVERITY[line.severity]),
				' ',
				el('span', { className: ['says'] }, ...lineParts(line)),
			),
		),
	);
}

function lineParts({ says, before, after, note }: Line): Child[] {
	const states =
		before === undefined && after === undefined
			? []
			: [
					': ',
					el('del', { dir: 'auto' }, before ?? 'none'),
					', now ',
					el('ins', { dir: 'auto' }, after ?? 'none'),
				];
	return [...sentenceParts(says), ...states, note !== undefined && el('small', {}, ...sentenceParts(note))];
}

function rubricPart(subject: Subject): Child {
	const rubric = rubricWords(subject);
	if (!rubric) return undefined;
	return el('p', { className: ['rubric'] }, el('b', {}, 'Rubric'), ` ${rubric}.`);
}

const ACT: Record<Page['act'], string> = { new: 'A new page', gone: 'This page is gone', changed: '' };

// A page that is new or gone is folded: its course has said so already, and it may be long.
function pagePart(page: Page, { language }: Subject, { site, base, head }: Comparison): Child {
	const { title, act, passages } = page;
	const rows = pageRows(page, { language, root: site.root });
	const says = act === 'changed' ? (passages.length > 0 ? passageCounts(page) : 'changed') : ACT[act];
	const titles =
		act === 'changed' &&
		el(
			'div',
			{ className: ['sides'], ariaHidden: 'true' },
			el('span', {}, `Before: ${base.name}`),
			el('span', {}, `After: ${head.name}`),
		);
	return el(
		'details',
		{ className: ['words'], open: act === 'changed' },
		el('summary', {}, el('h3', inLanguage(language), title), ' ', el('span', { className: ['muted'] }, says)),
		titles,
		...rows,
	);
}

function checkPart({ problems }: Comparison): Child[] {
	const { fresh, left, solved } = problems;
	if (fresh.length + left + solved === 0) return [];
	const items = fresh.map(({ line, column, rule, ...one }) =>
		el('li', {}, formatProblem({ ...one, rule: rule as `${string}/${string}`, at: { line, column } })),
	);
	return [
		el(
			'section',
			{ className: ['subject', 'wrapper'] },
			el('h2', {}, checkWords({ problems })),
			items.length > 0 && el('ul', { className: ['findings'] }, ...items),
			left > 0 && el('p', { className: ['muted'] }, `… and ${left} more`),
		),
	];
}
