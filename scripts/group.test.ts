import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { say } from '#testing/command.ts';
import { folderOf } from '#testing/school.ts';
import { signUpsIn } from '#core/grouping/sign-ups.ts';
import { rowsOf } from './group/read.ts';

const HEAD = 'name,mail,zone,group';
const ROWS = [
	'Ada,ada@lists.example.org,Europe/London,yes',
	'Bo,bo@lists.example.org,Europe/Berlin,yes',
	'Cy,cy@lists.example.org,America/Lima,yes',
	'Di,di@lists.example.org,America/Lima,Yes',
	'Ed,ed@lists.example.org,Asia/Kathmandu,no',
];
const table = (...rows: string[]) => `${[HEAD, ...rows].join('\r\n')}\r\n`;

/** Cuts `text` in a folder of its own, with `options`. */
async function cut(text: string | Uint8Array, ...options: string[]) {
	const folder = folderOf({ 'signups.csv': text });
	const out = join(folder, 'groups');
	const args = [
		'--from',
		join(folder, 'signups.csv'),
		'--size',
		'2',
		'--seed',
		'winter',
		'--on',
		'2027-01-11',
	];
	const told = await say('group', [...args, '--out', out, ...options]);
	const written = existsSync(out) ? readdirSync(out).sort() : [];
	const files = Object.fromEntries(written.map((file) => [file, readFileSync(join(out, file), 'utf8')]));
	return { ...told, folder, files };
}

const mails = (text: string) =>
	(parse(text, { columns: true }) as { mail: string }[]).map(({ mail }) => mail.toLowerCase());

test('whoever wants a group is in one with their neighbours, and only sizes and hours are told', async () => {
	const { code, output, errors, files } = await cut(table(...ROWS));
	expect([code, errors]).toEqual([0, '']);
	expect(output).toBe(`5 people, 2 groups
  group-1         2  UTC−5
  group-2         2  UTC to UTC+1
  individuals     1

For the file of the group:

mail:
  lists:
    - id: group-1
      to: # the address of its list
      audience: groups
      members: 2
    - id: group-2
      to: # the address of its list
      audience: groups
      members: 2
    - id: individuals
      to: # the address of its list
      audience: individuals
      members: 1
`);
	expect(Object.keys(files)).toEqual(['group-1.csv', 'group-2.csv', 'individuals.csv']);
	expect(mails(files['group-1.csv'] ?? '').sort()).toEqual(['cy@lists.example.org', 'di@lists.example.org']);
	expect(mails(files['group-2.csv'] ?? '').sort()).toEqual(['ada@lists.example.org', 'bo@lists.example.org']);
	expect(files['individuals.csv']).toBe(`${HEAD}\r\n${ROWS[4]}\r\n`);
});

test('the rows in another order make the same files, byte for byte', async () => {
	const one = await cut(table(...ROWS));
	const other = await cut(table(...ROWS.toReversed()));
	expect(other.files).toEqual(one.files);
});

test('groups have the names that are given, from west to east', async () => {
	const { files } = await cut(table(...ROWS), '--names', 'andes, channel');
	expect(Object.keys(files)).toEqual(['andes.csv', 'channel.csv', 'individuals.csv']);
});

test('a cell that would calculate in a spreadsheet does not', async () => {
	const { files } = await cut(
		table('"=HYPERLINK(""http://evil.example"")",ada@lists.example.org,Etc/UTC,no'),
	);
	expect(files['individuals.csv']).toBe(
		`${HEAD}\r\n"'=HYPERLINK(""http://evil.example"")",ada@lists.example.org,Etc/UTC,no\r\n`,
	);
});

