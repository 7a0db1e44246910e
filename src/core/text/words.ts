// The few words that the pipeline itself puts on a page, in the language of the page.

export interface TextWords {
	task: string;
	optional: string;
	deliverable: string;
	minutes: (count: number) => string;
	resource: Record<'read' | 'watch' | 'listen' | 'do' | 'use', string>;
	archived: string;
	quiz: string;
	showAnswer: string;
	correct: string;
	notCorrect: string;
	note: Record<'tip' | 'info' | 'warning', string>;
	facilitator: string;
	discuss: string;
	footnotes: string;
	backToText: (number: number) => string;
}

export const english: TextWords = {
	task: 'Task',
	optional: 'optional',
	deliverable: 'You end with:',
	minutes: (count) => {
		const hours = Math.floor(count / 60);
		const rest = count % 60;
		return [hours && `${hours} h`, rest && `${rest} min`].filter(Boolean).join(' ');
	},
	resource: { read: 'Read', watch: 'Watch', listen: 'Listen', do: 'Do', use: 'Use' },
	archived: 'archived copy',
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
