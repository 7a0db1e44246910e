// Words of strangers in Markdown: shown as they are, on GitHub, GitLab and Forgejo, and never obeyed.
import { printable } from '../../problem.ts';

/** Stands where a forge would otherwise see a name, an address or a picture; nobody sees it. */
const BREAK = '\u200b';

/**
 * `text` as Markdown that shows it: no emphasis, link, picture, HTML, formula or list, nobody is called, no issue is
 * named and no address becomes a link.
 */
export function literal(text: string): string {
	return printable(text.replace(/\s+/g, ' '))
		.replace(/[\\`*_{}[\]|~$^]/g, (sign) => `\\${sign}`)
		.replace(/^(\s*)([-+=#])/, '$1\\$2')
		.replace(/^(\s*\d+)([.)])/, '$1\\$2')
		.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
		.replace(/[@:](?=\S)/g, (sign) => `${sign}${BREAK}`)
		.replace(/(#|!|%|\\[~$^]|&amp;)(?=[\p{L}\p{N}])/gu, `$1${BREAK}`)
		.replace(/\b(www|gh)(?=[.-])/gi, `$1${BREAK}`)
		.replace(/\b[0-9a-f]{7,64}\b/gi, (hex) => hex.replace(/(.{6})(?=.)/g, `$1${BREAK}`))
		.replaceAll(BREAK, '&#8203;');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `text` between backticks, where nothing is obeyed; backticks in it become apostrophes. */
export function code(text: string): string {
	const line = printable(text.replace(/\s+/g, ' ')).replaceAll('`', '’').trim();
	return line === '' ? '' : `\`${line}\``;
}

/** A sentence of ours, in which `backticks` stand around what strangers named. */
export function prose(sentence: string): string {
	return sentence
		.split(/(`[^`]+`)/)
		.map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : literal(part)))
		.join('');
}
