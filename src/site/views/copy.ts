// A course as its source files, with what somebody must know who makes something of them.
import type { Course } from '#core/catalogue/catalogue.ts';
import type { CourseCopy } from '#core/outputs/course-copy.ts';
import { licences } from '#core/schema/licence.ts';
import type { Edition } from '../edition.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { inWordsOf } from './course.ts';
import { creditOf } from './credit.ts';

/** A copy of each course; `digestOf` looks into a file. */
export function copyRows(edition: Edition, digestOf: (path: string) => string): Row<CourseCopy>[] {
	return edition.courses.map((course) => ({
		params: { course: course.id, name: course.id },
		view: copyOf(inWordsOf(edition, course), course, digestOf),
	}));
}

/** The copy of `course`. */
export function copyOf(edition: Edition, course: Course, digestOf: (path: string) => string): CourseCopy {
	const { t } = voiceOf(edition);
	const { id, title } = course;
	const { source, licence, asks } = creditOf(edition, course);
	return {
		files: filesOf(edition, course).map((path) => ({ path, sha256: digestOf(path) })),
		readme: t('take.readme', { title, site: edition.site.title, source, course: id }),
		licence: `${licence.label}\n${licence.href}\n\n${asks}\n`,
		attribution: attributionOf(edition, course),
	};
}

/**
 * Its pages and pictures, without drafts, and its mails. Groups and people lie elsewhere; so do corrections, since what
 * they put right went out to groups of this school, and has been put right in the mail.
 */
function filesOf({ assets }: Edition, { id, file, units, mails }: Course): string[] {
	const pictures = [...assets.keys()].filter((path) => path.startsWith(`courses/${id}/`)).sort();
	const sequence = mails.filter(({ corrects }) => corrects === undefined);
	return [file, ...[...units, ...sequence].map((one) => one.file), ...pictures];
}

function attributionOf(edition: Edition, course: Course): string {
	const { t } = voiceOf(edition);
	const { sentence, authors, source, licence } = creditOf(edition, course);
	const based = course.basedOn.map(({ title, by, url, licence: id, changes }) =>
		[`- ${title}`, by, url, `${licences[id].title} (${licences[id].address})`, changes]
			.filter(Boolean)
			.join(', '),
	);
	return [
		course.title,
		authors,
		source,
		`${licence.label}, ${licence.href}`,
		...(based.length ? ['', `${t('course.basedOn')}:`, ...based] : []),
		'',
		t('take.inOneLine'),
		'',
		sentence,
		'',
	].join('\n');
}
