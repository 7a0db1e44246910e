import { expect, test } from 'vitest';
import { readFiles } from '#disk/read.ts';
import { type CollectionName, collections } from './collections.ts';

const names = Object.keys(collections) as CollectionName[];
const files = readFiles('content').files;

// One whole record of each collection that the school itself has none of.
const SAMPLES: Partial<Record<CollectionName, unknown>> = {
	roster: { joined: '2027-01-02' },
	recaps: { title: 'The second evening', day: '2027-01-02' },
	sent: {
		subject: 'Knots',
		messageId: '<0123456789abcdef@school.example>',
		digest: '0'.repeat(32),
		claimed: '2027-01-02T09:00:00Z',
	},
	reviews: { reviewer: 'ada', commit: 'abcdef1', date: '2027-01-02', verdict: 'approve' },
	work: { title: 'A knot', date: '2027-01-02' },
	assessments: { rubric: 'knots', revision: 1, date: '2027-01-02', kudos: 'It holds.' },
	awards: {
		badge: 'knots',
		rule: '0'.repeat(32),
		holder: 'ada',
		recipient: 'https://school.example/people/ada/',
		date: '2027-01-02',
		status: 7,
	},
	calibrations: { date: '2027-01-02', ratings: [{ sample: 'one', criterion: 'clear', level: 2 }] },
	issuer: { did: 'did:web:school.example' },
	mail: { subject: 'Begin', week: 1 },
	announcements: { title: 'We begin', date: '2027-01-02' },
	questions: { title: 'Which rope?', date: '2027-01-02', answers: [{ date: '2027-01-03', text: 'Any.' }] },
	wiki: { title: 'Ropes' },
};

test.each(names)('a record of %s that was read once reads the same again', (name) => {
	const records = [
		...files.filter(({ collection }) => collection === name).map(({ data }) => data),
		SAMPLES[name],
	].filter((data) => data !== undefined);
	expect(records.length).toBeGreaterThan(0);
	for (const record of records) {
		const once = collections[name].schema.parse(record);
		expect(collections[name].schema.parse(once)).toEqual(once);
	}
});
