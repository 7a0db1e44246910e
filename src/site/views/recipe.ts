// A recipe for one meeting: what it is about, how its time is shared out, what people bring.
import { addresses } from '#core/addresses.ts';
import type { Cohort, Course, Unit } from '#core/catalogue/catalogue.ts';
import { type FramePart, frameOf } from '#core/cohort/frame.ts';
import { clockAt, momentAfter } from '#core/cohort/moment.ts';
import type { Recipe } from '#core/cohort/recipes.ts';
import { notesIn } from '#core/text/notes.ts';
import { partOfPage, unfolded } from '#core/text/part-of-page.ts';
import { type Edition, textIn } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { type RecapDoor, recapLink } from './recap.ts';

export interface RecipeView {
	id: string;
	number: number;
	title: string;
	/** “Wednesday, 3 February 2027, 18:00–19:00” */
	when: string;
	/** Its moment in UTC. */
	moment: string;
	where: string | undefined;
	url: string | undefined;
	/** Why it is not when it was planned. */
	moved: string | undefined;
	units: RecipeUnit[];
	frame: { part: FramePart; from: string; minutes: string; title: string; text: string }[];
	due: (Link & { title: string; deliverable: string | undefined })[];
	recap: RecapDoor;
}

export interface RecipeUnit extends Link {
	summary: string | undefined;
	tasks: { title: string; deliverable: string | undefined; minutes: string | undefined }[];
	/** From its record, as plain text; and from its text, as finished HTML. */
	note: string | undefined;
	notes: string[];
}

/** `recipe` as the meeting with that `number` of `cohort`. */
export function recipeView(
	edition: Edition,
	course: Course,
	cohort: Cohort,
	recipe: Recipe,
	number: number,
): RecipeView {
	const { t, href, day, weekday } = voiceOf(edition);
	const { meeting, minutes, units, due } = recipe;
	const ends = clockAt(meeting.ends, cohort.zone).time;
	return {
		id: `meeting-${number}`,
		number,
		title: meeting.title,
		when: t('recipe.when', {
			weekday: weekday(meeting.day),
			day: day(meeting.day),
			times: `${meeting.time}–${ends}`,
		}),
		moment: meeting.starts,
		where: meeting.where,
		url: meeting.url,
		moved: meeting.movedFrom
			? [t('recipe.moved', { day: day(meeting.movedFrom.day) }), meeting.why].filter(Boolean).join(' ')
			: undefined,
		units: units.map((unit) => unitOf(edition, unit, `meeting-${number}`)),
		frame: frameOf(minutes).map((step) => ({
			part: step.part,
			from: clockAt(momentAfter(meeting.day, meeting.time, cohort.zone, step.from), cohort.zone).time,
			minutes: t('time.minutes', { n: step.minutes }),
			title: t(`frame.${step.part}`),
			text: t(toldAs(step.part, recipe)),
		})),
		due: due.map(({ unit, task }) => ({
			href: href(`${addresses.unit(unit.id)}#task-${task.id}`),
			label: unit.title,
			title: task.title,
			deliverable: task.deliverable,
		})),
		recap: recapLink(edition, course, cohort, meeting),
	};
}

// The first meeting begins, and the last one ends, in another way than those between.
function toldAs(part: FramePart, { first, last }: Recipe) {
	if (first && part === 'check-in') return 'frame.check-in.first';
	if (last && part === 'next') return 'frame.next.last';
	return `frame.${part}.text` as const;
}

function unitOf(edition: Edition, unit: Unit, part: string): RecipeUnit {
	const { href, duration } = voiceOf(edition);
	const { id, number, title, summary, tasks, facilitator, text } = unit;
	return {
		href: href(addresses.unit(id)),
		label: title,
		summary,
		tasks: tasks.map((task) => ({
			title: task.title,
			deliverable: task.deliverable,
			minutes: task.minutes === undefined ? undefined : duration(task.minutes),
		})),
		note: facilitator,
		// Below a heading of the recipe, and beside the notes of other meetings about the same unit.
		notes: notesIn(textIn(edition, text).html).map((html, index) =>
			unfolded(partOfPage(html, `${part}-${number}-${index + 1}`)),
		),
	};
}
