import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isPlace } from '#core/problem.ts';
import { readFiles } from '#disk/read.ts';
import { folderOf } from '#testing/school.ts';
import { type HostileFile, honestFiles, hostileFiles } from './files.ts';

/** What is said of the files in `root`, as `line:column rule`. */
const said = (root: string) =>
	readFiles(root).problems.map(({ at, rule }) =>
		isPlace(at) ? `${at.line}:${at.column} ${rule}` : `1:1 ${rule}`,
	);

function laid({
	path,
	content = '---\ntitle: T\n---\n',
	link,
	mode = 0o644,
}: Omit<HostileFile, 'what' | 'refused'>): string {
	const root = folderOf(link ? {} : { [path]: content });
	if (!link) chmodSync(join(root, path), mode);
	else {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		rmSync(join(root, path), { force: true });
		symlinkSync(link, join(root, path));
	}
	return root;
}

test.each(hostileFiles)(
	'a stranger sends $what, and it is refused where it stands',
	({ refused, ...file }) => {
		const root = laid(file);
		expect(said(root)).toEqual(refused);
		const { files, assets } = readFiles(root);
		expect([files, assets.size]).toEqual([[], 0]);
		expect(globalThis).not.toHaveProperty('harmed');
		expect({}).not.toHaveProperty('harmed');
	},
);

test.each(honestFiles)('a member sends $what, and it is read', (file) => {
	const { files, assets, problems } = readFiles(laid(file));
	expect(problems).toEqual([]);
	expect(files.length + assets.size).toBe(1);
});
