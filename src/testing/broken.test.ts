import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { say } from './command.ts';

// Small schools with the mistakes that authors make, each beside what the check says of it. After a change of wording:
// read what is new, every line of it, and lay it down with
// node scripts/check.ts --root src/testing/sites/<site>/content --today 2027-01-05 | sed 's/ ([0-9.]* s)$//'
const sites = globSync('src/testing/sites/broken-*').sort();

test('the broken schools are found', () => {
	expect(sites.map((site) => site.split('broken-')[1])).toEqual([
		'awards',
		'dates',
		'files',
		'records',
		'references',
		'texts',
		'yaml',
	]);
});

test.each(sites)('%s is told all of its problems at once, each at its place', async (site) => {
	const { code, output, errors } = await say('check', ['--root', `${site}/content`, '--today', '2027-01-05']);
	expect(output.replace(/ \(\d+\.\d s\)\n$/, '\n')).toBe(readFileSync(`${site}/expected.txt`, 'utf8'));
	expect([code, errors]).toEqual([1, '']);
});
