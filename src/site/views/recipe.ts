// A recipe for each meeting: what it is about, how its time is shared out, what people bring.
import { addresses } from '#core/addresses.ts';
import type { Cohort, Course, Unit } from '#core/catalogue/catalogue.ts';
import { type FramePart, frameOf } from '#core/cohort/frame.ts';
import { clockAt, momentAfter } from '#core/cohort/moment.ts';
import type { Plan } from '#core/cohort/plan.ts';
import { type Recipe, recipesOf } from '#core/cohort/recipes.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { type RecapDoor, recapLink } from './recap.ts';
import { idOf, notesOf, type RecipeNotes } from './recipe-notes.ts';

export interface RecipesView {
	all: RecipeView[];
	/** The moment at which the last meeting is over, in UTC. */
	over: string | undefined;
	/** Whether the group has begun and meets again. */
	meets: boolean;
}

export interface RecipeView extends RecipeNotes {
	id: string;
	number: number;
	title: string;
	/** “Wednesday, 3 February 2027, 18:00–19:00” */
	when: string;
	/** Its moment in UTC. */
	moment: string;
	/** Since when it is the next one, in UTC; empty for the first, undefined where a group will not be. */
	from: string | undefined;
	/** Whether it is the next one on the day of the build. */
	next: boolean;
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
}

/** The recipes for the meetings of `cohort`, the next one among them. */
export function recipesView(edition: Edition, course: Course, cohort: Cohort, plan: Plan): RecipesView {
	const { today } = edition;
	const recipes = recipesOf(plan, cohort.zone);
	const willBe = cohort.status === 'planned';
	const next = willBe ? recipes.find(({ meeting }) => meeting.day >= today) : undefined;
	return {
		all: recipes.map((recipe, index) => ({
			...recipeView(edition, course, cohort, recipe),
			...notesOf(edition, recipe, recipes),
			from: willBe ? (recipes[index - 1]?.over ?? '') : undefined,
			next: recipe === next,
		})),
		over: recipes.at(-1)?.over,
		meets: next !== undefined && cohort.starts <= today,
	};
}

function recipeView(
	edition: Edition,
	course: Course,
	cohort: Cohort,
	recipe: Recipe,
): Omit<RecipeView, 'from' | 'next' | keyof RecipeNotes> {
	const { t, href, day, weekday } = voiceOf(edition);
	const { number, meeting, minutes, units, due } = recipe;
	const ends = clockAt(meeting.ends, cohort.zone).time;
	return {
		id: idOf(recipe),
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
		units: units.map((unit) => unitOf(edition, unit)),
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

function unitOf(edition: Edition, unit: Unit): RecipeUnit {
	const { href, duration } = voiceOf(edition);
	const { id, title, summary, tasks } = unit;
	return {
		href: href(addresses.unit(id)),
		label: title,
		summary,
		tasks: tasks.map((task) => ({
			title: task.title,
			deliverable: task.deliverable,
			minutes: task.minutes === undefined ? undefined : duration(task.minutes),
		})),
	};
}
