import { expect, test } from 'vitest';
import { course } from '#core/rules/example.ts';
import { schoolOf } from '#testing/school.ts';

const GROUP = 'cohorts/knots/winter.yml';
const group = (time: string) => `title: Winter
starts: 2027-02-01
ends: 2027-03-01
zone: Europe/Berlin
facilitators: [guests]
meetings:
  - { id: first, title: The first, day: 2027-02-02, time: ${time} }
`;

test('a field under a nearly right name is named once, and not missing as well', async () => {
	const { lines } = await schoolOf({
		'courses/knots/index.mdx': course({ question: undefined, qestion: 'Which?' }),
	});
	expect(lines).toEqual([
		'courses/knots/index.mdx:16:1  `qestion` is not a word of this record. Did you mean `question`? [fm/unknown-key]',
	]);
});

test('an address that may be of two sorts and is of none says which', async () => {
	const list = 'mail: { lists: [{ id: all, to: all@lists.example, leave: "mailto:leave@lists.example" }] }\n';
	const { lines } = await schoolOf({ [GROUP]: group('"18:30"') + list });
	expect(lines).toEqual([
		`${GROUP}:8:58  \`mail.lists[1].leave\` is neither a mail address nor a web address. Write the one that unsubscribes, without \`mailto:\`. [fm/schema]`,
	]);
});

test('what other tools call a field is understood', async () => {
	const { lines } = await schoolOf({
		'courses/knots/index.mdx': course({ topics: undefined, tags: '[knots]' }),
		'courses/knots/units/02-film.mdx':
			'---\ntitle: A film\n---\n\n<Video src="https://archive.org/knots" title="Knots" />\n',
	});
	expect(lines).toEqual([
		'courses/knots/index.mdx:16:1  `tags` is not a word of this record. Did you mean `topics`? [fm/unknown-key]',
		'courses/knots/units/02-film.mdx:5:8  In `<Video>`: `src` is not a word of this record. Did you mean `url`? [mdx/attr-name]',
	]);
});

test.each([
	['15.00', '15:00'],
	['9.30', '09:30'],
	['1530', '18:30'],
])('a time of day written as %s is asked for with a colon, in quotes', async (written, asked) => {
	const { lines } = await schoolOf({ [GROUP]: group(written) });
	expect(lines).toEqual([
		`${GROUP}:7:59  \`meetings[1].time\` is a number to a computer. Write hours and minutes with a colon, in quotes: \`"${asked}"\`. [fm/schema]`,
	]);
});

test('a list whose hyphens have no space is told so', async () => {
	const { lines } = await schoolOf({
		'courses/knots/units/02-recap.mdx':
			'---\ntitle: Recap\nkeyPoints:\n  -Ropes slip\n  -Loops hold\n---\n\nGo on.\n',
	});
	expect(lines).toEqual([
		'courses/knots/units/02-recap.mdx:4:3  `keyPoints` is text, and should be a list. Put a space after each hyphen: `- Ropes slip`. [fm/schema]',
	]);
});

test.each(['Write to bo@rope-club.net.', 'Write to [bo@rope-club.net](mailto:bo@rope-club.net).'])(
	'a mail address is refused once: %s',
	async (text) => {
		const { lines } = await schoolOf({ 'wiki/bo.mdx': `---\ntitle: Bo\n---\n\n${text}\n` });
		expect(lines).toEqual([
			`wiki/bo.mdx:5:${text.indexOf('bo@') + 1}  There is a mail address here, \`bo@rope-club.net\`. Link to a page or a forum instead: git forgets nothing. [privacy/contact]`,
		]);
	},
);
