// A unit as a chapter of the book.
import { type Child, el, joined } from '../../text/hast.ts';
import { taskAnchor } from '../../text/components/task.ts';
import type { Book, Chapter } from './book.ts';
import { linksOf } from './links.ts';
import { list, page, paragraphs } from './page.ts';
import { reflow } from './reflow.ts';

/** The chapter as an XHTML document. */
export function chapterPage(book: Book, chapter: Chapter): string {
	const { words } = book;
	const { content, answers } = reflow(chapter.text.html, { address: linksOf(book), words });
	return page(
		book,
		chapter.title,
		el(
			'section',
			{ 'epub:type': 'chapter', ariaLabelledBy: ['part-title'] },
			el('p', { className: ['place'] }, [chapter.place, ...chapter.facts].join(' · ')),
			el('h1', { id: 'part-title' }, chapter.title),
			chapter.objectives.length > 0 &&
				el(
					'div',
					{ className: ['box'] },
					el('p', {}, el('b', {}, words.chapterObjectives)),
					list(chapter.objectives),
				),
			...content,
			part(
				words.tasks,
				chapter.tasks.map((task) => taskBox(task, words.deliverable)),
			),
			part(words.resources, chapter.resources.map(resourceBox)),
			part(words.keyPoints, chapter.keyPoints.length ? [list(chapter.keyPoints)] : []),
			part(words.facilitator, chapter.facilitator ? paragraphs(chapter.facilitator) : []),
			part(words.answers, answers),
		),
	);
}

function part(title: string, children: readonly Child[]): Child {
	return children.length > 0 && el('section', {}, el('h2', {}, title), ...children);
}

function taskBox({ id, title, meta, deliverable }: Chapter['tasks'][number], endsWith: string): Child {
	return el(
		'section',
		{ className: ['task'], id: taskAnchor(id) },
		el('p', { className: ['task-title'] }, title),
		el('p', { className: ['task-meta'] }, meta.join(' · ')),
		deliverable && el('p', { className: ['task-deliverable'] }, el('b', {}, endsWith), ' ', deliverable),
	);
}

function resourceBox({ href, type, title, meta, note }: Chapter['resources'][number]): Child {
	const facts = meta.map((fact) => (fact.href ? el('a', { href: fact.href }, fact.label) : fact.label));
	return el(
		'div',
		{ className: ['resource'] },
		el('p', {}, `${type}: `, el('a', { href }, title)),
		facts.length > 0 && el('p', { className: ['task-meta'] }, ...joined(facts, ' · ')),
		note && el('p', {}, note),
	);
}
