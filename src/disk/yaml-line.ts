// What a line of a record shows by itself, where the parser only knows that it is lost.

export interface Sentence {
	/** Where it points, in UTF-16 units from the start of the source. */
	offset: number;
	message: string;
	/** What may give way to what, from and to an offset, where nothing else can be meant. */
	fix?: { from: number; to: number; text: string };
}

/** Where the line of `offset` starts, and what stands on it. */
export function lineAt(source: string, offset: number): { start: number; line: string } {
	const start = source.lastIndexOf('\n', offset - 1) + 1;
	return { start, line: source.slice(start).split('\n', 1)[0] ?? '' };
}

/** What is wrong with the sign after the first word of the line at `offset`, a colon or a hyphen; undefined if nothing. */
export function slipAt(source: string, offset: number): Sentence | undefined {
	const { start, line } = lineAt(source, offset);
	const [, before = '', name, , sign = '', value = ''] = COLON.exec(line) ?? [];
	const colon = start + before.length + (name?.length ?? 0);
	if (name)
		return {
			offset: start + before.length,
			fix: { from: colon, to: start + line.length - value.length, text: ': ' },
			message: `${whatFollows(sign)} Write \`${name}: ${short(value)}\`.`,
		};
	const [, indent = '', entry] = /^([ \t]*)-([^\s-].*)$/.exec(line) ?? [];
	if (!entry) return undefined;
	return {
		offset: start + indent.length,
		fix: { from: start + indent.length, to: start + indent.length + 1, text: '- ' },
		message: `There is no space after the hyphen. Write \`- ${short(entry)}\`.`,
	};
}

// A name, quoted or not, and a colon without a plain space after it, or one of Chinese and Japanese keyboards.
const COLON = /^([ \t]*(?:- +)*)((["']?)[\w-]+\3)(:(?![ \t]|\/\/)\s?|\uff1a)\s*(\S.*)$/;

function whatFollows(sign: string): string {
	if (sign === ':') return 'There is no space after the colon.';
	return sign === '\uff1a'
		? 'The sign after the name is a wide colon, and only the plain one counts.'
		: 'The space after the colon is a special one, and only the plain one counts.';
}

/** The value, short enough to be quoted in a sentence. */
export function short(value = ''): string {
	const plain = value.trim().replaceAll('`', "'");
	return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}

/** The value between quotes that do not stand in it. */
export function quoted(value: string): string {
	const text = short(value);
	return text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Where the last bracket before `end` stands that nothing closes, as far as signs tell; undefined if there is none. */
export function openBracket(source: string, end: number): number | undefined {
	let closed = 0;
	for (let at = end - 1; at >= 0; at--) {
		const sign = source.charAt(at);
		if (sign === ']' || sign === '}') closed++;
		else if ((sign === '[' || sign === '{') && closed-- === 0) return at;
	}
	return undefined;
}
