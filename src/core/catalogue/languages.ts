// In which language a file is written. It is asked of what nobody has judged yet, because texts are made before that.
import { collections } from '../schema/collections.ts';
import { type TextLanguage, textLanguage } from '../text/words.ts';
import type { SourceFile } from './catalogue.ts';

/** The language of a file of the school: the first of its course, or else of the site. */
export function languagesOf(files: readonly SourceFile[]): (file: SourceFile) => TextLanguage {
	const first = new Map<string, TextLanguage>();
	for (const { collection, id, data } of files) {
		const language = collection === 'courses' || collection === 'site' ? firstOf(data) : undefined;
		if (language !== undefined) first.set(collection === 'site' ? '' : id, textLanguage(language));
	}
	const main = first.get('') ?? 'en';
	return (file) => first.get(courseOf(file)) ?? main;
}

// The id of whatever lies below a course begins with that of the course.
function courseOf({ collection, id }: SourceFile): string {
	return collections[collection].path.includes('/<course>') ? (id.split('/')[0] ?? '') : '';
}

function firstOf(data: unknown): string | undefined {
	const languages = (data as { languages?: unknown } | undefined | null)?.languages;
	const [language] = Array.isArray(languages) ? (languages as unknown[]) : [];
	return typeof language === 'string' ? language : undefined;
}
