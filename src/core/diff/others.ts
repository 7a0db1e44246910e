// Whatever else a school says: its schools, badges, pathways, its handbook and wiki, its people and rubrics.
import { addressOfFile } from '../address-of-file.ts';
import { jsonSchema } from '../catalogue/references.ts';
import { type CollectionName, collections } from '../schema/collections.ts';
import type { Line, Subject } from './comparison.ts';
import { bounded } from './courses.ts';
import { change, clipped, gain, loss } from './line.ts';
import { pageOf, type Written } from './pages.ts';
import type { Side } from './side.ts';

type Thing = { id: string; file: string } & Record<string, unknown>;

/** What is told with its course. */
const OF_COURSES = new Set<CollectionName>(['courses', 'units', 'cohorts', 'mail']);

/** The report of everything that is neither a course nor a part of one. */
export function otherSubjects(from: Side, to: Side): Subject[] {
	return (Object.keys(collections) as CollectionName[])
		.filter((name) => !OF_COURSES.has(name))
		.flatMap((name) => subjectsOf(name, from, to));
}

function subjectsOf(name: CollectionName, from: Side, to: Side): Subject[] {
	const [then, now] = [thingsOf(name, from), thingsOf(name, to)];
	const ids = new Set([...now.keys(), ...then.keys()]);
	return [...ids].flatMap((id) => {
		const [before, after] = [then.get(id), now.get(id)];
		const broken = (side: Side) => side.catalogue.known.get(name)?.has(id) === true;
		if (before && after) return changedThing(name, before, after, from, to);
		if (after)
			return broken(from)
				? []
				: [
						thing(name, after, to, 'new', [
							gain('entry', `${labelled(name, after)} is new`, noteOf(name, after)),
						]),
					];
		if (!before) return [];
		return broken(to)
			? [
					thing(name, before, to, 'unreadable', [
						loss('unreadable', `${labelled(name, before)} cannot be read`, { note: 'The check tells why.' }),
					]),
				]
			: [thing(name, before, to, 'gone', [loss('entry', `${labelled(name, before)} is gone`)])];
	});
}

const thingsOf = (name: CollectionName, { catalogue }: Side) =>
	catalogue.entries[name] as unknown as ReadonlyMap<string, Thing>;

function changedThing(name: CollectionName, before: Thing, after: Thing, from: Side, to: Side): Subject[] {
	const lines = fieldLines(name, before, after);
	const isSame = from.catalogue.texts.get(before.file)?.digest === to.catalogue.texts.get(after.file)?.digest;
	const pages = isSame ? [] : pageOf(written(before, from), written(after, to));
	return lines.length + pages.length === 0 ? [] : [thing(name, after, to, 'changed', lines, pages)];
}

function written(thing: Thing, { body }: Side): Written {
	return { title: titleOf(thing), file: thing.file, fields: {}, body: body(thing.file) ?? '' };
}

/** Longer values are said to have changed; the words of two states of a summary are shown. */
function fieldLines(name: CollectionName, before: Thing, after: Thing): Line[] {
	const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
	return [...keys]
		.filter((key) => key !== 'file' && JSON.stringify(before[key]) !== JSON.stringify(after[key]))
		.map((key) => {
			if (name === 'questions' && key === 'answers') return answersLine(before, after);
			const title = (jsonSchema(name).properties?.[key] as { title?: string } | undefined)?.title ?? key;
			const [was, is] = [said(before[key]), said(after[key])];
			return was === undefined || is === undefined
				? change('field', `“${title}” changed`)
				: change('field', title, { before: was, after: is });
		});
}

function said(value: unknown): string | undefined {
	if (value === undefined) return 'none';
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	return typeof value === 'object' ? undefined : String(value);
}

function answersLine(before: Thing, after: Thing): Line {
	const count = ({ answers }: Thing) => (Array.isArray(answers) ? answers.length : 0);
	const [was, is] = [count(before), count(after)];
	if (was === is) return change('answers', 'An answer changed');
	return (is > was ? gain : loss)('answers', 'Answers', { before: String(was), after: String(is) });
}

/** Where somebody would look for what is new. */
function noteOf(name: CollectionName, one: Thing): { note?: string } {
	const text = (key: string) => (typeof one[key] === 'string' ? one[key] : undefined);
	const about = text('group') ?? text('unit') ?? text('course') ?? text('school');
	const of = about === undefined ? '' : ` about \`${about}\``;
	switch (name) {
		case 'recaps':
			return {
				note: `It tells what came of ${text('day')} in \`${one.id.split('/').slice(0, 2).join('/')}\`.`,
			};
		case 'announcements':
			return {
				note: `It is of ${text('date')}${of}${one['mail'] === true ? ', and goes out by mail' : ''}.`,
			};
		case 'questions':
			return { note: `It was asked on ${text('date')}${of}.` };
		default:
			return {};
	}
}

function thing(
	name: CollectionName,
	one: Thing,
	{ catalogue }: Side,
	act: Subject['act'],
	lines: Line[],
	pages: Subject['pages'] = [],
): Subject {
	const address = addressOfFile(one.file);
	return {
		noun: collections[name].label,
		id: clipped(one.id, 200),
		title: titleOf(one),
		...(address !== undefined && { address }),
		language: catalogue.site.languages[0] ?? 'en',
		act,
		...bounded(lines, pages),
	};
}

const titleOf = ({ title, name, id }: Thing) => clipped(String(title ?? name ?? id), 200);
const labelled = (name: CollectionName, one: Thing) => `${collections[name].label} “${titleOf(one)}”`;
