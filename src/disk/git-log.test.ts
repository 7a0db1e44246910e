import { expect, test } from 'vitest';
import { parseLog } from './git-log.ts';

const ADA = '4a55738fc1e6a8b6';
const header = (parts: {
	commit: string;
	subject?: string;
	parents?: string;
	by?: string;
	others?: string;
}) =>
	[
		`@${parts.commit}`,
		'1799582400',
		parts.parents ?? 'f00',
		parts.by ?? 'Ada@Ropes.net',
		parts.others ?? '',
		parts.subject ?? 'Tie it',
		'',
	].join('\0');
const subjectOf = (subject: string) => parseLog(header({ commit: 'a', subject }))[0]?.subject;
const peopleOf = (by: string, others: string) => parseLog(header({ commit: 'a', by, others }))[0]?.people;

test('what git prints of its commits becomes their files, odd paths included', () => {
	const printed = [
		header({ commit: 'c3', subject: '' }),
		'\nM\0wiki/@ü \n b.md\0A\0M\0',
		header({ commit: 'c2' }),
		'\nR097\0a\0b\0D\0c\0T\0d\0',
		header({ commit: 'c1', parents: '' }),
		'\nA\0a\0',
	].join('');
	const common = { at: 1799582400, people: [ADA] };
	expect(parseLog(printed)).toEqual([
		{
			...common,
			commit: 'c3',
			first: false,
			subject: '',
			files: [
				{ path: 'wiki/@ü \n b.md', act: 'changed' },
				{ path: 'M', act: 'added' },
			],
		},
		{
			...common,
			commit: 'c2',
			first: false,
			subject: 'Tie it',
			files: [
				{ path: 'b', act: 'renamed', from: 'a' },
				{ path: 'c', act: 'removed' },
				{ path: 'd', act: 'changed' },
			],
		},
		{ ...common, commit: 'c1', first: true, subject: 'Tie it', files: [{ path: 'a', act: 'added' }] },
	]);
});

test('a log without commits has none', () => expect(parseLog('')).toEqual([]));

test('people are told apart by their addresses, once each, and no address is kept', () => {
	expect(peopleOf('ada@ropes.net', 'Ada <ADA@ropes.net>\nBo <bo@ropes.net>\nno address')).toEqual([
		ADA,
		'c3bb0952d29e1843',
	]);
	expect(peopleOf('', '')).toEqual([]);
});

test('somebody is known by an account where a forge made the address of it, and robots are nobody', () => {
	expect(peopleOf('7+Ada@users.noreply.github.com', 'Ada <ada@users.noreply.github.com>')).toEqual(['@ada']);
	expect(peopleOf('12-bo.b@users.noreply.gitlab.com', 'Cy <cy_c@noreply.codeberg.org>')).toEqual([
		'@bo.b',
		'@cy_c',
	]);
	expect(peopleOf('ada@ropes.net', 'Bot <41898282+helper[bot]@users.noreply.github.com>')).toEqual([ADA]);
	expect(peopleOf('noreply@ropes.net', 'no address\nY <y@noreply.x.net>')).toEqual([
		'a1ad2e72d7637aeb',
		'@y',
	]);
});

test('a subject is shown without mail addresses, unseen signs and endless length', () => {
	expect(subjectOf('Ask ada@ropes.net or bo@ropes.net, +44 20 7946 0958')).toBe('Ask … or …, …');
	expect(subjectOf('A\u202eB\u2066C\tD\u0007  E')).toBe('A B C D E');
	expect(subjectOf(`${'word '.repeat(60)}`)).toBe(`${'word '.repeat(39)}word…`);
});

test('a commit from beyond the calendar is of its last day', () =>
	expect(parseLog(header({ commit: 'a' }).replace('1799582400', '99999999999999'))[0]?.at).toBe(
		253402300799,
	));
