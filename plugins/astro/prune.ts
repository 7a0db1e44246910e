// A build does not empty its folder, so that unchanged pages can stay. What no page of this build wrote leaves here.
import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Takes files out of the finished site that this build does not answer for; `ours` names folders that look after themselves. */
export default function prune({ ours = ['_astro/', 'pagefind/', 'admin/decap/'] } = {}): AstroIntegration {
	let publicFolder = '';
	let assetsFolder = '';
	return {
		name: 'prune',
		hooks: {
			'astro:config:done': ({ config }) => {
				publicFolder = fileURLToPath(config.publicDir);
				assetsFolder = join(fileURLToPath(config.outDir), config.build.assets);
			},
			// Vite writes all of these again, under names that change with what is in them.
			'astro:build:start': () => rmSync(assetsFolder, { recursive: true, force: true }),
			'astro:build:done': ({ dir, assets, logger }) => {
				const root = fileURLToPath(dir);
				const written = [...assets.values()].flat().map((url) => relative(root, fileURLToPath(url)));
				const kept = new Set([...written, ...filesIn(publicFolder)]);
				const gone = filesIn(root).filter(
					(file) => !kept.has(file) && !ours.some((folder) => file.startsWith(folder)),
				);
				for (const file of gone) rmSync(join(root, file));
				if (gone.length > 0) {
					removeEmptyFolders(root);
					logger.info(`${gone.length} files of what is gone left the site`);
				}
			},
		},
	};
}

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function removeEmptyFolders(folder: string): boolean {
	const entries = readdirSync(folder, { withFileTypes: true });
	const left = entries.filter(
		(entry) => !entry.isDirectory() || !removeEmptyFolders(join(folder, entry.name)),
	);
	if (left.length === 0) rmdirSync(folder);
	return left.length === 0;
}
