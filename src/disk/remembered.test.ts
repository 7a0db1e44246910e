import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { course, exampleSchool } from '#core/rules/example.ts';
import { folderOf, TODAY } from '#testing/school.ts';
import { readSchool } from './school.ts';

test('a text is made again when its course changes its language', async () => {
	const root = folderOf(exampleSchool);
	const cache = join(folderOf({}), '.cache');
	const unit = async () => {
		const { catalogue } = await readSchool(root, TODAY, { cache });
		const { html, digest } = catalogue.courses[0]!.units[0]!.text;
		return { digest, task: />(\S+) · 10 min/.exec(html)?.[1] };
	};
	const [english, again] = [await unit(), await unit()];
	expect(again).toEqual(english);
	writeFileSync(join(root, 'courses/knots/index.mdx'), course({ languages: '[es]' }));
	const spanish = await unit();
	expect([english.task, spanish.task]).toEqual(['Task', 'Tarea']);
	expect(spanish.digest).not.toBe(english.digest);
});
