import { pathway } from '../../schema/pathway.ts';
import { written } from '../../writing/written.ts';
import { askId, askSchool, askTitle, fits, several } from './ask.ts';
import { type Noun, remarked } from './noun.ts';

/** An order of courses towards something. */
export const newPathway: Noun = {
	name: 'pathway',
	about: 'an order of courses towards something',
	asks: [
		askTitle(80, 'Where does it lead?', 'Maker of the web.'),
		askId('pathway', (id, { catalogue }) => catalogue.known.get('pathways')?.has(id) ?? false),
		{
			flag: 'question',
			question: 'Which question does it answer, step by step?',
			wrong: fits('question', pathway.shape.question),
		},
		{
			flag: 'summary',
			question: 'For whom is it, and where does one stand at the end?',
			wrong: fits('summary', pathway.shape.summary),
		},
		askSchool,
		{
			flag: 'courses',
			question: 'Which courses, in order?',
			hint: 'Names of their folders, two or more, with commas between them.',
			wrong(answer, { catalogue }) {
				const courses = several(answer);
				const strange = courses.find((id) => !catalogue.known.get('courses')?.has(id));
				if (strange !== undefined) return `There is no course \`${strange}\`.`;
				return courses.length < 2 ? 'A way has two steps at least.' : undefined;
			},
		},
	],
	files({ answers }) {
		const { id = '', title = '', question = '', summary = '', school = '' } = answers;
		const steps = several(answers['courses']).map((course) => ({
			course,
			why: 'Replace this: what does this step add, and why here?',
		}));
		const text = written('pathways', { title, question, summary, school, steps }, BODY);
		const remarks = { steps: 'A step may also be a `badge`; `optional: true` lets people leave it out.' };
		return [{ path: `pathways/${id}.mdx`, text: remarked(text, remarks) }];
	},
	left: () => ['Has somebody gone this way, or would you go it with them?'],
};

const BODY =
	'Replace this paragraph: how long it takes in all, and where people may stop with something in their hands.\n';
