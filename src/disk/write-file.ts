import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes the whole file or none of it: whoever reads meanwhile sees the old one. Throws what the disk throws. */
export function writeWhole(path: string, content: string | Uint8Array): void {
	const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`;
	try {
		writeFileSync(draft, content);
		renameSync(draft, path);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
}
