// What is asked of a workflow, each rule with the sentence it says. Background: a workflow runs with rights that
// strangers would like to have, and reads what strangers wrote.
import { fields, type Job, type Way, type Workflow } from './workflow.ts';

/** Commands of the project and files of its repository, which a workflow may name. */
export interface Known {
	commands: readonly string[];
	files: (path: string) => 'file' | 'program' | undefined;
}

type Said = readonly [Way, string];
type Rule = (workflow: Workflow, known: Known) => Iterable<Said>;

/** `file:line  what is wrong. What to do.`, in the order of lines. */
export function lintWorkflow(workflow: Workflow, known: Known): string[] {
	return RULES.flatMap((rule) => [...rule(workflow, known)])
		.map(([way, message]) => ({ line: workflow.lineOf(way), message }))
		.sort((a, b) => a.line - b.line)
		.map(({ line, message }) => `${workflow.file}:${line}  ${message}`);
}

function* permissions({ data, jobs, untrusted }: Workflow): Iterable<Said> {
	const top = data['permissions'];
	if (top === undefined)
		yield [[], 'The workflow takes all rights there are. Write `permissions: {}` at its top.'];
	else if (typeof top !== 'object' || Object.keys(fields(top)).length > 0)
		yield [
			['permissions'],
			'Every job gets these rights. Write `permissions: {}`, and let each job name its own.',
		];
	for (const { name, at, data: job } of jobs) {
		const own = job['permissions'];
		if (own === undefined)
			yield [at, `The job \`${name}\` does not say which rights it needs. Add \`permissions\`.`];
		else if (typeof own === 'string')
			yield [[...at, 'permissions'], `\`${own}\` is more than the job \`${name}\` needs. Name each right.`];
		if (!untrusted) continue;
		for (const [right, level] of Object.entries(fields(own)))
			if (level === 'write')
				yield [
					[...at, 'permissions', right],
					`A job that strangers can cause may not write \`${right}\`. Let another workflow do it.`,
				];
	}
}

function* pinned({ jobs }: Workflow): Iterable<Said> {
	for (const { at, data, steps } of jobs) {
		const used: [Way, unknown][] = [
			[[...at, 'uses'], data['uses']],
			...steps.map(({ at: way, uses }): [Way, unknown] => [[...way, 'uses'], uses]),
		];
		for (const [way, uses] of used) {
			if (typeof uses !== 'string' || uses.startsWith('./')) continue;
			if (!/@[0-9a-f]{40}$/.test(uses))
				yield [way, `\`${uses}\` can become another program tomorrow. Pin it by the 40 digits of a commit.`];
			if (!uses.startsWith('actions/'))
				yield [
					way,
					`\`${uses}\` comes from somebody else. Use what the forge itself offers, or a script of ours.`,
				];
		}
	}
}

function* noExpressionsInShell({ jobs }: Workflow): Iterable<Said> {
	for (const { steps } of jobs)
		for (const { at, run } of steps)
			if (run?.includes('${{'))
				yield [
					[...at, 'run'],
					'The shell would read what stands in `${{ … }}` as commands. Give it as `env`, and quote it.',
				];
}

function* noHeadInTrust({ trusted, jobs }: Workflow): Iterable<Said> {
	if (!trusted) return;
	for (const { steps } of jobs)
		for (const { at, uses, run, with: inputs } of steps) {
			for (const input of ['ref', 'repository'])
				if (uses?.startsWith('actions/checkout@') && inputs[input] !== undefined)
					yield [
						[...at, 'with', input],
						`This checks out what a stranger may have chosen. Leave \`${input}\` out.`,
					];
			if (
				/\bgit\b.*\b(checkout|switch|restore|worktree|merge|pull|fetch|am|apply|submodule)\b|\bgh\s+(pr|repo)\b/.test(
					run ?? '',
				)
			)
				yield [
					[...at, 'run'],
					'A workflow with rights brings files of a proposal to the disk. Let it ask git for objects only, in a command of ours.',
				];
		}
}

