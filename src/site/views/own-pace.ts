import { absolute, addresses } from '#core/addresses.ts';
import type { Course } from '#core/catalogue/catalogue.ts';
import { signUpOf } from '#core/catalogue/sign-up.ts';
import type { PacedCourse } from '#core/outputs/own-pace.ts';
import { type Edition, localAddress } from '../edition.ts';
import { voiceOf } from '../voice.ts';

/** What a browser needs to plan a course from any day on. */
export type OwnPace = PacedCourse;

/** The units of `course` for a pace of one’s own; undefined where one waits for a group, or where there are none. */
export function ownPaceOf(edition: Edition, course: Course): OwnPace | undefined {
	const { site, locale } = edition;
	const { id, title, term, units } = course;
	if (term !== 'rolling' || signUpOf(course) === 'closed' || units.length === 0) return undefined;
	const full = (address: string) => absolute(site, localAddress(site, locale, address));
	return {
		course: id,
		title,
		name: voiceOf(edition).t('pace.name', { course: title }),
		page: full(addresses.course(id)),
		units: units.map((unit) => ({ title: unit.title, url: full(addresses.unit(unit.id)) })),
	};
}
