import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleSchool } from '#core/rules/example.ts';
import { say } from '#testing/command.ts';
import { folderOf } from '#testing/school.ts';

test('the list of addresses grows, and keeps what is lost until somebody takes it out', async () => {
	const root = folderOf(exampleSchool as Record<string, string>);
	const lock = join(root, 'urls.lock');
	const addresses = (...options: string[]) => say('addresses', ['--root', root, ...options]);

	const first = await addresses('--check');
	expect([first.code, first.output]).toEqual([
		1,
		expect.stringContaining(`/courses/knots/ is not in ${lock}.\n`),
	]);

	expect((await addresses()).code).toBe(0);
	const written = readFileSync(lock, 'utf8');
	expect(written).toContain('/courses/knots/first-knot/\n');
	expect((await addresses('--check')).code).toBe(0);

	writeFileSync(lock, `/courses/yarn/\n${written.replace('/courses/knots/\n', '')}`);
	const lost = await addresses();
	expect([lost.code, lost.output]).toEqual([
		1,
		`${lock}:1:1  \`/courses/yarn/\` was published, and no page answers there any more. Add the old name \`yarn\` to \`aliases\` of the course that it has become, or take this line out if the page is gone for good. [address/lost]
${written.split('\n').length - 1} addresses, 1 new, 1 lost
`,
	]);
	expect(readFileSync(lock, 'utf8')).toBe(
		[...written.trim().split('\n'), '/courses/yarn/'].sort().join('\n') + '\n',
	);

	const torn = `<<<<<<< here\n${written}=======\n>>>>>>> there\n`;
	writeFileSync(lock, torn);
	expect((await addresses()).code).toBe(1);
	expect(readFileSync(lock, 'utf8')).toBe(torn);
});
