import { expect, test } from 'vitest';
import { schoolOf } from '#testing/school.ts';
import { paceOf, sequenceOf } from './sequence.ts';

/** The sequence of these mails, week by week, and its pace. */
async function sequence(mails: Record<string, string>) {
	const files = Object.entries(mails).map(([name, when]) => [
		`mail/knots/${name}.mdx`,
		`---\nsubject: Knots\n${when}\n---\n\nTie one.\n`,
	]);
	const { catalogue, lines } = await schoolOf(Object.fromEntries(files));
	expect(lines).toEqual([]);
	const [course] = catalogue.courses;
	const told = sequenceOf(course!.mails).map(
		(part) => `${part.week ?? `break ${part.break}`}: ${part.mails.map(({ id }) => id.slice(6)).join(' ')}`,
	);
	return { told, pace: paceOf(course!.mails) };
}

test('mails stand by weeks and days, whatever their files are called', async () => {
	const { told } = await sequence({
		'01-late': 'week: 2',
		'02-second': 'week: 1\nday: 4',
		'03-first': 'week: 1',
		'04-before': 'week: -1',
	});
	expect(told).toEqual(['-1: 04-before', '1: 03-first 02-second', '2: 01-late']);
});

test('a break stands where its mail stands among the files', async () => {
	const { told } = await sequence({ '01-one': 'week: 1', '02-rest': 'break: 1', '03-two': 'week: 2' });
	expect(told).toEqual(['1: 01-one', 'break 1: 02-rest', '2: 03-two']);
});

test('a correction follows what it corrects', async () => {
	const { told } = await sequence({
		'01-one': 'week: 1',
		'02-two': 'week: 2',
		'08-again': 'corrects: knots/09-sorry\ndate: 2027-03-10',
		'09-sorry': 'corrects: knots/01-one\ndate: 2027-03-09',
	});
	expect(told).toEqual(['1: 01-one 09-sorry 08-again', '2: 02-two']);
});

test('the pace is what one person gets in the weeks of the group', async () => {
	const { pace } = await sequence({
		'01-before': 'week: 0',
		'02-one': 'week: 1',
		'03-alone': 'week: 1\nday: 2\naudience: individuals',
		'04-together': 'week: 1\nday: 2\naudience: groups',
		'05-two': 'week: 2',
	});
	expect(pace).toEqual({ from: 1, to: 2 });
	expect((await sequence({ '01-before': 'week: 0' })).pace).toEqual({ from: 0, to: 0 });
});
