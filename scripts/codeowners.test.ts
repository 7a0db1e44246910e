import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleSchool } from '#core/rules/example.ts';
import { say } from '#testing/command.ts';
import { folderOf } from '#testing/school.ts';

test('the list of owners follows the school, and says where it does not', async () => {
	const root = folderOf({
		...exampleSchool,
		'people/stewards.yml': 'name: The stewards\ntype: group\nbio: They keep.\naccount: guild/stewards\n',
	});
	const out = join(root, 'forge', 'CODEOWNERS');
	const codeowners = async (...options: string[]) => {
		const { code, output } = await say('codeowners', ['--root', root, '--out', out, ...options]);
		return [code, output];
	};
	expect(await codeowners('--check')).toEqual([
		1,
		`${out} is not what the school says. Run \`npm run codeowners\`.\n`,
	]);
	expect(await codeowners()).toEqual([0, `${out} is written.\n`]);
	expect(readFileSync(out, 'utf8')).toContain('/content/courses/knots/ @guild/stewards\n');
	expect(await codeowners('--check')).toEqual([0, `${out} is up to date.\n`]);
	expect(await codeowners()).toEqual([0, `${out} is up to date.\n`]);
});

test('the school’s own list is up to date', async () => {
	expect((await say('codeowners', ['--check'])).output).toBe('.github/CODEOWNERS is up to date.\n');
});
