// Whoever signed up, as the rows of a private table say. Nothing here leaves the machine of whoever runs it; what is
// wrong is told by line, and never with an address.
import { mailAddress, timeZone } from '../schema/fields.ts';
import { compare } from '../problem.ts';

/** A row of the table, and the line it begins on. */
export interface Row {
	line: number;
	cells: readonly string[];
}

export interface SignUp {
	/** In small letters. */
	mail: string;
	zone: string;
	/** Whether they want a small group. */
	group: boolean;
	line: number;
	/** Everything that the row says. */
	cells: readonly string[];
}

export interface SignUps {
	/** What the columns are called. */
	header: readonly string[];
	/** By mail address, each once. */
	people: SignUp[];
	/** Rows that say somebody a second time, in the same way. */
	repeated: string[];
	/** What is wrong, by line. */
	wrong: string[];
}

/** Who signed up. A row that is wrong is told, and its person is not among them. */
export function signUpsIn([head, ...rows]: readonly Row[]): SignUps {
	const header = (head?.cells ?? []).map((cell) => cell.trim());
	const at = columnsOf(header);
	const missing = (['mail', 'zone'] as const).filter((name) => at[name] === undefined);
	const wrong = missing.map((name) => `There is no column \`${name}\`. Call one so in the first line.`);
	if (wrong.length > 0) return { header, people: [], repeated: [], wrong };
	const read = rows.map((row) => signUpIn(row, at, header.length));
	const usable = read.filter((one) => typeof one !== 'string');
	const people = [...Map.groupBy(usable, ({ mail }) => mail).values()];
	const [same, different] = [people.filter(agree), people.filter((all) => !agree(all))];
	return {
		header,
		// Of rows that agree any will do, as long as it is the same one in every order of the rows.
		people: same
			.map((all) => all.reduce((one, other) => (compare(keyOf(other), keyOf(one)) < 0 ? other : one)))
			.sort((a, b) => compare(a.mail, b.mail)),
		repeated: same.filter(({ length }) => length > 1).map((all) => `${linesOf(all)} are the same person.`),
		wrong: [
			...read.filter((one) => typeof one === 'string'),
			...different.map(
				(all) => `${linesOf(all)} are the same person with other answers. Keep the row that they wrote last.`,
			),
		],
	};
}

const agree = ([first, ...others]: readonly SignUp[]) =>
	others.every(({ zone, group }) => zone === first?.zone && group === first.group);

const keyOf = ({ cells }: SignUp) => JSON.stringify(cells);

function linesOf(all: readonly SignUp[]): string {
	const lines = all.map(({ line }) => String(line));
	const said = lines.length > SHOWN ? [...lines.slice(0, SHOWN), `${lines.length - SHOWN} more`] : lines;
	return `Lines ${new Intl.ListFormat('en').format(said)}`;
}

/** How many lines are named of somebody who stands in many. */
const SHOWN = 12;

type Column = 'mail' | 'zone' | 'group';

const CALLED: Record<Column, readonly string[]> = {
	mail: ['mail', 'email', 'e-mail', 'mail address', 'email address'],
	zone: ['zone', 'timezone', 'time zone', 'time_zone'],
	group: ['group'],
};

function columnsOf(header: readonly string[]): Partial<Record<Column, number>> {
	const names = header.map((name) => name.toLowerCase());
	const found = Object.entries(CALLED).map(([column, called]) => {
		const at = names.findIndex((name) => called.includes(name));
		return [column, at < 0 ? undefined : at] as const;
	});
	return Object.fromEntries(found);
}

function signUpIn({ line, cells }: Row, at: Partial<Record<Column, number>>, width: number): SignUp | string {
	const cell = (column: Column) => (at[column] === undefined ? undefined : (cells[at[column]] ?? '').trim());
	const mail = (cell('mail') ?? '').toLowerCase();
	const zone = zoneIn(cell('zone') ?? '');
	const group = answerIn(cell('group'));
	const wrong = (what: string) => `Line ${line}: ${what}`;
	if (cells.length !== width)
		return wrong(`${cells.length} cells where the first line has ${width}. Is there a comma without quotes?`);
	if (!mailAddress.safeParse(mail).success) return wrong('no mail address.');
	// It would be written with a mark before it, and could not be written to.
	if (/^[+-]/.test(mail))
		return wrong('the mail address begins with a sign that spreadsheets calculate with.');
	if (zone === undefined)
		return wrong(`${told(cell('zone') ?? '')} is no time zone. Use a name such as \`America/Lima\`.`);
	if (group === undefined)
		return wrong(`${told(cell('group') ?? '')} is no answer in \`group\`. Write yes or no.`);
	return { mail, zone, group, line, cells };
}

/** The time zone that somebody wrote, in the way it is always written. */
function zoneIn(written: string): string | undefined {
	const zone = written.replaceAll(' ', '_');
	if (!timeZone.safeParse(zone).success) return undefined;
	return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
}

const YES = ['yes', 'y', 'true', '1', 'x', 'sí', 'si', 'نعم'];
const NO = ['no', 'n', 'false', '0', '', 'لا'];

/** Where nobody is asked, everybody wants a group; who was asked and said nothing does not. */
function answerIn(written: string | undefined): boolean | undefined {
	if (written === undefined) return true;
	const word = written.toLowerCase();
	return YES.includes(word) ? true : NO.includes(word) ? false : undefined;
}

// An address in the wrong column stays private, and nothing a stranger wrote moves the cursor of a terminal.
function told(cell: string): string {
	if (cell === '') return 'an empty cell';
	if (cell.includes('@')) return 'what stands there';
	return `\`${cell.replace(/[\p{C}`]/gu, '').slice(0, 40)}\``;
}
