// What the check would say of a file that somebody is writing, and what its page would show, at every pause.
import { judge } from '../catalogue/judge.ts';
import { isPlace, type Place, type Pointer, type Severity, sortProblems } from '../problem.ts';
import { type CollectionName, collections } from '../schema/collections.ts';
import { shapeOf, under } from '../schema/shape.ts';
import { type CompiledText, compileText } from '../text/compile.ts';
import { textLanguage } from '../text/words.ts';
import { isRecord, needed } from './needed.ts';

export interface Draft {
	collection: CollectionName;
	/** Path inside the content folder. */
	path: string;
	record: object;
	body: string;
	/** The base path of the site. */
	base: string;
	/** The language of a text that does not say it. */
	language: string;
}

export interface DraftProblem {
	severity: Severity;
	message: string;
	/** Where it stands in the text; a field has none. */
	place?: Place;
	/** What the field is called in a form: “Organizers 1, Role”. */
	field?: string;
}

export interface JudgedDraft {
	problems: DraftProblem[];
	/** Safe to show; empty where an error stands in the text. */
	html: string;
}

/** Judges one file by itself; what depends on others, such as links, is judged once they are there. */
export function judgeDraft({ collection, path, record, body, base, language }: Draft): JudgedDraft {
	const shape = shapeOf(collection);
	const said = needed(record, shape);
	const data = isRecord(said) ? said : {};
	const written =
		isRecord(data) && Array.isArray(data['languages']) ? String(data['languages'][0]) : language;
	let text: CompiledText | undefined;
	const { problems } = judge(
		{ collection, path, id: path, data, body },
		textLanguage(written),
		(file, words) => {
			text = compileText(file.body, { file: path, base, language: words });
			return { ...text, digest: '' };
		},
	);
	return {
		problems: sortProblems(problems).map(({ severity, message, at }) => ({
			severity,
			message,
			...(isPlace(at) ? { place: at } : at && { field: fieldName(collection, at) }),
		})),
		html: collections[collection].body ? (text?.html ?? '') : '',
	};
}

function fieldName(collection: CollectionName, pointer: Pointer): string {
	let shape: ReturnType<typeof under> = shapeOf(collection);
	const names: string[] = [];
	for (const part of pointer) {
		shape = typeof part === 'number' ? shape?.items : under(shape, part);
		if (typeof part === 'number') names[names.length - 1] += ` ${part + 1}`;
		else names.push(shape?.title ?? part);
	}
	return names.join(', ');
}