function* targetsAreMerged({ on, jobs }: Workflow): Iterable<Said> {
	const target = on['pull_request_target'];
	if (!target) return;
	const types = target['types'];
	if (!Array.isArray(types) || types.join() !== 'closed')
		yield [
			['on', 'pull_request_target'],
			'`pull_request_target` gives rights to what a stranger causes. Use it for `types: [closed]` alone.',
		];
	for (const { name, at, data } of jobs)
		if (data['if'] !== 'github.event.pull_request.merged == true')
			yield [
				at,
				`The job \`${name}\` runs for proposals that nobody agreed to. Add \`if: github.event.pull_request.merged == true\`.`,
			];
}

function* startedByMaintainers({ on, jobs, data }: Workflow): Iterable<Said> {
	for (const event of Object.keys(on))
		if (/^(issue_comment|discussion|discussion_comment|pull_request_review_comment|fork|watch)$/.test(event))
			yield [
				[...('on' in data ? ['on'] : []), event],
				`Anybody can cause \`${event}\`. Wait for a label, which only maintainers set.`,
			];
	if (!on['issues']) return;
	const types = on['issues']['types'];
	if (!Array.isArray(types) || types.join() !== 'labeled')
		yield [['on', 'issues'], 'Anybody can open an issue. Wait for `types: [labeled]`.'];
	for (const { name, at, data: job } of jobs)
		if (!/^github\.event\.label\.name == '[a-z-]+'$/.test(String(job['if'])))
			yield [
				at,
				`The job \`${name}\` runs for every label. Name one: \`if: github.event.label.name == '…'\`.`,
			];
}

function* noTrustInNames({ texts }: Workflow): Iterable<Said> {
	for (const { at, text } of texts) {
		if (
			/github\.(actor|triggering_actor)\b|github\.event\.(sender|pull_request\.user)\.login\s*[!=]=/.test(
				text,
			)
		)
			yield [at, 'A name says who began, not who may. Ask for an event that only maintainers cause.'];
		if (/github\.repository\s*[!=]=|github\.repository_owner\s*[!=]=/.test(text))
			yield [
				at,
				'This works for one repository and for no fork. Use a variable of the repository, such as `vars.PUBLISH`.',
			];
	}
}

function* timeouts({ jobs }: Workflow): Iterable<Said> {
	for (const { name, at, data } of jobs) {
		const minutes = data['timeout-minutes'];
		if (typeof minutes !== 'number' || minutes > 60)
			yield [at, `The job \`${name}\` may hang for hours. Add \`timeout-minutes\`, 60 at most.`];
	}
}

function* credentials({ jobs }: Workflow): Iterable<Said> {
	for (const { steps } of jobs)
		for (const { at, uses, with: inputs } of steps)
			if (uses?.startsWith('actions/checkout@')) {
				if (inputs['persist-credentials'] !== false)
					yield [at, 'The token stays on the disk for whoever comes next. Add `persist-credentials: false`.'];
				for (const input of ['submodules', 'lfs', 'ssh-key', 'token', 'allow-unsafe-pr-checkout'])
					if (inputs[input] !== undefined)
						yield [
							[...at, 'with', input],
							`\`${input}\` brings more than the files of the school. Leave it out.`,
						];
			}
}

function* packages({ jobs }: Workflow): Iterable<Said> {
	for (const { steps } of jobs)
		for (const { at, run = '' } of steps) {
			if (/\bnpm\s+(i|install|add|update|exec|x)\b|\bnpx\b|\b(yarn|pnpm|bun|corepack|pip)\b/.test(run))
				yield [
					[...at, 'run'],
					'This gets programs that the lock file does not know. Use `npm ci --ignore-scripts`.',
				];
			if (/\bnpm\s+ci\b/.test(run) && !run.includes('--ignore-scripts'))
				yield [
					[...at, 'run'],
					'Packages run programs of theirs while they are installed. Add `--ignore-scripts`.',
				];
			if (/\b(curl|wget|eval|source)\b|\|\s*(ba|z)?sh\b/.test(run))
				yield [[...at, 'run'], 'This gets or makes a program as it goes. Put it into a script of ours.'];
		}
}

