// A course as an e-book. It stands once, whatever languages the site speaks, in the words of its own.
import { absolute, addresses } from '#core/addresses.ts';
import type { Course } from '#core/catalogue/catalogue.ts';
import { courseFolder, lastChanged } from '#core/catalogue/history.ts';
import type { Book, BookWords } from '#core/outputs/epub/book.ts';
import { licences } from '#core/schema/licence.ts';
import { direction } from '#i18n/words.ts';
import type { Edition } from '../edition.ts';
import { folderAddress } from '../forge.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { kindLabel } from './card.ts';
import { inWordsOf } from './course.ts';
import { creditOf } from './credit.ts';
import { kindOf, personLink, schoolOf } from './find.ts';
import { unitBody } from './unit-body.ts';

export interface BookView {
	book: Book;
	/** What its pictures hold, in one word each. */
	pictures: string[];
}

/** A book of each course; `digestOf` looks into a picture. */
export function bookRows(edition: Edition, digestOf: (path: string) => string): Row<BookView>[] {
	return edition.courses.map((course) => ({
		params: { course: course.id, name: course.id },
		view: bookView(inWordsOf(edition, course), course, digestOf),
	}));
}

/** What the book of `course` is made of. */
export function bookView(edition: Edition, course: Course, digestOf: (path: string) => string): BookView {
	const book = bookOf(edition, course);
	return { book, pictures: book.pictures.map(digestOf) };
}

/** The book of `course`. */
export function bookOf(edition: Edition, course: Course): Book {
	const { t } = voiceOf(edition);
	const { site } = edition;
	const { id, title, question, summary, text, topics } = course;
	const school = schoolOf(edition, course.school);
	const { sentence, asks, licence, source } = creditOf(edition, course);
	const language = course.languages[0] ?? 'en';
	return {
		id,
		address: source,
		site: absolute(site, addresses.home),
		title,
		question,
		summary,
		kind: kindLabel(edition, course),
		language,
		direction: direction(language),
		creators: course.organizers.map(({ person, role }) => ({
			name: personLink(edition, person).label,
			role: t(`role.${role}`),
		})),
		publisher: `${school.title}, ${site.title}`,
		topics,
		licence,
		credit: sentence,
		asks,
		basedOn: course.basedOn.map((one) => ({
			href: one.url,
			label: one.title,
			by: one.by,
			licence: licences[one.licence].title,
			changes: one.changes,
		})),
		source: folderAddress(site, courseFolder(course)),
		changed: lastChanged(edition, courseFolder(course)),
		objectives: course.objectives.map((objective) => objective.text),
		text,
		chapters: course.units.map((unit) => ({
			...unitBody(edition, course, unit),
			id: unit.id,
			place: t('unit.place', {
				unit: kindOf(edition, course.kind).unit,
				number: unit.number,
				count: course.units.length,
			}),
		})),
		pictures: picturesOf(course),
		cover: { motif: kindOf(edition, course.kind).motif, accent: school.accent },
		words: wordsOf(edition),
	};
}

/** The pictures that the pages of `course` show, as paths inside the content folder. */
function picturesOf({ text, units }: Course): string[] {
	const shown = [text, ...units.map((unit) => unit.text)].flatMap(({ pictures }) => pictures);
	return [...new Set(shown.map(({ file }) => file))].sort();
}

function wordsOf(edition: Edition): BookWords {
	const { t } = voiceOf(edition);
	return {
		contents: t('whole.contents'),
		start: t('take.start'),
		objectives: t('course.objectives'),
		chapterObjectives: t('unit.objectives'),
		tasks: t('unit.tasks'),
		deliverable: t('task.deliverable'),
		resources: t('unit.resources'),
		keyPoints: t('unit.keyPoints'),
		facilitator: t('unit.facilitator'),
		answers: t('take.answers'),
		toAnswer: t('take.toAnswer'),
		backToQuestion: t('take.question'),
		credit: t('take.rights'),
		basedOn: t('course.basedOn'),
		web: t('take.web'),
	};
}
