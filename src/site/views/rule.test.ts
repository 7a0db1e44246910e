import { expect, test } from 'vitest';
import { schoolOf } from '#testing/school.ts';
import { mainEdition } from '../edition.ts';
import { ruleRows } from './rule.ts';

/** The first sample file of each side, by the id of the rule. */
async function samples() {
	const { catalogue } = await schoolOf();
	const edition = mainEdition(catalogue);
	const views = new Map(ruleRows(edition).map(({ view }) => [view.id, view]));
	return { good: (id: string) => views.get(id)?.good[0], bad: (id: string) => views.get(id)?.bad[0] };
}

test('what is no text about a sample file is said in words', async () => {
	const { good, bad } = await samples();
	expect(bad('path/symlink')).toEqual({ path: 'handbook/knots.md', content: 'A link to /etc/passwd' });
	expect(bad('path/mode')?.path).toBe('handbook/knots.md (may be run as a program, mode 755)');
	expect(good('path/mode')?.path).toBe('handbook/knots.md (may be read and written, mode 644)');
	expect(good('path/symlink')?.path).toBe('handbook/knots.md');
});

test('bytes that are no ASCII are shown as numbers, and letters as letters', async () => {
	const { good, bad } = await samples();
	expect(bad('text/encoding')?.content).toContain('in the caf\\xE9.\n');
	expect(good('text/encoding')?.content).toContain('in the café.\n');
	expect(good('asset/magic')?.content).toMatch(/^\\x89PNG\\x0D\n\\x1A\n\\x00\\x00\\x00\\x0DIHDR\\x00/);
});

test('hidden signs are shown as numbers, and emoji stay whole', async () => {
	const { good, bad } = await samples();
	expect(bad('text/invisible')?.content).toContain('Make a lo\\u{200b}op.');
	expect(bad('text/control')?.content).toContain('Make a loop.\\u{7}');
	expect(good('text/invisible')?.content).toContain('The rope flew to the moon: 👩\u200d🚀');
});
