// Proposals without a forge: branches of the repository that are not merged and touch the content. Git knows nobody’s
// handle, so nobody is named.
import type { ToldFile } from '#core/proposal/told.ts';
import { rawDiff } from '#core/proposal/raw-diff.ts';
import { blobs, git } from '#disk/git.ts';
import { CannotRun } from '../command.ts';
import type { Reader } from './reader.ts';

interface Branch {
	/** Without where it lies, such as `ada/splices`. */
	name: string;
	commit: string;
}

/** The branches of the repository in `folder` that `base` has not taken in; none of their commits is after `now`. */
export function branches(folder: string, base: string, now: Date): Reader<Branch> {
	const ask = async (...words: string[]) => {
		const printed = await git(folder, words);
		if (printed === undefined) throw new CannotRun(`Git cannot read the branches of \`${folder}\`.`);
		return printed;
	};
	const trunk = trunkOf(folder, base);
	return {
		async list() {
			const printed = await ask(
				'for-each-ref',
				'--format=%(refname)%00%(objectname)%00%(symref)',
				`--no-merged=${await trunk}`,
				'refs/remotes',
				'refs/heads',
			);
			const found = printed
				.split('\n')
				.map((line) => line.split('\0'))
				.filter(([ref = '', , symbolic]) => ref !== '' && symbolic === '')
				.map(([ref = '', commit = '']) => ({ name: nameOf(ref), commit }));
			return [...new Map(found.map((one) => [one.name, one])).values()].filter(({ name }) => name !== base);
		},
		async tell({ name, commit }) {
			const from = await trunk;
			const [log, raw, numbers] = await Promise.all([
				ask('log', '--reverse', '-z', '--format=%ct %s', `${from}..${commit}`, '--'),
				ask('diff', '--raw', '-z', '--no-renames', `${from}...${commit}`, '--'),
				ask('diff', '--numstat', '-z', '--no-renames', `${from}...${commit}`, '--'),
			]);
			const commits = log.split('\0').map((line) => /^(\d+) (.*)$/.exec(line));
			const days = commits.map((one) => momentOf(Number(one?.[1]), now)).sort();
			return {
				title: commits[0]?.[2] || name,
				draft: false,
				opened: days[0] ?? '',
				updated: days.at(-1) ?? '',
				base,
				head: name,
				commit,
				labels: [],
				body: '',
				asked: [],
				files: filesOf(raw, numbers),
				words: [],
			};
		},
		async text({ commit }, path) {
			return (await blobs(folder, [`${commit}:${path}`])).get(`${commit}:${path}`)?.toString('utf8');
		},
	};
}

// Where the others push to knows better than a copy.
async function trunkOf(folder: string, base: string): Promise<string> {
	for (const ref of [`refs/remotes/origin/${base}`, `refs/heads/${base}`])
		if ((await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', ref])) !== undefined)
			return ref;
	throw new CannotRun(
		`Git knows no branch \`${base}\` here, which \`site.yml\` says the site is built from.`,
	);
}

const nameOf = (ref: string) => ref.replace(/^refs\/(heads|remotes\/[^/]+)\//, '');

// Clocks go wrong, and dates of commits can be made up.
function momentOf(seconds: number, now: Date): string {
	const at = Math.min(seconds * 1000 || 0, now.valueOf());
	return new Date(at).toISOString();
}

const ACTS: Record<string, ToldFile['act']> = { A: 'added', D: 'removed' };

function filesOf(raw: string, numbers: string): ToldFile[] {
	const lines = new Map(
		numbers.split('\0').flatMap((one) => {
			const [, added, removed, path] = /^(\d+)\t(\d+)\t([^]*)$/.exec(one) ?? [];
			return path === undefined ? [] : [[path, Number(added) + Number(removed)] as const];
		}),
	);
	return rawDiff(raw).map(({ path, status }) => ({
		path,
		act: ACTS[status.charAt(0)] ?? 'changed',
		lines: lines.get(path),
	}));
}