function* secrets({ texts, data, jobs, untrusted }: Workflow): Iterable<Said> {
	for (const { at, text } of texts) {
		if (/\bsecrets\b/.test(text) && /\$\{\{|^inherit$/.test(text)) {
			const job = at[0] === 'jobs' ? jobs.find(({ name }) => name === at[1]) : undefined;
			if (untrusted) yield [at, 'Strangers cause this workflow, so it may know no secret. Take it out.'];
			else if (job?.data['environment'] === undefined)
				yield [
					at,
					'Every branch could use this secret. Give the job an `environment` that is for the main branch alone.',
				];
		}
		if (/toJSON\(\s*(secrets|github|env)\s*\)/i.test(text))
			yield [at, 'This prints everything there is, secrets as well. Name what is needed.'];
		if (/github\.token/.test(text) && untrusted)
			yield [at, 'Strangers cause this workflow, and their files should see no token. Take it out.'];
	}
	const everywhere: [Way, unknown][] = [
		[['env'], data['env']],
		...jobs.map(({ at, data: job }): [Way, unknown] => [[...at, 'env'], job['env']]),
	];
	for (const [way, env] of everywhere)
		for (const [name, value] of Object.entries(fields(env)))
			if (/token|secrets\./i.test(String(value)))
				yield [[...way, name], `Every step sees \`${name}\`. Give it to the step that needs it.`];
	for (const { at, data: job } of jobs)
		if (job['secrets'] === 'inherit')
			yield [[...at, 'secrets'], 'This hands over every secret. Name the ones that are needed.'];
}

// A run by hand can be of any branch, and whoever may write one could print the secret.
function* secretsOnMain({ texts, jobs, on, trusted }: Workflow): Iterable<Said> {
	for (const { at, text } of texts) {
		if (!/\$\{\{[^}]*\bsecrets\b/.test(text)) continue;
		if (trusted) yield [at, 'Strangers cause this workflow, so it may know no secret. Take it out.'];
		const job = at[0] === 'jobs' ? jobs.find(({ name }) => name === at[1]) : undefined;
		if (job?.data['environment'] === undefined || !('workflow_dispatch' in on)) continue;
		if (!String(job?.data['if']).includes("github.ref == 'refs/heads/main'"))
			yield [
				at,
				"Somebody can run this by hand on another branch, with the secret. Add `if: github.ref == 'refs/heads/main'` to the job.",
			];
	}
}

function* caches({ jobs }: Workflow): Iterable<Said> {
	for (const { steps } of jobs)
		for (const { at, uses = '', with: inputs } of steps) {
			if (uses.startsWith('actions/cache'))
				yield [at, 'What one run leaves in a cache, a run with more rights may read. Do without.'];
			if (!uses.startsWith('actions/setup-node@')) continue;
			if (inputs['cache'] !== undefined || inputs['package-manager-cache'] !== false)
				yield [
					at,
					'What one run leaves in a cache, a run with more rights may read. Write `package-manager-cache: false`.',
				];
			if (inputs['node-version-file'] !== '.nvmrc')
				yield [at, 'This Node may be another one than ours. Write `node-version-file: .nvmrc`.'];
		}
}

function* oneAtATime({ data, jobs, untrusted }: Workflow): Iterable<Said> {
	const { group, 'cancel-in-progress': cancel } = fields(data['concurrency']);
	if (typeof group !== 'string')
		yield [[], 'Two runs may do the same at once. Add `concurrency` with a `group`.'];
	if (cancel === undefined)
		yield [
			['concurrency'],
			'Nobody knows whether a newer run ends this one. Say it with `cancel-in-progress`.',
		];
	const writes = jobs.some(({ data: job }) => Object.values(fields(job['permissions'])).includes('write'));
	if (cancel === true && writes && !untrusted)
		yield [
			['concurrency', 'cancel-in-progress'],
			'A run that is ended halfway leaves things half written. Write `cancel-in-progress: false`.',
		];
}

function* machines({ jobs }: Workflow): Iterable<Said> {
	for (const { at, name, data } of jobs) {
		if (data['uses'] === undefined && !/^ubuntu-\d\d\.04$/.test(String(data['runs-on'])))
			yield [
				at,
				`The job \`${name}\` runs on a machine that can change or keeps things. Write \`runs-on: ubuntu-24.04\`.`,
			];
		for (const own of ['container', 'services'])
			if (data[own] !== undefined) yield [[...at, own], 'Nobody looks after this image. Do without.'];
	}
}

function* environmentFiles({ texts, trusted, jobs }: Workflow): Iterable<Said> {
	for (const { at, text } of texts)
		if (/ACTIONS_ALLOW_UNSECURE_COMMANDS|::set-(env|output)::|::add-path::/.test(text))
			yield [at, 'Whatever is printed could give orders this way. Use the files of the forge for it.'];
	for (const { steps } of trusted ? jobs : [])
		for (const { at, run = '' } of steps)
			if (/GITHUB_(ENV|PATH)\b/.test(run))
				yield [
					[...at, 'run'],
					'What is written there rules all steps that follow. Hand it on in a file, and read it as data.',
				];
}

function* shortScripts({ jobs }: Workflow): Iterable<Said> {
	for (const { steps } of jobs)
		for (const { at, run = '' } of steps)
			if (run.trim().split('\n').length > 3)
				yield [[...at, 'run'], 'Nobody tests shell that stands in a workflow. Make it a script of ours.'];
}

function* commandsExist({ jobs }: Workflow, { commands, files }: Known): Iterable<Said> {
	for (const { steps } of jobs)
		for (const { at, run = '' } of steps) {
			for (const [, name = ''] of run.matchAll(/\bnpm\s+run\s+(?:--silent\s+)?([a-z-]+)/g))
				if (!commands.includes(name))
					yield [
						[...at, 'run'],
						`There is no command \`npm run ${name}\`. Add it to \`package.json\`, or correct its name.`,
					];
			for (const [path] of run.matchAll(/(?<![\w/.-])(?:scripts|\.ci)\/[\w./-]+/g)) {
				const found = files(path);
				if (!found) yield [[...at, 'run'], `There is no file \`${path}\`. Add it, or correct its name.`];
				else if (found === 'file' && /^\.ci\/[\w-]+$/.test(path))
					yield [[...at, 'run'], `\`${path}\` cannot be run. Make it a program with \`chmod +x\`.`];
			}
		}
}

function* artefactsAreData({ trusted, jobs }: Workflow): Iterable<Said> {
	for (const { steps } of trusted ? jobs : [])
		for (const { at, uses = '', with: inputs } of steps)
			if (uses.startsWith('actions/download-artifact@') && !/^[a-z]+$/.test(String(inputs['path'] ?? '')))
				yield [at, 'A stranger’s files may replace ours. Give them a folder of their own with `path`.'];
}

function* hasJobs({ jobs, on }: Workflow): Iterable<Said> {
	if (Object.keys(on).length === 0) yield [[], 'Nothing starts this workflow. Say `on` what.'];
	if (jobs.length === 0) yield [[], 'This workflow has no jobs. Add one, or take the file out.'];
	for (const { at, name, data } of jobs as readonly Job[])
		if (data['uses'] === undefined && !Array.isArray(data['steps']))
			yield [at, `The job \`${name}\` has no steps. Add some.`];
}

const RULES: readonly Rule[] = [
	hasJobs,
	permissions,
	pinned,
	noExpressionsInShell,
	noHeadInTrust,
	targetsAreMerged,
	startedByMaintainers,
	noTrustInNames,
	timeouts,
	credentials,
	packages,
	secrets,
	secretsOnMain,
	caches,
	oneAtATime,
	machines,
	environmentFiles,
	shortScripts,
	commandsExist,
	artefactsAreData,
];