describe('rows that cannot be used', () => {
	const broken = table(
		...ROWS,
		'"Fay\nof two lines",fay@lists.example.org,Mars/Olympus,yes',
		'Gus,gus at lists,Etc/UTC,yes',
		'Hal,hal@lists.example.org,Etc/UTC,perhaps',
		'Ida,ida@lists.example.org,ida@lists.example.org,yes',
		'Jo,jo@lists.example.org,Etc/UTC',
		'Kim,-kim@lists.example.org,Etc/UTC,yes',
		'Ada,ADA@lists.example.org,Europe/London,yes',
		'Bo,bo@lists.example.org,Asia/Tokyo,yes',
		'Lu,lu@lists.example.org,\u001b[2J`x`,yes',
	);
	const WRONG = [
		'Line 7: `Mars/Olympus` is no time zone. Use a name such as `America/Lima`.',
		'Line 9: no mail address.',
		'Line 10: `perhaps` is no answer in `group`. Write yes or no.',
		'Line 11: what stands there is no time zone. Use a name such as `America/Lima`.',
		'Line 12: 3 cells where the first line has 4. Is there a comma without quotes?',
		'Line 13: the mail address begins with a sign that spreadsheets calculate with.',
		'Line 16: `[2Jx` is no time zone. Use a name such as `America/Lima`.',
		'Lines 3 and 15 are the same person with other answers. Keep the row that they wrote last.',
		'Lines 2 and 14 are the same person.',
	];

	test('are named with their lines, and nothing is written', async () => {
		const { code, output, errors, files } = await cut(broken);
		expect([code, output, files]).toEqual([1, '', {}]);
		expect(errors.trimEnd().split('\n')).toEqual([
			...WRONG,
			'',
			'Nothing was written. Mend these, or say --leave-out.',
		]);
	});

	test('are named and left out where that is wished', async () => {
		const { code, output, errors, files } = await cut(broken, '--leave-out');
		expect([code, errors.trimEnd().split('\n')]).toEqual([0, WRONG]);
		expect(output.split('\n')[0]).toBe('4 people, 1 group, 8 left out');
		expect(Object.values(files).flatMap(mails).sort()).toEqual(
			['ada', 'cy', 'di', 'ed'].map((name) => `${name}@lists.example.org`),
		);
	});
});

describe('what cannot be done', () => {
	test.each([
		[['--size', '1'], '--size "1": say how many a group has at most, from 2 to 9999.'],
		[['--on', '2027-02-30'], '`2027-02-30` is not a day of the calendar. Write it as `2027-01-31`.'],
		[
			['--names', 'a,../b'],
			'--names: `../b` cannot name a group. Use small letters, digits and single hyphens.',
		],
		[
			['--names', 'a,individuals'],
			'--names: `individuals` cannot name a group. Use small letters, digits and single hyphens.',
		],
		[['--names', 'a,a'], '--names: two groups have the same name.'],
		[['--names', 'a'], '--names: there are 2 groups, and names for 1.'],
		[['--from', '/nowhere/a.csv'], '/nowhere/a.csv cannot be read.'],
	])('is said, and nothing is written: %j', async (options, message) => {
		const { code, errors, files } = await cut(table(...ROWS), ...options);
		expect([code, errors, files]).toEqual([2, `${message}\n`, {}]);
	});

	test('no table of a group comes to lie in a repository, nor behind a link into one', async () => {
		const folder = folderOf({
			'signups.csv': table(...ROWS),
			'school/.git/HEAD': 'ref: x\n',
			'school/a': '',
		});
		symlinkSync(join(folder, 'school'), join(folder, 'elsewhere'));
		for (const out of ['school/private/groups', 'elsewhere/groups', 'school']) {
			const args = ['--from', join(folder, 'signups.csv'), '--size', '2', '--seed', 'winter'];
			const { code, errors } = await say('group', [...args, '--out', join(folder, out)]);
			expect([code, errors]).toEqual([
				2,
				`${join(folder, out)} lies in the git repository ${join(folder, 'school')}. These tables are private: name a folder outside of it.\n`,
			]);
		}
		expect(readdirSync(join(folder, 'school')).sort()).toEqual(['.git', 'a']);
	});

	test('nothing is written over', async () => {
		const { folder, files } = await cut(table(...ROWS));
		const again = ['--from', join(folder, 'signups.csv'), '--size', '2', '--seed', 'other'];
		const out = join(folder, 'groups');
		const { code, errors } = await say('group', [...again, '--out', out]);
		expect([code, errors]).toEqual([2, `${out}/group-1.csv is there already. Nothing was written.\n`]);
		expect(readFileSync(join(out, 'group-1.csv'), 'utf8')).toBe(files['group-1.csv']);
	});
});

