import { expect, test } from 'vitest';
import { schoolOf } from '#testing/school.ts';
import { cohortOf, course } from '../rules/example.ts';

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

test('a day of another age is a mistyped year, and nothing is reckoned from it', async () => {
	const group = 'cohorts/knots/spring.yml';
	const begun = async (day: string) => {
		const { lines, catalogue } = await schoolOf({ [group]: cohortOf('').replace('2027-03-02', day) });
		return [...lines, ...catalogue.courses.flatMap(({ cohorts }) => cohorts.map(({ lastDay }) => lastDay))];
	};
	for (const day of ['0027-03-02', '9999-12-31'])
		expect(await begun(day)).toEqual([
			`${group}:2:9  \`starts\` is a day of another age. Correct its year. [fm/schema]`,
		]);
	expect(await begun('2999-12-31')).toEqual(['3000-02-10']);
});
