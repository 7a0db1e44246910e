// The form by which a learner hands over what they made.
import { addresses, withBase } from '#core/addresses.ts';
import { written } from '#core/writing/written.ts';
import { direction } from '#i18n/words.ts';
import type { Edition } from '../edition.ts';
import { newFileAddress } from '../forge.ts';
import type { Link, Meta } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { languageOf } from './course.ts';
import { handOverOf, type HandOver } from './hand-over.ts';
import { statement } from './statement.ts';

export interface ShareWorkView {
	meta: Meta;
	handOver: HandOver;
	/** Where the courses and their tasks are read. */
	tasks: string;
	/** The address of a file of work, with `{work}` for its id. */
	source: string;
	/** The headings that the two halves of the story stand under. */
	headings: readonly [string, string];
	/** The forge’s form with a file that is begun, for those without script. */
	byHand: Link;
	queue: Link;
}

/** The page of the form. */
export function shareWorkView(edition: Edition): ShareWorkView {
	const { t, href } = voiceOf(edition);
	const { site } = edition;
	return {
		meta: {
			...statement(edition, addresses.shareWork, t('share.title'), t('share.lead')),
			listed: false,
		},
		handOver: handOverOf(edition, 'work'),
		tasks: withBase(site.base, addresses.shareTasks),
		source: withBase(site.base, addresses.workSource('{work}')),
		headings: [t('share.did'), t('share.learned')],
		byHand: {
			href: newFileAddress(site, 'work/name-of-the-course/id-of-the-task/your-handle.mdx', begun(edition)),
			label: t('share.byHand'),
		},
		queue: { href: href(addresses.work), label: t('queue.title') },
	};
}

function begun(edition: Edition): string {
	const { t } = voiceOf(edition);
	const record = { title: t('share.name'), url: 'https://', date: edition.today };
	return written('work', record, `## ${t('share.did')}\n\n…\n\n## ${t('share.learned')}\n\n…`);
}

/** A course with its tasks, as the form lists them. */
export interface TaskFile {
	id: string;
	title: string;
	language: string;
	direction: 'ltr' | 'rtl';
	tasks: { id: string; title: string; href: string }[];
}

/** The courses that have tasks, by title. */
export function tasksView(edition: Edition): TaskFile[] {
	const { href } = voiceOf(edition);
	return edition.courses.flatMap((course) => {
		const tasks = course.units.flatMap((unit) =>
			unit.tasks.map(({ id, title }) => ({ id, title, href: `${href(addresses.unit(unit.id))}#task-${id}` })),
		);
		const language = languageOf(course);
		return tasks.length > 0
			? [{ id: course.id, title: course.title, language, direction: direction(language), tasks }]
			: [];
	});
}

/** Where somebody hands over what they made for `task`, `<course>/<task>`; as a revision, where `handle` has begun. */
export function shareLink(edition: Edition, task: string, handle?: string): Link {
	const { t, href } = voiceOf(edition);
	const form = `${href(addresses.shareWork)}#${task}`;
	return handle === undefined
		? { href: form, label: t('share.link') }
		: { href: `${form}/${handle}`, label: t('work.revise') };
}
