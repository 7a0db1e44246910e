// What six people learned in the autumn: a course of five tasks, its rubric, its badges, and the group that met.
import { course } from '#core/rules/example.ts';
import { written } from '#core/writing/written.ts';
import { keyOf, testKey } from '../issuer-key.ts';

const task = (id: string, title: string, deliverable: string, text: string) =>
	`<Task id="${id}" title="${title}" minutes={60} deliverable="${deliverable}" objectives={["splice"]}>\n\n${text}\n\n</Task>\n`;

const unit = (title: string, ...parts: string[]) =>
	`---\ntitle: ${title}\nobjectives: [splice]\n---\n\n${parts.join('\n')}`;

export const spliceCourse: Record<string, string> = {
	'courses/splices/index.mdx': course(
		{
			title: 'Splices',
			question: 'What joins a rope to itself?',
			summary: 'Five pieces of work in six weeks, each pulled at by somebody else.',
			organizers: '[{ person: ada }]',
			topics: '[knots, rope]',
			objectives: '[{ id: splice, text: splice a rope of three strands }]',
			badges: '[splicer, crew]',
			weeks: '6',
			signUpTask: 'Say which rope you own.',
		},
		'Bring three metres of rope with three strands, and tape.\n',
	),
	'courses/splices/units/01-ends-and-eyes.mdx': unit(
		'Ends and eyes',
		task('whip-the-end', 'Whip the end of a rope', 'A picture of it', 'So that it never comes apart again.'),
		task(
			'eye-splice',
			'Make an eye splice',
			'A picture and what you learned',
			'Five tucks. Hang something on it.',
		),
	),
	'courses/splices/units/02-joining.mdx': unit(
		'Joining two ropes',
		task('short-splice', 'Make a short splice', 'Two pictures', 'It is thick, and it holds.'),
		task('long-splice', 'Make a long splice', 'Two pictures', 'It runs through a block.'),
	),
	'courses/splices/units/03-passing-it-on.mdx': unit(
		'Passing it on',
		task(
			'teach-a-splice',
			'Teach a splice',
			'What happened',
			'To somebody who has never held a marlinspike.',
		),
	),
	'cohorts/splices/autumn.yml': written('cohorts', {
		title: 'Autumn',
		starts: '2026-09-07',
		ends: '2026-10-18',
		zone: 'Africa/Cairo',
		facilitators: ['ada'],
		meetings: [
			{
				id: 'weekly',
				title: 'Weekly meeting',
				day: '2026-09-09',
				time: '18:00',
				every: 'week',
				where: 'online',
			},
		],
		about: 'Six people and a lot of rope.',
	}),
	...Object.fromEntries(
		Object.entries({
			ada: ['facilitator', '2026-09-01', '09 16 23 30 07 14'],
			amina: ['peer', '2026-09-02', '09 16 23 30 07 14'],
			bram: ['peer', '2026-09-02', '09 16 30 07 14'],
			chidi: ['peer', '2026-09-03', '09 16'],
			dalia: ['peer', '2026-09-04', '16 23 30 07'],
			eun: ['peer', '2026-09-05', '09 23 07'],
			farid: ['peer', '2026-09-07', '09 16 23'],
		}).map(([handle, [role, joined, days = '']]) => [
			`roster/splices/autumn/${handle}.yml`,
			written('roster', {
				role,
				joined,
				attended: days
					.split(' ')
					.map((one) => `2026-${Number(one) > 8 && one !== '14' ? '09' : '10'}-${one}`),
			}),
		]),
	),
	// Somebody who came much later and is not known yet.
	'roster/knots/spring/gil.yml': written('roster', { role: 'peer', joined: '2027-01-02' }),
	'people/amina.yml': written('people', {
		name: 'Amina S.',
		account: 'amina-ties',
		languages: ['ar', 'en'],
		keys: [`did:key:${keyOf('a').multibase}`],
		consent: { awards: true, name: true },
	}),
	'people/bram.yml': written('people', {
		name: 'Bram of the quay',
		account: 'bram',
		languages: ['en'],
		consent: { awards: true },
	}),
	'people/dalia.yml': written('people', { name: 'Dalia', account: 'dalia-d', languages: ['en', 'ar'] }),
	'issuer.yml': written('issuer', {
		did: 'did:web:school.example',
		keys: [{ id: 'key-2026', multibase: testKey.multibase, state: 'active', from: '2026-09-01' }],
	}),
};
