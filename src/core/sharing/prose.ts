// What somebody typed into a form as a body of the school. They write as people write: what would be a component, a
// picture of another host or a heading as big as the page’s own becomes words, a link, a smaller heading.

/** Code is shown as it stands: a fence with its lines, or a piece between backticks. */
const CODE = /^(`{3,}|~{3,})[^\n]*\n(?:[^\n]*\n)*?\1[ \t]*$|`[^`\n]+`/gm;

/** `typed` as Markdown that means the same here as where they learned it; its headings are `depth` deep at least. */
export function bodyOf(typed: string, depth: 2 | 3): string {
	const text = typed.replace(/\r\n?/g, '\n').replace(UNSEEN, '').trim();
	let body = '';
	let at = 0;
	for (const code of text.matchAll(CODE)) {
		body += plain(text.slice(at, code.index), depth) + code[0];
		at = code.index + code[0].length;
	}
	return body + plain(text.slice(at), depth);
}

const UNSEEN = /[^\P{Cc}\n\t]|\p{Cs}/gu;

function plain(text: string, depth: 2 | 3): string {
	return (
		text
			.replace(
				/!\[([^\]\n]*)\](?=\(([^)\s]*)\))/g,
				(_, says: string, url: string) => `[${says.trim() || url}]`,
			)
			.replace(/<(https?:[^\s<>]+)>/g, '$1')
			.replace(/(?<!\\)[<{]/g, '\\$&')
			// A paragraph that begins so would be a program; after a space it is words.
			.replace(/^(?=(?:import|export)(?:[\s{*"'`]|$))/gm, ' ')
			.replace(depth === 3 ? /^#{1,2}(?=[ \t])/gm : /^#(?=[ \t])/gm, '#'.repeat(depth))
	);
}

/** What a learner tells of their work: what they did, and what they learned. */
export interface Story {
	did: string;
	learned: string;
}

export type Headings = readonly [did: string, learned: string];

/** The story as one text, each half under its heading. */
export function toldIn([did, learned]: Headings, story: Story): string {
	const halves = [
		[did, story.did],
		[learned, story.learned],
	];
	return halves
		.flatMap(([heading, half = '']) => (half.trim() === '' ? [] : [`## ${heading}\n\n${bodyOf(half, 3)}`]))
		.join('\n\n');
}

/** The story that a body tells under one heading or two; all of it is what they did, where it has others. */
export function storyIn(body: string): Story & { headings: readonly string[] } {
	const [before = '', ...parts] = body.trim().split(/^## /m);
	if (before !== '' || parts.length === 0 || parts.length > 2)
		return { did: body.trim(), learned: '', headings: [] };
	const [did = '', learned = ''] = parts.map((part) => part.slice(part.indexOf('\n')).trim());
	return { did, learned, headings: parts.map((part) => part.split('\n')[0]?.trim() ?? '') };
}
