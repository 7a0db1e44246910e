import type { LetterWords } from '../words.ts';

export const arabic: LetterWords = {
	because: (group, course) => `تصلك هذه الرسالة لأنك في مجموعة «${group}» من «${course}».`,
	corrects: (subject) => `هذه الرسالة تصحّح رسالة سابقة: «${subject}».`,
	week: 'صفحة هذا الأسبوع',
	group: 'صفحة مجموعتك',
	web: 'هذه الرسالة على الويب',
	archive: 'يمكنك العودة في أي وقت: كل الرسائل هنا',
	leave: 'للمغادرة متى شئت',
	links: 'الروابط',
	picture: 'صورة',
	answer: 'الجواب على الويب',
};
