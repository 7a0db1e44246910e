// Everything that must hold: types, the school's own content, every test, the browser's included.
import { spawnSync } from 'node:child_process';
import { options } from './command.ts';

const HELP = `Usage: npm test -- [options]

Runs everything: types, the check of the content, all tests, those in a browser included.

  --help   this text

For one test while you work: npx vitest --config src/testing/vitest.config.ts <words of its file name>`;

options(HELP, {});

const steps: [string, string, string[]][] = [
	['Types of the core', 'tsc', ['-p', 'src/core']],
	['Types', 'tsc', ['-p', '.']],
	['Types of the pages', 'astro', ['check', '--minimumSeverity', 'error']],
	['The content', 'node', ['scripts/check.ts']],
	['Tests', 'vitest', ['run', '--config', 'src/testing/vitest.config.ts']],
];

for (const [name, command, args] of steps) {
	console.log(`\n— ${name}`);
	const { status } = spawnSync(command, args, {
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	if (status !== 0) process.exit(status ?? 1);
}
