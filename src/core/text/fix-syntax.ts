// What a machine may put right in the Markdown of a page: signs that MDX writes in another way, and nothing else.
import type { Edit, Fix, Place } from '../problem.ts';

/** `<br>` ends itself. */
export function closedTag(source: string, at: Place, tag: string): Fix | undefined {
	if (!lineOf(source, at).startsWith(tag)) return undefined;
	return { edits: [edit(at, tag.length, tag.replace('>', ' />'))] };
}

/** A remark of HTML becomes one of MDX. */
export function remark(source: string, at: Place): Fix | undefined {
	const lines = source.split('\n');
	const rest = [lineOf(source, at), ...lines.slice(at.line)].join('\n');
	const [whole, inside = ''] = /^<!--((?:(?!--|\*\/)[\s\S])*)-->/.exec(rest) ?? [];
	if (whole === undefined) return undefined;
	const rows = whole.split('\n');
	const last = rows.at(-1)?.length ?? 0;
	const to = { line: at.line + rows.length - 1, column: rows.length > 1 ? last + 1 : at.column + last };
	return { edits: [{ from: at, to, text: `{/*${inside}*/}` }] };
}

/** Some signs on one line give way to others. */
export function edit(at: Place, length: number, text: string): Edit {
	return { from: at, to: { line: at.line, column: at.column + length }, text };
}

const lineOf = (source: string, { line, column }: Place) =>
	(source.split('\n')[line - 1] ?? '').slice(column - 1);
