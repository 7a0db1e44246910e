// A flyer for a group, and a sheet to sign up on: one printed page each.
import { addresses, absolute } from '#core/addresses.ts';
import type { Cohort, Course } from '#core/catalogue/catalogue.ts';
import { qrDrawing, type QrDrawing } from '#core/outputs/qr.ts';
import { type Edition, localAddress } from '../edition.ts';
import type { Link, Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { aboveGroup, groupMeta } from './about-group.ts';
import { coverAddress } from './card.ts';
import { inWordsOf } from './course.ts';
import { glanceOf } from './glance.ts';
import { groupPanel } from './group.ts';

export interface SheetView {
	meta: Meta;
	above: [course: Link, group: Link];
	title: string;
	question: string;
	group: string;
	days: string;
	zone: string;
	/** When and where it meets. */
	meetings: { when: string; where: string | undefined }[];
	/** Until when one can sign up. */
	signUp: string | undefined;
	/** Where one joins, as a camera and as a person reads it. */
	qr: QrDrawing;
	address: string;
	site: string;
}

export interface FlyerView extends SheetView {
	/** True for a title that needs smaller letters. */
	long: boolean;
	cover: string;
	/** How many hours a week it takes, and for how long. */
	effort: string;
	/** How many strips can be torn off. */
	strips: number;
	/** True for strips that need smaller letters. */
	tight: boolean;
}

export interface SignUpSheetView extends SheetView {
	/** As many lines as a page has room for. */
	lines: number;
}

const [STRIPS, LINES, MOST_MEETINGS, LONG, TIGHT] = [6, 14, 3, 30, 120];

/** A flyer for each group. */
export function flyerRows(edition: Edition): Row<FlyerView>[] {
	return rowsOf(edition, (own, course, cohort) => {
		const sheet = sheetView(own, course, cohort, 'flyer');
		return {
			...sheet,
			long: course.title.length > LONG,
			cover: voiceOf(own).href(coverAddress(course.id)),
			effort: [glanceOf(own, course).length, glanceOf(own, course).effort].filter(Boolean).join(' · '),
			strips: STRIPS,
			tight: [sheet.title, sheet.group, sheet.address].join('').length > TIGHT,
		};
	});
}

/** A sheet to sign up on for each group. */
export function signUpSheetRows(edition: Edition): Row<SignUpSheetView>[] {
	return rowsOf(edition, (own, course, cohort) => ({
		...sheetView(own, course, cohort, 'sheet'),
		lines: LINES,
	}));
}

function rowsOf<View>(
	edition: Edition,
	viewOf: (own: Edition, course: Course, cohort: Cohort) => View,
): Row<View>[] {
	return edition.courses.flatMap((course) =>
		course.cohorts.map((cohort) => ({
			params: { course: course.id, group: cohort.id.split('/')[1] },
			view: viewOf(inWordsOf(edition, course), course, cohort),
		})),
	);
}

function sheetView(edition: Edition, course: Course, cohort: Cohort, of: 'flyer' | 'sheet'): SheetView {
	const { t } = voiceOf(edition);
	const { days, zone, meetings, signUp } = groupPanel(edition, cohort);
	const join = absolute(edition.site, localAddress(edition.site, edition.locale, joinAddress(cohort.id)));
	const names = { group: cohort.title, course: course.title };
	return {
		meta: groupMeta(edition, course, cohort, {
			title: t(`${of}.title`, names),
			description: t(`${of}.description`, names),
			address: of === 'flyer' ? addresses.flyer(cohort.id) : addresses.signUpSheet(cohort.id),
		}),
		above: aboveGroup(edition, course, cohort),
		title: course.title,
		question: course.question,
		group: cohort.title,
		days,
		zone,
		meetings: meetings.slice(0, MOST_MEETINGS).map(({ when, where }) => ({ when, where })),
		signUp,
		qr: qrDrawing(join),
		address: join.replace(/^https?:\/\//, ''),
		site: edition.site.title,
	};
}

const joinAddress = (cohort: string) => addresses.group(cohort);
