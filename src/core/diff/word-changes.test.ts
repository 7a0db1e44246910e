import { expect, test } from 'vitest';
import { isOther, wordChanges } from './word-changes.ts';

const marked = (before: string, after: string, language = 'en') =>
	wordChanges(before, after, language)
		.map(({ act, text }) => ({ same: text, removed: `[${text}]`, added: `{${text}}` })[act])
		.join('');

test.each([
	['en', 'Go through it, and back.', 'Go around it, and back.', 'Go [through ]{around }it, and back.'],
	['en', 'Install Python, go.', 'Install the Python language, go.', 'Install {the }Python{ language}, go.'],
	['en', 'Go back', 'Go back now', 'Go back{ now}'],
	['en', '', 'All new', '{All new}'],
	['en', 'The same', 'The same', 'The same'],
	['ar', 'ملف فارغ عند الغداء', 'ملف فارغ عند المساء', 'ملف فارغ عند [الغداء]{المساء}'],
	['ja', '私は猫が好きです', '私は犬が好きです', '私は[猫]{犬}が好きです'],
	['th', 'แมวกินปลา', 'แมวกินข้าว', 'แมวกิน[ปลา]{ข้าว}'],
])('in %s, %j → %j', (language, before, after, shown) => {
	expect(marked(before, after, language)).toBe(shown);
});

test.each([
	['a  b\n\nc', 'a b c d'],
	['one two three', 'three two one'],
	['x '.repeat(300), 'y '.repeat(300)],
	['👩‍🏫 teaches', '👩‍🏫 learns'],
])('both texts can be read from the changes of %j', (before, after) => {
	const changes = wordChanges(before, after, 'en');
	const without = (act: string) =>
		changes
			.filter((one) => one.act !== act)
			.map(({ text }) => text)
			.join('');
	expect([without('added'), without('removed')]).toEqual([before, after]);
});

test('two texts without a word in common are not compared to the end', () => {
	const [before, after] = ['old', 'new'].map((word) =>
		Array.from({ length: 5000 }, (_, index) => `${word}${index}`).join(' '),
	);
	expect(wordChanges(before ?? '', after ?? '', 'en')).toEqual([
		{ act: 'removed', text: before },
		{ act: 'added', text: after },
	]);
});

test('a passage that was written anew is told from one that was edited', () => {
	expect(isOther(wordChanges('Tie a knot.', 'Tie a good knot.', 'en'))).toBe(false);
	expect(isOther(wordChanges('Tie a knot and pull.', 'Read the book about sailing to the end.', 'en'))).toBe(
		true,
	);
});
