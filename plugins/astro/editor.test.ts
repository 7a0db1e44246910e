import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { decapServer, publishDecap } from './editor.ts';

const folder = mkdtempSync(join(tmpdir(), 'editor-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what the editor may ask for is published, without its maps, and nothing stays of an earlier one', () => {
	writeFileSync(join(folder, 'old.decap-cms.js'), '');
	const { count, bytes } = publishDecap(folder);
	const files = readdirSync(folder);
	expect(files.length).toBe(count);
	expect(files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)).toBe(bytes);
	expect(files).toEqual(expect.arrayContaining(['decap-cms.js', 'decap-cms.js.LICENSE.txt']));
	expect(files.filter((file) => file.endsWith('.map') || file === 'old.decap-cms.js')).toEqual([]);
	expect(bytes).toBeLessThan(7_000_000);
	expect(existsSync(join(folder, 'cms.js'))).toBe(false);
});

test('the dev server answers with the same files below the base path, and with nothing else of the package', async () => {
	const answer = decapServer('/school/');
	const server = createServer((request, response) =>
		answer(request, response, () => response.writeHead(404).end()),
	).listen(0);
	const ask = async (path: string) => {
		const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
		await response.arrayBuffer();
		return [response.status, response.headers.get('content-type')];
	};
	const other = [404, null];
	expect(await ask('/school/admin/decap/decap-cms.js?v=1')).toEqual([200, 'text/javascript']);
	expect(await ask('/admin/decap/decap-cms.js')).toEqual(other);
	expect(await ask('/school/admin/decap/decap-cms.js.map')).toEqual(other);
	expect(await ask('/school/admin/decap/..%2fpackage.json')).toEqual(other);
	server.close();
});
