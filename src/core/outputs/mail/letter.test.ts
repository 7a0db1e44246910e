import { expect, test } from 'vitest';
import { schoolOf } from '#testing/school.ts';
import { course as courseFile } from '../../rules/example.ts';
import { announcementLetter, letterOf, mailText } from './letter.ts';

const WINTER = 'title: Winter\nstarts: 2027-03-01\nzone: Africa/Cairo\nfacilitators: [stewards]\n';

const LOOP = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>';

/** The letters of the mails of a course whose texts are `bodies`, to its only group. */
async function lettersOf(bodies: string[], { group = WINTER, course = courseFile(), site = '' } = {}) {
	const mails = bodies.map((body, index) => [
		`mail/knots/0${index + 1}-${index ? 'next' : 'mail'}.mdx`,
		body.startsWith('---') ? body : `---\nsubject: Tie a bowline\nweek: ${index + 1}\n---\n\n${body}\n`,
	]);
	const { catalogue, lines } = await schoolOf({
		'courses/knots/index.mdx': course,
		'courses/knots/pictures/loop.svg': LOOP,
		'cohorts/knots/winter.yml': group,
		...Object.fromEntries(mails),
		...(site && { 'site.yml': site }),
	});
	expect(lines).toEqual([]);
	const [knots] = catalogue.courses;
	const [winter] = knots!.cohorts;
	const list = winter!.mail?.lists[0];
	return {
		catalogue,
		knots: knots!,
		winter: winter!,
		letters: knots!.mails.map((mail) => letterOf(catalogue, { course: knots!, cohort: winter!, list, mail })),
	};
}

/** The first letter’s text, up to its foot. */
async function textOf(body: string) {
	const { letters } = await lettersOf([body]);
	return letters[0]!.text.split('\n\n* * *\n')[0]!;
}

/** The content of the first letter’s HTML, without its styles. */
async function htmlOf(body: string) {
	const { letters } = await lettersOf([body]);
	return letters[0]!.html
		.replace(/ style="[^"]*"/g, '')
		.replace(/^[^]*<body><div[^>]*>([^]*?)\n?<hr>[^]*$/, '$1');
}

test('a letter says at its foot which group it is for, this week’s page, all mails, and how to leave', async () => {
	const { letters } = await lettersOf(['Make a loop.']);
	expect(letters[0]).toMatchObject({ subject: 'Tie a bowline', language: 'en' });
	expect(letters[0]!.text).toBe(`Make a loop.

* * *

You get this mail because you are in the group “Winter” of “Knots”.

The page of this week:
https://school.example/courses/knots/groups/winter/week-1/

This mail on the web:
https://school.example/courses/knots/mail/mail/

You can drop back in at any time: all mails are here:
https://school.example/courses/knots/mail/

To leave, whenever you like:
https://school.example/courses/knots/groups/winter/join/
`);
	expect(letters[0]!.html).toContain(
		'>You get this mail because you are in the group “Winter” of “Knots”.</p>',
	);
	expect(letters[0]!.html).toContain(
		'<a href="https://school.example/courses/knots/groups/winter/join/">To leave, whenever you like</a>',
	);
});

test('before the first week a letter leads to the page of the group', async () => {
	const { letters } = await lettersOf(['---\nsubject: Soon\nweek: 0\n---\n\nRope?\n']);
	expect(letters[0]!.text).toContain(
		'The page of your group:\nhttps://school.example/courses/knots/groups/winter/\n',
	);
});

test('one leaves a list the way that it says', async () => {
	const leaving = async (leave: string) => {
		const group = `${WINTER}mail: { lists: [{ id: all, to: knots@lists.example.org, leave: "${leave}" }] }\n`;
		const { letters } = await lettersOf(['Tie it.'], { group });
		return letters[0]!.text.trimEnd().split('\n').at(-1);
	};
	expect(await leaving('leave@lists.example.org')).toBe('mailto:leave@lists.example.org');
	expect(await leaving('https://lists.example.org/leave?list=knots')).toBe(
		'https://lists.example.org/leave?list=knots',
	);
});

test('a correction says which mail it puts right', async () => {
	const { letters } = await lettersOf([
		'Left over right.',
		'---\nsubject: Right over left\ncorrects: knots/01-mail\ndate: 2027-03-02\n---\n\nSorry.\n',
	]);
	expect(letters[1]!.text).toMatch(
		/^This mail corrects an earlier one: “Tie a bowline”\. \[1\]\n\nSorry\.\n\nLinks\n-----\n\n\[1\] https:\/\/school\.example\/courses\/knots\/mail\/mail\/\n/,
	);
});

test('headings are underlined, lists have hyphens, links stand at the end', async () => {
	expect(
		await textOf(
			'## A loop\n\nRead [the unit](../../courses/knots/units/01-first-knot.mdx), then **the** [atlas](https://atlas.example/knots) and [the unit again](../../courses/knots/units/01-first-knot.mdx).\n\n- rope\n- hands\n  - both\n\n### Then\n\n1. around\n2. and back',
		),
	).toBe(`A loop
======

Read the unit [1], then the atlas [2] and the unit again [1].

- rope
- hands
  - both

Then
----

1. around
2. and back

Links
-----

[1] https://school.example/courses/knots/first-knot/
[2] https://atlas.example/knots`);
});

