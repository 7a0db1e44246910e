import { z } from 'zod';
import { day, line, prose } from './fields.ts';

/** A season of courses that start together; “cycles”, as P2PU said, not semesters. */
export const cycle = z.strictObject({
	title: line(60).meta({ title: 'Title', description: 'What people call it: “Cycle 3, winter 2027”.' }),
	proposalsBy: day
		.optional()
		.meta({ title: 'Proposals by', description: 'The last day to propose a course for it.' }),
	signUpOpens: day.meta({ title: 'Sign-up opens', description: 'The first day to sign up.' }),
	starts: day.meta({ title: 'First day', description: 'The week in which its groups start.' }),
	ends: day.meta({ title: 'Last day', description: 'When its groups have finished.' }),
	about: prose(1200).optional().meta({ title: 'About', description: 'What ties the courses of this cycle.' }),
});

export type CycleRecord = z.infer<typeof cycle>;
