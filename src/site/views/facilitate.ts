// What whoever keeps a group together needs: what to do when, a recipe for each meeting, two sheets to print.
import { addresses } from '#core/addresses.ts';
import type { Cohort, Course, Day } from '#core/catalogue/catalogue.ts';
import { addDays, daysBetween } from '#core/catalogue/days.ts';
import { checklistOf, type StepId } from '#core/cohort/checklist.ts';
import { planOf } from '#core/cohort/plan.ts';
import { groupAgain } from '#core/outputs/new/group-again.ts';
import { written } from '#core/writing/written.ts';
import type { Edition } from '../edition.ts';
import { startGroup } from '../editor-link.ts';
import { editAddress, forgeForms, newFileAddress } from '../forge.ts';
import type { Link, Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { groupMeta } from './about-group.ts';
import { inWordsOf } from './course.ts';
import { doorsOf, type Door } from './facilitate-doors.ts';
import { recipesView, type RecipesView } from './recipe.ts';
import { statusChip, type Chip } from './state.ts';

export interface FacilitateView {
	meta: Meta;
	course: Link;
	group: Link;
	state: Chip;
	days: string;
	/** The name of the list on the device. */
	list: string;
	steps: ChecklistStep[];
	recipes: RecipesView;
	sheets: Link[];
	/** The command that copies the file of this group, the file, and a form with a copy in it, where the forge takes one. */
	again: { command: string; edit: string; copy: string };
}

export interface ChecklistStep {
	id: StepId;
	title: string;
	/** “30 November 2026” */
	when: string;
	day: string;
	points: { id: string; text: string; done: boolean | undefined; door: Door | undefined }[];
}

/** A page for each group. */
export function facilitateRows(edition: Edition): Row<FacilitateView>[] {
	return edition.courses.flatMap((course) =>
		course.cohorts.map((cohort) => ({
			params: { course: course.id, group: cohort.id.split('/')[1] },
			view: facilitateView(inWordsOf(edition, course), course, cohort),
		})),
	);
}

/** What whoever keeps `cohort` together needs. */
export function facilitateView(edition: Edition, course: Course, cohort: Cohort): FacilitateView {
	const { t, href, day, days } = voiceOf(edition);
	const { entries, site, today } = edition;
	const plan = planOf(course, cohort);
	const isSeveral = (handle: string) => entries.people.get(handle)?.type === 'group';
	const doors = doorsOf(edition, course, cohort, plan);
	const link = (address: string, label: string) => ({ href: href(address), label });
	return {
		meta: groupMeta(edition, course, cohort, {
			address: addresses.facilitate(cohort.id),
			title: t('facilitate.title', { group: cohort.title, course: course.title }),
			description: t('facilitate.lead'),
		}),
		course: link(addresses.course(course.id), course.title),
		group: link(addresses.group(cohort.id), cohort.title),
		state: statusChip(edition, cohort.state),
		days: days(cohort.starts, cohort.lastDay),
		list: cohort.id.replace('/', '--'),
		steps: checklistOf({ course, cohort, plan, isSeveral, today }).map((step) => ({
			id: step.id,
			title: t(`facilitate.step.${step.id}`),
			when: day(step.day),
			day: step.day,
			points: step.points.map(({ id, place, done }) => ({
				id,
				text: t(`facilitate.${id}`),
				done,
				door: doors[place],
			})),
		})),
		recipes: recipesView(edition, course, cohort, plan),
		sheets: [
			link(addresses.flyer(cohort.id), t('flyer.link')),
			link(addresses.signUpSheet(cohort.id), t('sheet.link')),
			link(addresses.facilitatorCourse(course.id), t('facilitate.whole')),
		],
		again: {
			command: `npm run new -- cohort --from ${cohort.id}`,
			edit: editAddress(site, cohort.file),
			// Where the forge’s form cannot be filled, an empty one of ours says more.
			copy: forgeForms(site).fills
				? newFileAddress(site, `cohorts/${course.id}/name-of-your-group.yml`, copyOf(cohort, today))
				: startGroup(edition, course),
		},
	};
}

// On the same weekday, six weeks from now or a little later: what has to be done before takes as long.
function copyOf(cohort: Cohort, today: Day): string {
	const weeks = Math.max(1, Math.ceil((daysBetween(cohort.starts, today) + 42) / 7));
	const own = { ...cohort, starts: addDays(cohort.starts, weeks * 7), cycle: undefined };
	return written('cohorts', groupAgain(cohort, cohort.id, pick(own)));
}

const pick = ({ title, starts, zone, facilitators, seats, cycle }: Cohort) => ({
	title,
	starts,
	zone,
	facilitators,
	seats,
	cycle,
});
