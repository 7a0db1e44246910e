import { announcement } from '../../schema/announcement.ts';
import { prose } from '../../schema/fields.ts';
import { written } from '../../writing/written.ts';
import { type Ask, askCourse, askId, askSchool, askTitle, fits } from './ask.ts';
import { inText, type Noun } from './noun.ts';

const optional = (ask: Ask, question: string): Ask => ({
	...ask,
	question,
	optional: true,
	usual: () => undefined,
});

/** News of the university, a school or a course. */
export const newAnnouncement: Noun = {
	name: 'announcement',
	about: 'news of the university, a school or a course',
	asks: [
		askTitle(120, 'What is the news, in one line?', 'Sign-up for the spring cycle is open.'),
		askId('announcement', (id, { catalogue }) => catalogue.known.get('announcements')?.has(id) ?? false),
		{
			flag: 'text',
			question: 'And in a few sentences?',
			wrong: fits('text', prose(2000)),
		},
		{
			flag: 'date',
			question: 'From which day is it?',
			usual: ({ catalogue }) => catalogue.today,
			wrong: fits('date', announcement.shape.date),
		},
		optional(askSchool, 'Is it about a school?'),
		optional(askCourse, 'Is it about a course?'),
	],
	files({ answers }) {
		const { id = '', title = '', date = '', school, course, text = '' } = answers;
		const record = { title, date, ...(school && { school }), ...(course && { course }) };
		return [{ path: `announcements/${id}.mdx`, text: written('announcements', record, inText(text)) }];
	},
};
