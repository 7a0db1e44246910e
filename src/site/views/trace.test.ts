import { expect, test } from 'vitest';
import type { Trace } from '#core/schema/trace.ts';
import { TRACE_WORDS } from '#core/recognition/tell-trace.ts';
import { schoolOf } from '#testing/school.ts';
import { mainEdition } from '../edition.ts';
import { toldTraceIn, traceSentences } from './trace.ts';

const trace: Trace = {
	what: 'all',
	holds: false,
	parts: [
		{ what: 'task', holds: true, of: 'knots/tie-one' },
		{ what: 'badge', holds: false, of: 'gone' },
		{
			...{ what: 'assessments', holds: false, by: 'peer', have: 1, need: 3 },
			left: [{ assessment: 'knots/tie-one/ada/bob-r1', because: 'too-new', from: '2027-02-08' }],
		},
	],
};

test('a trace is told with links to what is still there, and with days as people say them', async () => {
	const edition = mainEdition((await schoolOf()).catalogue);
	expect(toldTraceIn(edition, trace, {})).toEqual({
		text: 'All of these',
		holds: false,
		left: [],
		parts: [
			{
				text: 'Work for “Tie a bowline”',
				holds: true,
				href: '/courses/knots/first-knot/#task-tie-one',
				parts: [],
				left: [],
			},
			{ text: 'Holds “gone”', holds: false, parts: [], left: [] },
			{
				text: 'Assessments by peers: 1 of 3',
				holds: false,
				parts: [],
				left: ['bob: too new here, counts from 8 February 2027'],
			},
		],
	});
	const [, , unnamed] = toldTraceIn(edition, trace, {}, { assessors: false }).parts;
	expect(unnamed?.left).toEqual(['too new here, counts from 8 February 2027']);
});

test('the sentences for scripts are those of the page, with their places kept', async () => {
	const edition = mainEdition((await schoolOf()).catalogue);
	expect(traceSentences(edition)).toEqual(TRACE_WORDS);
});
