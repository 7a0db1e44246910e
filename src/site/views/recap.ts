// What came of the meetings of a group: a page each, a list on the page of the group, and the door to write one.
import { addresses } from '#core/addresses.ts';
import type { Cohort, Course, Recap } from '#core/catalogue/catalogue.ts';
import { isListed } from '#core/catalogue/sign-up.ts';
import { type Meeting, meetingsOf } from '#core/cohort/meetings.ts';
import { recapText } from '#core/outputs/new/recap.ts';
import type { Text } from '#core/text/text.ts';
import { type Edition, textIn } from '../edition.ts';
import { newPart } from '../editor-link.ts';
import { newFileAddress } from '../forge.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { aboveGroup, groupMeta } from './about-group.ts';
import { inWordsOf } from './course.ts';
import { personLink } from './find.ts';
import { improveOf, type Improve } from './improve.ts';

/** What a recap says at a glance. */
export interface RecapFacts {
	title: string;
	/** The day in words, and as data. */
	when: string;
	day: string;
	happened: boolean;
	/** “7 came”; undefined where nobody counted. */
	came: string | undefined;
	plus: string[];
	delta: string[];
	next: string | undefined;
}

export interface RecapsView {
	/** The newest first. */
	all: (RecapFacts & { href: string })[];
	/** Where to write the next one, in a form or as a file; none before anything could have happened. */
	write: RecapDoor | undefined;
}

/** The form for a recap, and the file that stands for it on the forge. */
export interface RecapDoor extends Link {
	file: string;
}

export interface RecapView extends RecapFacts {
	meta: Meta;
	above: [course: Link, group: Link];
	by: Link | undefined;
	text: Text;
	/** Those before and after it. */
	previous: Link | undefined;
	following: Link | undefined;
	improve: Improve;
}

/** A page for each recap. */
export function recapRows(edition: Edition): Row<RecapView>[] {
	return edition.courses.flatMap((course) =>
		course.cohorts.flatMap((cohort) =>
			cohort.recaps.map((recap, index) => ({
				params: {
					course: course.id,
					group: cohort.id.split('/')[1],
					recap: recap.id.split('/')[2],
				},
				view: recapView(inWordsOf(edition, course), course, cohort, index),
			})),
		),
	);
}

/** The recaps of `cohort` as its page lists them. */
export function recapsOf(edition: Edition, course: Course, cohort: Cohort): RecapsView {
	const { href } = voiceOf(edition);
	const meetings = meetingsOf(cohort);
	const begun = meetings.some(({ day }) => day <= edition.today) || cohort.state === 'running';
	return {
		all: cohort.recaps
			.map((recap) => ({ href: href(addresses.recap(recap.id)), ...factsOf(edition, recap) }))
			.reverse(),
		write: begun ? recapDoor(edition, course, cohort, meetings) : undefined,
	};
}

/** The form for the recap of the last of `meetings` that nobody has told of. */
export function recapDoor(
	edition: Edition,
	course: Course,
	cohort: Cohort,
	meetings: readonly Meeting[],
): RecapDoor {
	const told = new Set(cohort.recaps.map(({ day }) => day));
	const held = meetings.filter(({ cancelled, day }) => !cancelled && !told.has(day));
	const last = held.filter(({ day }) => day <= edition.today).at(-1) ?? held[0];
	return recapLink(edition, course, cohort, last);
}

/** The form for the recap of `meeting`, begun already; of any day, where there is none. */
export function recapLink(
	edition: Edition,
	{ title }: Course,
	{ id, starts }: Cohort,
	meeting: Pick<Meeting, 'day' | 'title'> | undefined,
): RecapDoor {
	const { t } = voiceOf(edition);
	const day = meeting?.day ?? starts;
	const named = meeting?.title ?? title;
	const begun = recapText({ title: named, day, plus: ['…'], delta: ['…'] }, t('recap.begun'));
	const file = newFileAddress(edition.site, `recaps/${id}/${day}.mdx`, begun);
	const form = newPart(edition, 'recaps', id, { title: named, day });
	return { href: form ?? file, label: t('recap.write'), file };
}

function recapView(edition: Edition, course: Course, cohort: Cohort, index: number): RecapView {
	const { href, t } = voiceOf(edition);
	const recap = cohort.recaps[index] as Recap;
	const link = (one: Recap | undefined) => one && { href: href(addresses.recap(one.id)), label: one.title };
	return {
		...factsOf(edition, recap),
		meta: groupMeta(edition, course, cohort, {
			title: `${recap.title} · ${t('group.of', { group: cohort.title, course: course.title })}`,
			description: excerpt(recap.text.plain) || t('recap.title'),
			address: addresses.recap(recap.id),
			listed: isListed(course),
		}),
		above: aboveGroup(edition, course, cohort),
		by: recap.by === undefined ? undefined : personLink(edition, recap.by),
		text: textIn(edition, recap.text),
		previous: link(cohort.recaps[index - 1]),
		following: link(cohort.recaps[index + 1]),
		improve: improveOf(edition, recap.file, `${course.title}: ${recap.title}`),
	};
}

function factsOf(edition: Edition, { title, day, happened, came, plus, delta, next }: Recap): RecapFacts {
	const { t, day: told } = voiceOf(edition);
	return {
		title,
		when: told(day),
		day,
		happened,
		came: happened && came !== undefined ? t('recap.came', { n: came }) : undefined,
		plus,
		delta,
		next,
	};
}
