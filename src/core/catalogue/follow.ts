// The commits of a log → the history of the files as they are called today.
import type { Change, ChangedFile, History } from './history.ts';

/** A commit as the log tells it. */
export interface Commit {
	commit: string;
	/** When it was written, in seconds since 1970. */
	at: number;
	/** True where the log goes no further back. */
	first: boolean;
	/** `@` and an account of the forge, where git tells; else a word that tells people apart and says nothing of them. */
	people: readonly string[];
	subject: string;
	/** By the paths they had when the commit was made. */
	files: readonly ChangedFile[];
}

/** The history that the commits tell, which come newest first. */
export function historyFrom(commits: readonly Commit[], reach: 'whole' | 'recent'): History {
	const files = followed(commits);
	const numbers = new Map<string, number>();
	const numberOf = (person: string) => {
		const number = numbers.get(person) ?? numbers.size + 1;
		numbers.set(person, number);
		return number;
	};
	const changes = commits
		.map((one, index) => ({ one, files: files[index] ?? [] }))
		.sort((a, b) => b.one.at - a.one.at);
	// Whoever came first keeps their number, however much is added.
	for (const { one } of changes.toReversed()) one.people.forEach(numberOf);
	const accounts = [...numbers].flatMap(([person, number]): [number, string][] =>
		person.startsWith('@') ? [[number, person.slice(1)]] : [],
	);
	return {
		reach,
		...(accounts.length > 0 && { accounts: new Map(accounts) }),
		changes: changes.map(({ one, files }): Change => ({
			commit: one.commit,
			day: new Date(one.at * 1000).toISOString().slice(0, 10),
			subject: one.subject,
			people: one.people.map(numberOf),
			files,
		})),
	};
}

// Goes back in time; `today` says how a path of that time is called now, and `sights` holds what has been told of a name.
function followed(commits: readonly Commit[]): ChangedFile[][] {
	const today = new Map<string, string>();
	const sights = new Map<string, ChangedFile[]>();
	const made = new Set<string>();
	const see = (file: ChangedFile, name: string) => {
		file.path = name;
		const told = sights.get(name);
		if (told) told.push(file);
		else sights.set(name, [file]);
	};
	return commits.map((commit) => {
		const seen = commit.files.map((file) => ({ ...file }));
		for (const file of seen) see(file, today.get(file.path) ?? file.path);
		for (const { path, act } of seen) if (act === 'added' || act === 'renamed') made.add(path);
		for (const { path, from } of seen) {
			if (from === undefined) continue;
			// Work on the old name that nobody made anew was done beside the move, and merged.
			const beside = today.has(from) || made.has(from) ? [] : (sights.get(from) ?? []);
			for (const file of beside) see(file, path);
			today.set(from, path);
		}
		return seen;
	});
}
