import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Sending } from '#core/mailing/due.ts';
import { messageOf } from './message.ts';

/** Writes each mail into `folder` as it would go out, and its two parts beside it; says where. */
export async function preview(
	catalogue: Catalogue,
	due: readonly Sending[],
	folder: string,
): Promise<string[]> {
	mkdirSync(folder, { recursive: true });
	const written = due.map(async (sending) => {
		const { letter, bytes } = await messageOf(catalogue, sending, sending.at);
		const name = join(folder, sending.path.replace(/^sent\/|\.yml$/g, '').replaceAll('/', '.'));
		writeFileSync(`${name}.eml`, bytes);
		writeFileSync(`${name}.html`, letter.html);
		writeFileSync(`${name}.txt`, letter.text);
		return `${name}.eml`;
	});
	return Promise.all(written);
}
