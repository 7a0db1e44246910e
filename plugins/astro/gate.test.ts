import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatFinding } from './gate/finding.ts';
import { gate, type GateOptions, Refused } from './gate.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const BAD = '<p onclick="alert(1)">a</p>';
const saidOf = (file: string) =>
	`${file}: \`onclick\` of \`<p>\` runs a program. Take it out; a script of the site can listen instead.`;

function site(files: Record<string, string>, links: Record<string, string> = {}): string {
	const dist = mkdtempSync(join(tmpdir(), 'gate-'));
	folders.push(dist);
	for (const path of [...Object.keys(files), ...Object.keys(links)])
		mkdirSync(dirname(join(dist, path)), { recursive: true });
	for (const [path, text] of Object.entries(files)) writeFileSync(join(dist, path), text);
	for (const [path, target] of Object.entries(links)) symlinkSync(target, join(dist, path));
	return dist;
}

const findings = (dist: string, options: GateOptions = {}) =>
	gate(dist, { environment: {}, ...options }).map(formatFinding);

test('a good site passes', () => {
	const files = {
		'index.html': '<p>Knots</p><script src="/a.js"></script>',
		'a.js': 'alert(1)',
		'pagefind/en/a.js': 'eval("1")',
	};
	expect(findings(site(files))).toEqual([]);
});

test('everything is found at once, sorted by file', () => {
	const dist = site({ 'b/index.html': BAD, 'a/index.html': BAD + BAD, '404.html': '<p>Lost</p>' });
	expect(findings(dist)).toEqual([saidOf('a/index.html'), saidOf('b/index.html')]);
});

test('only the named files are looked at, and files that are gone are left out', () => {
	const dist = site({ 'a/index.html': BAD, 'b/index.html': BAD });
	expect(findings(dist, { files: ['b/index.html', 'c/index.html'] })).toEqual([saidOf('b/index.html')]);
});

test('the site’s own address is no foreign one', () => {
	const dist = site({ 'index.html': '<img src="https://peers.example/a.png">' });
	expect(findings(dist, { site: 'https://peers.example/base/' })).toEqual([]);
	expect(findings(dist)).toEqual([
		'index.html: `src` of `<img>` loads `https://peers.example/a.png` from another host. Serve a copy from the site itself, or link to it.',
	]);
});

test('links to other places are found and not followed', () => {
	const dist = site(
		{ 'real/index.html': BAD },
		{ 'passwd.txt': '/etc/passwd', folder: 'real', nowhere: 'none' },
	);
	const link = (file: string) =>
		`${file}: This is a link to another place. Put the file itself here, or delete the link.`;
	expect(findings(dist)).toEqual([
		link('folder'),
		link('nowhere'),
		link('passwd.txt'),
		saidOf('real/index.html'),
	]);
	expect(findings(dist, { files: ['folder/index.html', '../passwd'] })).toEqual([link('folder/index.html')]);
});

test('a secret of the environment is found', () => {
	const dist = site({ 'api/site.json': '{"key":"correct-horse"}' });
	expect(findings(dist, { environment: { MAIL_PASSWORD: 'correct-horse' } })).toEqual([
		'api/site.json: The file holds the value of the environment variable `MAIL_PASSWORD`, which is secret. Find what printed it, take it out, and replace the secret: it may have been seen.',
	]);
});

test('the build fails with a list of all findings', () => {
	const found = gate(site({ 'a.html': BAD, 'b.html': BAD }), { environment: {} });
	expect(new Refused(found).message).toBe(
		`The finished site may not be published: 2 findings.\n${saidOf('a.html')}\n${saidOf('b.html')}`,
	);
});
