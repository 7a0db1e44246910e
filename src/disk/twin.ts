// Two files that would be one: on another computer, at one address, or under one id.
import { unitSlug } from '../core/addresses.ts';
import { type Problem, problem } from '../core/problem.ts';
import { entryOf } from '../core/schema/collections.ts';

/** A problem at every file of `paths` that another one of them cannot be told from. */
export function twinProblems(paths: readonly string[]): Problem[] {
	const found = new Map<string, Problem>();
	const report = (groups: Iterable<string[]>, message: (other: string) => string) => {
		for (const group of groups)
			for (const path of group.length > 1 ? group : []) {
				const other = group.find((one) => one !== path) ?? path;
				if (!found.has(path)) found.set(path, problem('path/twin', path, undefined, message(other)));
			}
	};
	report(
		groupsBy(paths, (path) => path.normalize('NFKC').toLowerCase()),
		(other) => `Many computers cannot tell this file from \`${other}\`. Delete or rename one of them.`,
	);
	report(
		groupsBy(paths, addressKey),
		(other) => `This file has the same address as \`${other}\`. Delete or rename one of them.`,
	);
	return [...found.values()];
}

// The number of a unit or a mail orders it and is no part of its address.
function addressKey(path: string): string | undefined {
	const entry = entryOf(path);
	if (!entry) return undefined;
	const [course = '', name = ''] = entry.id.split('/');
	return entry.collection === 'units' || entry.collection === 'mail'
		? `${entry.collection}:${course}/${unitSlug(name)}`
		: `${entry.collection}:${entry.id}`;
}

function groupsBy(paths: readonly string[], key: (path: string) => string | undefined): Iterable<string[]> {
	const groups = new Map<string, string[]>();
	for (const path of paths) {
		const name = key(path);
		if (name === undefined) continue;
		const group = groups.get(name);
		if (group) group.push(path);
		else groups.set(name, [path]);
	}
	return groups.values();
}
