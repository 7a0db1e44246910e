import type { LetterWords } from '../words.ts';

export const english: LetterWords = {
	because: (group, course) => `You get this mail because you are in the group “${group}” of “${course}”.`,
	corrects: (subject) => `This mail corrects an earlier one: “${subject}”.`,
	week: 'The page of this week',
	group: 'The page of your group',
	web: 'This mail on the web',
	archive: 'You can drop back in at any time: all mails are here',
	leave: 'To leave, whenever you like',
	links: 'Links',
	picture: 'Picture',
	answer: 'The answer is on the web',
};
