// One file → its record and its text, or what is wrong with them.
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { collections, type CollectionName, type RecordOf } from '../schema/collections.ts';
import type { WorkRecord } from '../schema/work.ts';
import { workDigest } from '../recognition/digest.ts';
import { say } from '../schema/say.ts';
import type { Text } from '../text/text.ts';
import type { TextLanguage } from '../text/words.ts';
import type { Entry, SourceFile } from './catalogue.ts';
import { keysAt } from './references.ts';

export type Compile = (file: SourceFile, language: TextLanguage) => Text;

export type Judged = {
	[Name in CollectionName]: { collection: Name; entry: RecordOf<Name> & Entry };
}[CollectionName] & {
	text: Text | undefined;
	/** Of work: what tells it from what it was. */
	digest?: string;
};

/** The entry that a file, written in `language`, makes; undefined where an error stands among the problems. */
export function judge(
	file: SourceFile,
	language: TextLanguage,
	compile: Compile,
): { judged?: Judged; problems: Problem[] } {
	const { schema, body } = collections[file.collection];
	const result = schema.safeParse(file.data);
	const text = body ? compile(file, language) : undefined;
	const problems = [...(text?.problems ?? [])];
	if (!result.success) {
		const sayings = say(result.error.issues, file.data, (at) => keysAt(file.collection, at));
		for (const { at, key, message, fix } of sayings) {
			problems.push({
				...problem(key ? 'fm/unknown-key' : 'fm/schema', file.path, at, message),
				...(fix && { fix }),
			});
		}
		return { problems };
	}
	if (problems.some(({ severity }) => severity === 'error')) return { problems };
	const entry = { ...result.data, id: file.id, file: file.path };
	const digest = file.collection === 'work' && workDigest(result.data as WorkRecord, file.body);
	return {
		judged: { collection: file.collection, entry, text, ...(digest && { digest }) } as Judged,
		problems,
	};
}
