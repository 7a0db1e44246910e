import { z } from 'zod';
import { commit, day, line, prose, ref, slug, webAddress } from './fields.ts';

const judgement = z
	.strictObject({
		criterion: slug.meta({ title: 'Criterion', description: 'Its id in the rubric.' }),
		met: z
			.enum(['yes', 'partly', 'no', 'does-not-apply'])
			.meta({ title: 'Met', description: 'Whether the course meets it.' }),
		note: line(400).optional().meta({ title: 'Note', description: 'What led you to it.' }),
	})
	.meta({ title: 'Judgement' });

/** A peer’s review of a course, with the commit it read. The body is the review in words. */
export const review = z.strictObject({
	reviewer: ref('people').meta({ title: 'Reviewer', description: 'Who read it.' }),
	commit: commit.meta({ title: 'Commit', description: 'The state of the course that was read.' }),
	date: day.meta({ title: 'Date', description: 'The day of the review.' }),
	verdict: z
		.enum(['approve', 'ask-for-changes', 'comment'])
		.meta({ title: 'Verdict', description: 'What the review comes to.' }),
	rubric: ref('rubrics').optional().meta({ title: 'Rubric', description: 'The rubric it went by.' }),
	judgements: z
		.array(judgement)
		.max(40)
		.default([])
		.meta({ title: 'Judgements', description: 'Criterion by criterion.' }),
	kudos: prose(1200).optional().meta({ title: 'Kudos', description: 'What is good.' }),
	questions: prose(1200).optional().meta({ title: 'Questions', description: 'What is not clear.' }),
	concerns: prose(1200).optional().meta({ title: 'Concerns', description: 'What should change.' }),
	conversation: webAddress.optional().meta({
		title: 'Conversation',
		description: 'Where it was written, if it was a conversation: the page of the proposal.',
	}),
	interests: line(240)
		.optional()
		.meta({ title: 'Interests', description: 'What ties you to the course or its organizers, if anything.' }),
});

export type ReviewRecord = z.infer<typeof review>;
