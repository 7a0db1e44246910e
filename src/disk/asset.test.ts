import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '#testing/school.ts';
import { assetBytes } from './asset.ts';

const path = 'courses/css/pictures/dot.svg';

test('a picture is handed over byte for byte', () =>
	expect(Buffer.from(assetBytes(folderOf({ [path]: '<svg/>' }), path)).toString()).toBe('<svg/>'));

test('a link that took the place of a judged picture is not followed', () => {
	const root = folderOf({ [path]: '<svg/>', 'secret.txt': 'a key' });
	const swapped = new Error(
		`The picture ${path} has gone, or another thing has taken its place, since it was judged.`,
	);
	renameSync(join(root, path), join(root, 'away.svg'));
	symlinkSync(join(root, 'secret.txt'), join(root, path));
	expect(() => assetBytes(root, path)).toThrow(swapped);
	rmSync(join(root, path));
	expect(() => assetBytes(root, path)).toThrow(swapped);
});
