import type { TextWords } from '../words.ts';
import { duration } from './duration.ts';

export const english: TextWords = {
	task: 'Task',
	optional: 'optional',
	deliverable: 'You end with:',
	minutes: duration('h', 'min'),
	resource: { read: 'Read', watch: 'Watch', listen: 'Listen', do: 'Do', use: 'Use' },
	archived: 'archived copy',
	routes: 'Take the way that suits you',
	quiz: 'Quiz',
	showAnswer: 'Show the answer',
	correct: 'Right',
	notCorrect: 'Not right',
	note: { tip: 'Tip', info: 'Note', warning: 'Mind this' },
	facilitator: 'For the facilitator',
	discuss: 'Talk about it',
	footnotes: 'Notes',
	backToText: (number) => `Back to reference ${number}`,
};
