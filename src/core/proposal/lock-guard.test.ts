import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type LockedPackage, lockProblems } from './lock-guard.ts';

const integrity = `sha512-${'A'.repeat(86)}==`;
const policy = { hosts: ['registry.npmjs.org'], scripts: ['esbuild'] };
const good: LockedPackage = {
	version: '1.0.0',
	resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz',
	integrity,
};
const rulesOf = (entry: LockedPackage, name = 'a') =>
	lockProblems({ lockfileVersion: 3, packages: { '': {}, [`node_modules/${name}`]: entry } }, policy).map(
		({ rule }) => rule,
	);

test('a package from the registry with its hash is fine, with or without its address', () => {
	expect(rulesOf(good)).toEqual([]);
	expect(rulesOf({ version: '1.0.0', integrity })).toEqual([]);
	expect(rulesOf({ ...good, resolved: 'https://registry.npmjs.org/@b/a/-/a-1.0.0.tgz' }, '@b/a')).toEqual([]);
});

test.each([
	'https://registry.npmjs.org.evil.example/a/-/a-1.0.0.tgz',
	'http://registry.npmjs.org/a/-/a-1.0.0.tgz',
	'git+ssh://git@github.com/x/a.git#abc',
	'file:../x',
	'https://registry.npmjs.org/b/-/b-1.0.0.tgz',
	'https://registry.npmjs.org/a/-/a-1.0.1.tgz',
])('a package from %s is refused', (resolved) => {
	expect(rulesOf({ ...good, resolved })).toEqual(['lock/host']);
});

test('a package without a strong hash is refused', () => {
	const { integrity: _, ...without } = good;
	expect(rulesOf(without)).toEqual(['lock/integrity']);
	expect(rulesOf({ ...good, integrity: 'sha1-AAAA' })).toEqual(['lock/integrity']);
});

test('an install script runs only for packages that are named', () => {
	expect(rulesOf({ ...good, hasInstallScript: true })).toEqual(['lock/install-script']);
	expect(
		rulesOf(
			{ ...good, resolved: 'https://registry.npmjs.org/esbuild/-/esbuild-1.0.0.tgz', hasInstallScript: true },
			'esbuild',
		),
	).toEqual([]);
});

test('the project’s own lock file has nothing to hide', () => {
	const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		allowScripts: Record<string, boolean>;
	};
	const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
	expect(lockProblems(lock, { ...policy, scripts: Object.keys(allowScripts) })).toEqual([]);
});
