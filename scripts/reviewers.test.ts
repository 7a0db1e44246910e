import { join } from 'node:path';
import { expect, test } from 'vitest';
import { say } from '#testing/command.ts';
import { sampleSchool } from '#testing/sample-school.ts';
import { sampleSnapshot } from '#testing/sample-snapshot.ts';
import { folderOf } from '#testing/school.ts';

const school = () => {
	const files = Object.entries(sampleSchool).map(([path, text]) => [`content/${path}`, text]);
	return folderOf({ ...Object.fromEntries(files), 'proposals.json': JSON.stringify(sampleSnapshot) });
};
const reviewers = (...options: string[]) =>
	say('reviewers', ['--root', join(school(), 'content'), '--today', '2027-01-05', ...options]);

test('of a proposal it says who could read it, and who has a part in it', async () => {
	const { output, errors, code } = await reviewers('--proposal', '12');
	expect(errors).toBe('');
	expect(output).toBe(`Could read it:
  Ada (ada): offers help, knows bowlines, reads en
  The guests (guests): reviews for another school (sailing), reviewed 3 courses here, reads 2 other proposals
Have a part in it:
  The stewards (stewards): organizes it
`);
	expect(code).toBe(0);
});

test('of a course it says the same, for programs as well', async () => {
	const { output } = await reviewers('--course', 'bends', '--format', 'json');
	expect(JSON.parse(output)).toEqual({
		suggested: [
			{
				handle: 'guests',
				name: 'The guests',
				account: 'guests',
				why: 'reviews for sailing, reads 2 other proposals',
			},
		],
		excluded: [{ handle: 'stewards', name: 'The stewards', why: 'organizes it' }],
	});
});

test.each([
	[
		['--proposal', '99'],
		/^There is no proposal `99` in `.*proposals\.json`\. Take a new one with `npm run snapshot`\.\n$/,
	],
	[['--course', 'x'], /^There is no course `x`\.\n$/],
	[[], /^Name a proposal or a course\./],
	[['--course', 'bends', '--format', 'xml'], /^There is no format `xml`\. Use text or json\.\n$/],
])('with %j it cannot go on, and says why', async (options, sentence) => {
	const { code, errors } = await reviewers(...options);
	expect(errors).toMatch(sentence);
	expect(code).toBe(2);
});
