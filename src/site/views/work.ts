// What a learner made, and what peers answered.
import { addresses } from '#core/addresses.ts';
import type { Assessment, Work } from '#core/catalogue/catalogue.ts';
import { isListed } from '#core/catalogue/sign-up.ts';
import { workNode } from '#core/outputs/json-ld/work.ts';
import type { Text } from '#core/text/text.ts';
import { direction } from '#i18n/words.ts';
import { type Edition, textIn } from '../edition.ts';
import { historyAddress } from '../forge.ts';
import { knownBy } from '../linked-data.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { assessForm, type AssessForm } from './assess.ts';
import { courseMeta, inWordsOf, languageOf } from './course.ts';
import { courseLink, courseOf } from './find.ts';
import { makerLink } from './maker.ts';
import { shareLink } from './share-work.ts';
import { taskLink } from './task.ts';

export interface WorkView {
	meta: Meta;
	direction: 'ltr' | 'rtl';
	title: string;
	maker: Link;
	together: Link[];
	/** Where it can be seen. */
	url: Link | undefined;
	course: Link;
	task: Link;
	text: Text;
	/** “Revision 2”, and its day. */
	revision: string;
	day: string;
	improved: string | undefined;
	/** The newest first, without the one that is shown. */
	earlier: { title: string; day: string; url: Link | undefined; improved: string | undefined }[];
	history: string;
	/** What peers answered, those to the newest revision first. */
	answers: { title: string; assessments: AssessmentView[] }[];
	digest: string;
	/** Whether it may be found. */
	listed: boolean;
	form: AssessForm | undefined;
	revise: Link;
	queue: Link;
}

export interface AssessmentView {
	who: Link;
	role: string;
	day: string;
	/** Why it is not of what stands here now. */
	stale: string | undefined;
	ratings: {
		title: string;
		level: string;
		means: string | undefined;
		/** Which of how many. */
		at: number;
		of: number;
		because: string | undefined;
	}[];
	kudos: string;
	questions: string | undefined;
	concerns: string | undefined;
}

/** A page for each work of a course that is there. */
export function workRows(edition: Edition): Row<WorkView>[] {
	const courses = new Set(edition.courses.map(({ id }) => id));
	return edition.works
		.filter(({ course }) => courses.has(course))
		.map((work) => ({
			params: { course: work.course, task: work.task, handle: work.maker },
			view: workView(inWordsOf(edition, courseOf(edition, work.course)), work),
		}));
}

/** Everything that the page of `work` shows. */
export function workView(edition: Edition, work: Work): WorkView {
	const { t, href, day } = voiceOf(edition);
	const { id, title, url, text, revision, improved } = work;
	const course = courseOf(edition, work.course);
	const listed = work.listed && isListed(course);
	const front = courseLink(edition, course.id);
	const task = taskLink(edition, `${work.course}/${work.task}`);
	const maker = makerLink(edition, work.maker);
	return {
		meta: {
			...withoutFinding(courseMeta(edition, course)),
			title: t('work.titled', { title, maker: maker.label }),
			description: excerpt(text.plain || t('work.description', { task: task.label, course: course.title })),
			address: addresses.oneWork(id),
			translations: [],
			above: [front],
			listed,
			...(listed && {
				graph: [workNode(edition, work, knownBy(edition))],
				found: { group: front, filters: {} },
			}),
		},
		direction: direction(languageOf(course)),
		title,
		maker,
		together: work.with.map((handle) => makerLink(edition, handle)),
		url: seen(url),
		course: front,
		task,
		text: textIn(edition, text),
		revision: t('work.revision', { number: revision }),
		day: day(work.date),
		improved,
		earlier: work.earlier.toReversed().map((one) => ({
			title: t('work.revision', { number: one.revision }),
			day: day(one.date),
			url: seen(one.url),
			improved: one.improved,
		})),
		history: historyAddress(edition.site, work.file),
		answers: answersOf(edition, work),
		digest: work.digest,
		listed,
		form: assessForm(edition, work),
		revise: shareLink(edition, `${work.course}/${work.task}`, work.maker),
		queue: { href: href(addresses.work), label: t('queue.title') },
	};
}

const withoutFinding = ({ found: _, graph: __, feeds: ___, ...meta }: Meta): Meta => meta;

const seen = (url: string | undefined): Link | undefined =>
	url === undefined ? undefined : { href: url, label: url.replace(/^https?:\/\//, '').replace(/\/$/, '') };

function answersOf(edition: Edition, work: Work): WorkView['answers'] {
	const { t } = voiceOf(edition);
	const byRevision = Map.groupBy(work.assessments, ({ revision }) => revision);
	return [...byRevision]
		.sort(([a], [b]) => b - a)
		.map(([revision, all]) => ({
			title: t(revision === work.revision ? 'work.answers.now' : 'work.answers.before', {
				number: revision,
				n: all.length,
			}),
			assessments: all.map((one) => assessmentView(edition, work, one)),
		}));
}

function assessmentView(edition: Edition, work: Work, assessment: Assessment): AssessmentView {
	const { t, day } = voiceOf(edition);
	const { rubric, ratings, as, date, kudos, questions, concerns } = assessment;
	const criteria = new Map(edition.entries.rubrics.get(rubric)?.criteria.map((one) => [one.id, one]));
	return {
		who: makerLink(edition, assessment.assessor),
		role: t(`role.${as}`),
		day: day(date),
		stale: staleness(edition, work, assessment),
		ratings: ratings.map(({ criterion, level, because }) => {
			const { title = criterion, levels = [] } = criteria.get(criterion) ?? {};
			const chosen = levels[level - 1];
			return {
				title,
				level: chosen?.label ?? String(level),
				means: chosen?.means,
				at: level,
				of: Math.max(levels.length, level),
				because,
			};
		}),
		kudos,
		questions,
		concerns,
	};
}

function staleness(edition: Edition, work: Work, { revision, read }: Assessment): string | undefined {
	const { t } = voiceOf(edition);
	if (revision !== work.revision) return t('work.older', { number: revision });
	return read !== undefined && read !== work.digest ? t('work.changed') : undefined;
}
