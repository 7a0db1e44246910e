// The text of a file in which only what differs has changed.
import { isMap } from 'yaml';
import { type CollectionName, collections } from '../schema/collections.ts';
import { shapeOf } from '../schema/shape.ts';
import { meant, needed, same } from './needed.ts';
import { dataOf, documentOf, partsOf, type Source, tidy } from './source.ts';
import type { Splice } from './replace.ts';
import { splicesOf } from './splices.ts';
import { written, writtenYaml } from './written.ts';

export interface Edit {
	/** The whole record as it shall be; without it, the record stays. */
	record?: object;
	/** The whole text as it shall be; without it, the text stays. */
	body?: string;
}

/**
 * `source`, a file of the collection, so that it says what `edit` says. Remarks, the order of keys, quotes, blank lines
 * and line ends stay wherever nothing differs; if nothing differs at all, it is `source` itself.
 */
export function edited(source: string, collection: CollectionName, { record, body }: Edit): string {
	const parts = partsOf(source, collection);
	if (!parts) return record ? written(collection, record, body) : source;
	const yaml = record ? editedYaml(parts, collection, record) : parts.yaml;
	const text = body === undefined || !collections[collection].body ? parts.body : editedBody(parts, body);
	const after =
		text && parts.after && !parts.after.endsWith('\n') ? parts.after + parts.lineEnd : parts.after;
	return parts.before + yaml + after + text;
}

function editedYaml({ yaml, lineEnd }: Source, collection: CollectionName, record: object): string {
	const shape = shapeOf(collection);
	const document = documentOf(yaml);
	const wanted = needed(record, shape);
	const says = (text: string) => {
		const read = documentOf(text);
		return read !== undefined && same(needed(dataOf(read), shape), wanted);
	};
	if (document && same(needed(dataOf(document), shape), wanted)) return yaml;
	const map = document?.contents;
	const splices = isMap(map) ? splicesOf(yaml, map, meant(record, shape), shape) : undefined;
	const spliced = splices && applied(yaml, splices, lineEnd);
	if (spliced !== undefined && says(spliced)) return spliced;
	return writtenYaml(collection, record).replaceAll('\n', lineEnd);
}

function applied(yaml: string, splices: readonly Splice[], lineEnd: string): string {
	let done = 0;
	let text = '';
	for (const { from, to, text: piece } of splices.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
		text += yaml.slice(done, from) + piece.replaceAll('\n', lineEnd);
		done = Math.max(done, to);
	}
	return text + yaml.slice(done);
}

// Lines that are the same at both ends keep their bytes, and so do the blank lines around the text.
function editedBody({ body, lineEnd }: Source, wanted: string): string {
	const text = tidy(wanted);
	if (text === tidy(body)) return body;
	if (!text) return '';
	const [lead = ''] = /^(?:[ \t]*\r?\n)*/.exec(body) ?? [];
	const middle = body.slice(lead.length).trimEnd();
	const tail = body.slice(lead.length + middle.length);
	const old = linesOf(middle);
	const now = linesOf(text);
	let start = 0;
	while (start < Math.min(old.length, now.length) && bare(old[start]) === now[start]) start++;
	let end = 0;
	while (end < Math.min(old.length, now.length) - start && bare(old.at(-1 - end)) === now.at(-1 - end)) end++;
	const ends = [
		...old.slice(0, start),
		...now.slice(start, now.length - end),
		...old.slice(old.length - end),
	];
	const lines = ends.map((line, index) => {
		if (index === ends.length - 1) return bare(line);
		const untouched = (index < start && index < old.length - 1) || index >= ends.length - end;
		return untouched ? `${line}\n` : `${bare(line)}${lineEnd}`;
	});
	const empty = middle === '';
	return (empty ? lineEnd : lead) + lines.join('') + (empty ? lineEnd : tail);
}

const linesOf = (text: string) => text.split('\n');
const bare = (line = '') => line.replace(/\r$/, '');
