// A strict reader of the small part of XML that drawings need. What a browser would have to repair is an error here,
// so that a drawing means to a browser exactly what it means to us.

export interface XmlAttribute {
	name: string;
	/** With its entities resolved. */
	value: string;
	offset: number;
}

/** What the reader meets, in order; after a fault nothing follows. */
export type XmlEvent =
	| { type: 'open'; name: string; attributes: XmlAttribute[]; offset: number }
	| { type: 'close'; name: string; offset: number }
	| { type: 'fault'; message: string; offset: number };

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const DECLARATION =
	/^<\?xml\s+version\s*=\s*(["'])1\.[01]\1(?:\s+encoding\s*=\s*(["'])utf-?8\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*\?>/i;
const OPEN = new RegExp(`<(${NAME})`, 'y');
const CLOSE = new RegExp(`</(${NAME})\\s*>`, 'y');
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'y');
const END = /\s*(\/?)>/y;
const COMMENT = /<!--(?!-?>)[^-]*(?:-[^-]+)*-->/y;

/** Reads `text` as one element with all that is in it. */
export function* xmlEvents(text: string): Generator<XmlEvent, void> {
	const open: { name: string; offset: number }[] = [];
	let at = DECLARATION.exec(text)?.[0].length ?? 0;
	let done = false;
	const fault = (message: string, offset = at): XmlEvent => ({ type: 'fault', message, offset });
	const take = (pattern: RegExp): RegExpExecArray | null => {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match) at = pattern.lastIndex;
		return match;
	};
	while (at < text.length) {
		const next = text.indexOf('<', at);
		const end = next < 0 ? text.length : next;
		const between = text.slice(at, end);
		if (open.length === 0 && between.trim() !== '')
			return yield fault('There is text outside the drawing. Take it out.', at + between.search(/\S/));
		const odd = between.includes(']]>') ? between.indexOf(']]>') : oddEntity(between);
		if (odd >= 0)
			return yield fault(
				'This is not text as XML writes it. Write `&` as `&amp;` and `>` as `&gt;`.',
				at + odd,
			);
		at = end;
		if (at === text.length) break;
		if (take(COMMENT)) continue;
		const start = at;
		const closing = take(CLOSE);
		if (closing) {
			const expected = open.pop()?.name;
			if (closing[1] !== expected)
				return yield fault(
					`\`</${closing[1]}>\` ends what was not begun${expected ? `; \`</${expected}>\` is next` : ''}. Close everything in order.`,
					start,
				);
			yield { type: 'close', name: expected ?? '', offset: start };
			done = open.length === 0;
			continue;
		}
		const opening = take(OPEN);
		if (!opening) return yield fault(strange(text.slice(at, at + 12)));
		if (done) return yield fault('Something stands after the end of the drawing. Take it out.', start);
		const attributes = new Map<string, XmlAttribute>();
		for (let match = take(ATTRIBUTE); match; match = take(ATTRIBUTE)) {
			const [all, name = '', double, single] = match;
			const value = double ?? single ?? '';
			const offset = at - all.trimStart().length;
			if (attributes.has(name))
				return yield fault(`\`${name}\` stands twice in one element. Keep one of them.`, offset);
			if (oddEntity(value) >= 0)
				return yield fault(`\`${name}\` holds an \`&\` that begins nothing known. Write \`&amp;\`.`, offset);
			attributes.set(name, { name, value: resolved(value), offset });
		}
		const ended = take(END);
		if (!ended)
			return yield fault(
				`\`<${opening[1]}\` is not written as XML asks. Put every value in quotes, with a space before each name, and end with \`>\`.`,
				start,
			);
		const name = opening[1] ?? '';
		yield { type: 'open', name, attributes: [...attributes.values()], offset: start };
		if (ended[1]) {
			yield { type: 'close', name, offset: start };
			done = open.length === 0;
		} else open.push({ name, offset: start });
	}
	const unclosed = open.at(-1);
	if (unclosed)
		yield fault(
			`\`<${unclosed.name}>\` is never closed. Close it, or save the drawing again.`,
			unclosed.offset,
		);
	else if (!done) yield fault('There is no drawing in this file. Save it again.', 0);
}

function strange(start: string): string {
	if (/^<!doctype/i.test(start) || /^<!(?:ENTITY|\[)/i.test(start))
		return 'A drawing may not declare a document type, entities or raw data. Delete the part, or export the drawing as plain SVG.';
	if (start.startsWith('<?')) return 'A drawing may not give orders to programs with `<?`. Delete the part.';
	if (start.startsWith('<!--')) return 'This comment is not written as XML asks. Delete it.';
	return 'A `<` begins nothing here. Write it as `&lt;`.';
}

const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/gi;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

// Where an `&` begins no entity; characters that no text may hold count as none.
function oddEntity(text: string): number {
	if (!text.includes('&')) return -1;
	const blank = text.replace(ENTITY, (entity) =>
		resolvedEntity(entity) === undefined ? entity : '.'.repeat(entity.length),
	);
	return blank.indexOf('&');
}

const resolved = (value: string) => value.replace(ENTITY, (entity) => resolvedEntity(entity) ?? entity);

function resolvedEntity(entity: string): string | undefined {
	const name = entity.slice(1, -1);
	if (!name.startsWith('#')) return NAMED[name];
	const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
	const visible = code === 9 || code === 10 || (code >= 32 && code < 0x7f) || (code >= 0xa0 && code < 0xd800);
	return visible || (code > 0xffff && code < 0xe0000) ? String.fromCodePoint(code) : undefined;
}