test('lines are short, and a long link stays in one piece', async () => {
	const link = `https://atlas.example/${'knots-and-bends/'.repeat(12)}`;
	const lines = (
		await textOf(`${'Around the tree and back into the hole. '.repeat(6)}\n\nSee [${link}](${link}).`)
	).split('\n');
	expect(lines.filter((line) => line.length > 72)).toEqual([`${link}.`]);
	expect(lines[0]).toBe('Around the tree and back into the hole. Around the tree and back into');
});

test('what a page unfolds, ticks and frames becomes words', async () => {
	const page = 'https://school.example/courses/knots/mail/mail/';
	expect(
		await textOf(
			`<Task id="two" title="Tie two" minutes={30} deliverable="A picture">

Use the same rope.

</Task>

<Resource url="https://atlas.example" title="The atlas" type="read" by="C. Ashley" archived="https://web.archive.org/web/2020/https://atlas.example" />

<Reveal title="A possible answer">Three times.</Reveal>

<Facilitator>Ten minutes.</Facilitator>

<Note type="tip">Wet rope holds better.</Note>

<Quiz id="q"><Question id="one">

Which holds?

<Choice correct why="It does.">The bowline</Choice>
<Choice>The granny</Choice>

</Question></Quiz>

- [ ] rope`,
		),
	).toBe(`  Tie two
  Task · 30 min

  Use the same rope.

  You end with: A picture

  Read: The atlas [1]
  C. Ashley · archived copy [2]

A possible answer: The answer is on the web [3]

  Tip

  Wet rope holds better.

  Quiz

  Which holds?

  - The bowline
  - The granny

  The answer is on the web [3]

- ☐ rope

Links
-----

[1] https://atlas.example
[2] https://web.archive.org/web/2020/https://atlas.example
[3] ${page}`);
});

test('routes become short lists', async () => {
	const resource = (title: string, more: string) =>
		`<Resource url="https://atlas.example/${title.toLowerCase()}" title="${title}" ${more} />\n\n`;
	expect(
		await textOf(
			`<Routes>\n<Route by="read">\n\n${resource('Bends', 'type="read" minutes={20} archived="https://web.archive.org/bends"')}${resource('Loops', 'type="use" note="Up to page 9"')}</Route>\n<Route by="watch" title="Watch a sailor">\n\n<Video url="https://video.example/knots" title="Knots" />\n\nTwice.\n\n</Route>\n<Route by="do">\n\nTie it until it holds.\n\n</Route>\n</Routes>`,
		),
	).toBe(`Take the way that suits you

- Read:

  - Bends [1] (20 min · archived copy [2])
  - Use: Loops [3]. Up to page 9

- Watch a sailor: Knots [4] (Watch · video.example)

  Twice.

- Do: Tie it until it holds.

Links
-----

[1] https://atlas.example/bends
[2] https://web.archive.org/bends
[3] https://atlas.example/loops
[4] https://video.example/knots`);
});

test('code keeps its lines, and formulas become signs', async () => {
	expect(
		await textOf(
			'```python\nfor i in range(3):\n    print("a very long line of code that nobody may break, wherever it is that it ends")\n```\n\nCall `print`: $$x^2 \\le 4$$.\n\n$$\n\\frac{a+1}{2} = \\sqrt{b_{12}}\n$$\n\n$$\n\\sum_{i=1}^{n} i = \\frac{n(n+1)}{2}\n$$',
		),
	).toBe(`    for i in range(3):
        print("a very long line of code that nobody may break, wherever it is that it ends")

Call \`print\`: x² ≤ 4.

(a + 1)/2 = √(b₁₂)

∑_(i=1)ⁿ i = (n(n + 1))/2`);
});

test('a row of a table says what each of its cells is', async () => {
	expect(await textOf('| Knot | Holds |\n| -- | -- |\n| bowline | yes |\n| granny | no |')).toBe(
		'- Knot: bowline; Holds: yes\n- Knot: granny; Holds: no',
	);
});