describe('tables are read as people have them', () => {
	const said = { mail: 'ada@lists.example.org', zone: 'America/Sao_Paulo', group: true };
	test.each([
		[
			'with semicolons and a byte order mark',
			'\ufeffName;E-Mail;Time zone\nAda;ada@lists.example.org;America/Sao_Paulo\n',
		],
		['with tabs', 'mail\tzone\nada@lists.example.org\tAmerica/Sao_Paulo\n'],
		[
			'with quotes around everything',
			'"Mail","Timezone","x"\r\n" Ada@lists.example.org ","america/sao paulo","a ""b"""\r\n',
		],
		['with line ends of old, and empty lines', 'mail,zone\r\rada@lists.example.org,America/Sao_Paulo\r,\r'],
	])('%s', (_, text) => {
		const { people, wrong } = signUpsIn(rowsOf(text));
		expect([wrong, people.map(({ mail, zone, group }) => ({ mail, zone, group }))]).toEqual([[], [said]]);
	});

	test('a cell that breaks the table is not quoted, since nobody but its owner may read it', async () => {
		for (const row of [
			'Ada "ada@lists.example.org",\u001b[2J',
			'"Ada"ada@lists.example.org',
			'"ada@lists.example.org',
		]) {
			const { code, output, errors, files } = await cut(table(row));
			const told = 'The table cannot be read: by line 2 a quote stands inside of a cell, or is not closed.\n';
			expect([code, output, errors.replace('line 3', 'line 2'), files]).toEqual([2, '', told, {}]);
		}
	});

	test('a table in other letters than those of UTF-8 is refused before a name is spoilt', async () => {
		const spoilt = Buffer.from(table(...ROWS).replace('Ada', 'José'), 'latin1');
		const wide = Buffer.from(`\ufeff${table(...ROWS)}`, 'utf16le');
		for (const bytes of [spoilt, wide]) {
			const { code, errors, files, folder } = await cut(bytes);
			const told = `${folder}/signups.csv is not in UTF-8, so names would be spoilt. Save it as “CSV UTF-8”.\n`;
			expect([code, errors, files]).toEqual([2, told, {}]);
		}
	});

	test('somebody who signed up over and over is one person, and told in a line', () => {
		const rows = Array.from({ length: 5000 }, () => 'ada@lists.example.org,Africa/Nairobi');
		const { people, repeated } = signUpsIn(rowsOf(`mail,zone\n${rows.join('\n')}\n`));
		expect([people.length, repeated]).toEqual([
			1,
			['Lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, and 4988 more are the same person.'],
		]);
	});

	test('a table without a column for mail or zone says which', () => {
		expect(signUpsIn(rowsOf('name,group\nAda,yes\n')).wrong).toEqual([
			'There is no column `mail`. Call one so in the first line.',
			'There is no column `zone`. Call one so in the first line.',
		]);
		expect(signUpsIn(rowsOf('')).wrong).toHaveLength(2);
	});

	test('ten thousand rows are read, and each is somebody', () => {
		const rows = Array.from({ length: 10_000 }, (_, n) => `p${n}@lists.example.org,Africa/Nairobi`);
		const { people, wrong } = signUpsIn(rowsOf(`mail,zone\n${rows.join('\n')}\n`));
		expect([people.length, wrong]).toEqual([10_000, []]);
		expect(people.find(({ mail }) => mail === 'p9999@lists.example.org')?.line).toBe(10_001);
	});
});
