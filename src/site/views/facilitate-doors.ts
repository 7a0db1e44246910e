// Where each point of the checklist is done.
import { addresses } from '#core/addresses.ts';
import type { Cohort, Course } from '#core/catalogue/catalogue.ts';
import type { Place } from '#core/cohort/checklist.ts';
import type { Plan } from '#core/cohort/plan.ts';
import type { Edition } from '../edition.ts';
import { editAddress } from '../forge.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { badgeOf } from './find.ts';
import { recapDoor } from './recap.ts';

/** A link, or a command to copy. */
export type Door = Link | { command: string };

/** The doors of a group; a place that it does not have has none. */
export function doorsOf(
	edition: Edition,
	course: Course,
	cohort: Cohort,
	plan: Plan,
): Partial<Record<Place, Door>> {
	const { t, href } = voiceOf(edition);
	const { id, file } = cohort;
	const [unit] = course.units;
	const [badge] = course.badges;
	const link = (address: string, label: string): Link => ({ href: href(address), label });
	return {
		file: { href: editAddress(edition.site, file), label: t('facilitate.door.file') },
		join: link(addresses.joinGroup(id), t('facilitate.door.join')),
		group: link(addresses.group(id), t('facilitate.door.group')),
		flyer: link(addresses.flyer(id), t('flyer.link')),
		sheet: link(addresses.signUpSheet(id), t('sheet.link')),
		notes: link(addresses.facilitatorCourse(course.id), t('facilitate.whole')),
		mails: link(addresses.courseMails(course.id), t('facilitate.door.mails')),
		recipes: { href: '#recipes', label: t('facilitate.recipes') },
		again: { href: '#again', label: t('facilitate.runAgain') },
		recap: recapDoor(edition, course, cohort, plan.meetings),
		'group-command': { command: 'npm run group -- --help' },
		...(plan.meetings.length > 0 && {
			calendar: link(addresses.groupCalendar(id), t('calendar.file')),
		}),
		...(unit && { unit: link(addresses.unit(unit.id), unit.title) }),
		...(badge !== undefined && { badges: link(addresses.badge(badge), badgeOf(edition, badge).title) }),
	};
}
