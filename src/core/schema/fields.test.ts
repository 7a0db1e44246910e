import { expect, test } from 'vitest';
import { schoolOf } from '#testing/school.ts';
import { course } from '../rules/example.ts';

const file = 'courses/knots/index.mdx';
const titled = async (title: string) => (await schoolOf({ [file]: course({ title }) })).lines;

test('a title of several lines is one mistake and told once', async () => {
	const broken = `${file}:2:8  \`title\` has a line break in it. Keep it on one line. [fm/schema]`;
	expect(await titled('|\n  Knots')).toEqual([broken]);
	expect(await titled('" Knots\\nand ropes"')).toEqual([broken]);
});

test('long numbers are told with a comma', async () => {
	expect(await titled('k'.repeat(1200))).toEqual([
		`${file}:2:8  \`title\` has 1,200 characters; 80 are allowed. Make it shorter. [fm/schema]`,
	]);
});

test('a title with a space around it is told so', async () => {
	expect(await titled('" Knots"')).toEqual([
		`${file}:2:8  \`title\` begins or ends with a space. Take the space away. [fm/schema]`,
	]);
	expect(await titled('Knots and ropes')).toEqual([]);
});
