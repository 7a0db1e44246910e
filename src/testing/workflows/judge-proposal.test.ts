import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleSchool } from '#core/rules/example.ts';
import { repositoryIn } from '../repository.ts';
import { folderOf } from '../school.ts';

const PROGRAM = ['.ci', 'scripts', 'src', 'plugins', 'package.json', 'tsconfig.json'];
const school = Object.fromEntries(
	Object.entries(exampleSchool).map(([path, text]) => [`content/${path}`, text as string]),
);

/** A copy of the program beside a small school, and what the workflow gets of a proposal that changes `files`. */
function deskWith(files: Record<string, string | null>) {
	const root = folderOf({});
	for (const part of PROGRAM) cpSync(part, join(root, part), { recursive: true });
	symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
	const { git, commit } = repositoryIn(root);
	writeFileSync(join(root, '.gitignore'), 'node_modules\n.cache\nproposal\nreport\n');
	commit('The school', school);
	git('switch', '--quiet', '--create', 'proposal');
	commit('A proposal', files);
	git('switch', '--quiet', 'main');
	const me = ['-c', 'user.name=merger', '-c', 'user.email=merger@ropes.net'];
	git(...me, 'merge', '--quiet', '--no-ff', '-m', 'Merged', 'proposal');
	execFileSync('git', ['clone', '--quiet', root, join(root, 'proposal')]);
	git('reset', '--quiet', '--hard', 'HEAD^1');
	mkdirSync(join(root, 'out'));
	const { status, stdout, stderr } = spawnSync('.ci/judge-proposal', ['proposal', 'report'], {
		cwd: root,
		encoding: 'utf8',
		env: {
			...process.env,
			AUTHOR: 'ada',
			GITHUB_OUTPUT: join(root, 'out/output'),
			GITHUB_STEP_SUMMARY: join(root, 'out/summary'),
		},
	});
	const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');
	return { root, status, stdout, stderr, read };
}

test('a proposal of content is judged by the program of the base, and leaves a report', () => {
	const path = 'content/courses/knots/units/01-first-knot.mdx';
	const { status, read, stdout } = deskWith({
		[path]: school[path]!.replace('minutes={10}', 'minutes={10} onClick="x"'),
	});
	expect([status, read('out/output')]).toEqual([1, 'program=false\n']);
	expect(stdout).toContain(`::error file=${path},line=8`);
	expect(JSON.parse(read('report/guard.json'))).toMatchObject({
		changes: [{ path, status: 'M' }],
		problems: [],
	});
	expect(JSON.parse(read('report/check.json')).problems).toMatchObject([{ file: path, line: 8 }]);
	expect(JSON.parse(read('report/diff.json')).version).toBe(1);
	expect(read('report/changes.html')).toMatch(/^<!doctype html>/i);
	expect(read('out/summary')).toContain('The check found 1 problem');
}, 120_000);

test('where the program changes, nothing of it is run beside the content', () => {
	const { root, status, read, stdout } = deskWith({
		'scripts/check.ts': 'throw new Error("I ran");\n',
		'content/wiki/ropes.mdx': 'Hemp.\n',
	});
	expect([status, read('out/output'), existsSync(join(root, 'report/check.json'))]).toEqual([
		0,
		'program=true\n',
		false,
	]);
	expect(stdout).not.toContain('I ran');
}, 120_000);
