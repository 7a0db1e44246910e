// A school whose courses take people in every way that there is: one site, built once, serves them all.
import { course, exampleSchool } from '#core/rules/example.ts';
import { written } from '#core/writing/written.ts';

const group = (more: object = {}) =>
	written('cohorts', {
		title: 'Spring',
		starts: '2027-02-01',
		zone: 'Africa/Cairo',
		seats: 12,
		facilitators: ['stewards'],
		signUp: { opens: '2027-01-04', closes: '2027-01-20' },
		...more,
	});

/** A course that takes people in one way, and its group. */
function taking(id: string, way: object, fields: Record<string, string> = {}, more: object = {}) {
	return {
		[`courses/${id}/index.mdx`]: course({
			title: `Knots by ${id}`,
			signUp: JSON.stringify(way),
			...fields,
		}),
		[`courses/${id}/units/01-one.mdx`]: `---\ntitle: One\nobjectives: [tie]\n---\n\n<Task id="tie" title="Tie it" deliverable="A knot" objectives={["tie"]} />\n`,
		[`cohorts/${id}/spring.yml`]: group(more),
	};
}

export const joiningSchool: Record<string, string> = {
	...(exampleSchool as Record<string, string>),
	'site.yml': `${exampleSchool['site.yml'] as string}`.replace('[en]', '[en, ar]'),
	...taking(
		'mail',
		{ way: 'mail', address: 'join+knots@school.example' },
		{ signUpQuestions: '[How thick is your rope?]' },
		{ signUp: { opens: '2027-01-04', closes: '2027-01-20', questions: ['Have you a boat?'] } },
	),
	...taking('list', {
		way: 'list',
		address: 'knots-subscribe@lists.example',
		url: 'https://lists.example/knots',
		leave: 'knots-unsubscribe@lists.example',
	}),
	...taking('issue', { way: 'issue' }),
	...taking('file', { way: 'pull-request' }),
	'roster/file/spring/cy.yml': written('roster', { joined: '2027-01-04' }),
	...taking('host', { way: 'netlify' }),
	...taking(
		'link',
		{ way: 'link', url: 'https://meet.example/knots', label: 'the meeting house' },
		{},
		{
			mail: { lists: [{ id: 'all', to: 'knots@lists.example', leave: 'https://lists.example/leave' }] },
		},
	),
	...taking(
		'uqad',
		{ way: 'mail', address: 'uqad@school.example' },
		{
			title: 'العقد',
			question: 'أي عقدة تحمل حياة؟',
			summary: 'أربع عقد في أربعة أسابيع.',
			languages: '[ar]',
		},
		{ title: 'الربيع' },
	),
	'cohorts/mail/soon.yml': group({ title: 'Soon', signUp: { opens: '2027-01-06', closes: '2027-01-20' } }),
	'cohorts/mail/past.yml': group({ title: 'Past', signUp: { closes: '2027-01-04' } }),
	'cohorts/mail/full.yml': group({ title: 'Full', signUp: { mode: 'closed' } }),
	'cohorts/mail/answered.yml': group({
		title: 'Answered',
		signUp: { mode: 'moderated', opens: '2027-01-04', closes: '2027-01-20' },
	}),
	'cohorts/mail/put-off.yml': group({ title: 'Put off', status: 'postponed' }),
};