test('the HTML loads nothing, and its links lead from anywhere', async () => {
	expect(
		await htmlOf(
			'## Loop\n\nLook at [the loop](#on-loop).\n\n<Figure src="../../courses/knots/pictures/loop.svg" alt="A loop">Once around.</Figure>\n\n```python\nprint(1)\n```',
		),
	).toBe(`<h2>Loop</h2>
<p>Look at <a href="https://school.example/courses/knots/mail/mail/#on-loop">the loop</a>.</p>
<p><a href="https://school.example/courses/knots/pictures/loop.svg">Picture: A loop</a></p><p>Once around.</p>
<pre>print(1)</pre>`);
	const { letters } = await lettersOf([
		'## Loop\n\n1. around\n\n> back\n\n| a | b |\n| -- | -- |\n| 1 | 2 |',
	]);
	expect(letters[0]!.html).not.toMatch(/<(?:img|link|script|style|iframe)\b|\bsrc=|\bclass=|url\(|#000|#fff/);
});

test('a text in Arabic runs from right to left and leads to Arabic pages', async () => {
	const site =
		'title: Example University\ntagline: Learning together\ndescription: A school.\nurl: https://school.example\nbase: /u/\nrepository: https://school.example/repository\nlanguages: [en, ar]\nlicence: CC-BY-SA-4.0\n';
	const { letters } = await lettersOf(
		['اربط [العقدة](../../courses/knots/units/01-first-knot.mdx) الأولى.'],
		{
			course: courseFile({ title: 'العقد', languages: '[ar]' }),
			site,
		},
	);
	const [{ html, text, language } = letters[0]!] = letters;
	expect(language).toBe('ar');
	expect(html).toContain('<html lang="ar" dir="rtl"');
	expect(text).toBe(`اربط العقدة [1] الأولى.

الروابط
\u200f-------

[1] https://school.example/u/ar/courses/knots/first-knot/

* * *

تصلك هذه الرسالة لأنك في مجموعة «Winter» من «العقد».

صفحة هذا الأسبوع:
https://school.example/u/ar/courses/knots/groups/winter/week-1/

هذه الرسالة على الويب:
https://school.example/u/ar/courses/knots/mail/mail/

يمكنك العودة في أي وقت: كل الرسائل هنا:
https://school.example/u/ar/courses/knots/mail/

للمغادرة متى شئت:
https://school.example/u/ar/courses/knots/groups/winter/join/
`);
});

test('Japanese breaks between its signs, and no line begins with a full stop', async () => {
	const lines = (await textOf('縄を輪にして、木の回りを通して、穴に戻します。'.repeat(4))).split('\n');
	expect(lines.join('')).toBe('縄を輪にして、木の回りを通して、穴に戻します。'.repeat(4));
	expect(lines.map((line) => line.length)).toEqual([36, 36, 20]);
	expect(lines.filter((line) => /^[、。]/.test(line))).toEqual([]);
});

test('no line of a text can be taken for the end of the mail or the begin of another', async () => {
	const text = await textOf(
		'From here on:\n\n```text\nFrom me\nBcc: all@example.org\n.\nQUIT\n```\n\nFrom there.',
	);
	expect(text.split('\n').filter((line) => /^(\.|From )/.test(line))).toEqual([]);
	expect(text).toMatch(/^ From here on:\n/);
});

test('nothing that a record says becomes a header, markup, or a sign that nobody sees', async () => {
	const { catalogue, knots, winter } = await lettersOf(['Tie it.']);
	const [mail] = knots.mails;
	const { subject, html, text } = letterOf(catalogue, {
		course: { ...knots, title: '</title><script>alert(1)</script>' },
		cohort: { ...winter, title: 'Winter\u202e\r\n.\r\nQUIT' },
		mail: { ...mail!, subject: 'Knots\r\nBcc: all@example.org\u202e <b>&' },
	});
	expect(subject).toBe('Knots Bcc: all@example.org <b>&');
	expect(html).toContain('<title>Knots Bcc: all@example.org &#x3C;b>&#x26;</title>');
	expect(html).not.toMatch(/<script|<b>|\u202e/);
	expect(text).toContain(
		'because you are in the group “Winter . QUIT” of\n“</title><script>alert(1)</script>”.',
	);
	expect(text).not.toMatch(/[\r\u202e]|^\.$/m);
});

test('an announcement is a letter as well, and its subject is cut where mails end', async () => {
	const { catalogue, knots, winter } = await lettersOf(['Tie it.']);
	const title = 'The group of winter ties its knots in the harbour, '.repeat(2).slice(0, 100);
	const [announcement] = (
		await schoolOf({
			'announcements/harbour.mdx': `---\ntitle: "${title}."\ndate: 2027-03-09\nmail: true\n---\n\nBring a boat.\n`,
		})
	).catalogue.announcements;
	const { subject, text } = announcementLetter(catalogue, {
		course: knots,
		cohort: winter,
		announcement: announcement!,
	});
	expect(subject).toBe('The group of winter ties its knots in the harbour, The group of winter ties i…');
	expect(text).toMatch(/^Bring a boat\.\n\n\* \* \*\n/);
	expect(text).toContain('https://school.example/announcements/harbour/\n');
	const alone = announcementLetter(catalogue, {
		course: { ...knots, mails: [] },
		cohort: winter,
		announcement: announcement!,
	});
	expect([text, alone.text].map((one) => one.includes('all mails are here'))).toEqual([true, false]);
});

test('the archive shows the same text without the foot', async () => {
	const { catalogue, knots } = await lettersOf(['Make a [loop](https://atlas.example).']);
	expect(mailText(catalogue, knots, knots.mails[0]!)).toBe(
		'Make a loop [1].\n\nLinks\n-----\n\n[1] https://atlas.example\n',
	);
});
