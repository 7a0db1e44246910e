// What an artwork is drawn from: what somebody did for a badge, and nothing of who answered them but that they did.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Award, Catalogue, Course, Day, Work } from '../../catalogue/catalogue.ts';
import { daysBetween } from '../../catalogue/days.ts';
import type { Accent } from '../cover/palette.ts';

export interface ArtFacts {
	/** SHA-256 in hex of the award and of the work as it was read: what decides where nothing else does. */
	seed: string;
	badge: string;
	holder: string;
	/** The course of the work; undefined for badges without work. */
	course: string | undefined;
	date: Day;
	/** That of the course. */
	language: string;
	accent: Accent;
	/** In the order in which they were finished. */
	tasks: ArtTask[];
	/** In the order in which they came. */
	assessments: ArtAssessment[];
	/** How many people assessed. */
	peers: number;
	/** Days from the first one on which they came to a meeting. */
	meetings: number[];
	/** From the first day to the award’s last piece of work, at least 1. */
	days: number;
}

export interface ArtTask {
	title: string;
	/** Since the task before, at least 1. */
	days: number;
	revisions: number;
	/** The learner’s own words, as plain text in one line. */
	text: string;
}

export interface ArtAssessment {
	/** Index of the task. */
	task: number;
	/** Who assessed, as a number from 0 that names nobody. */
	peer: number;
	/** Days from the first one. */
	day: number;
	/** The middle of the levels given, from 0 to 1; 0.5 where none was. */
	level: number;
}

/** The facts of `award`, as they were on its day; `holder` is how the certificate calls whoever holds it. */
export function artFacts(catalogue: Catalogue, award: Award, holder: string = award.holder): ArtFacts {
	const works = worksOf(catalogue, award);
	const course = catalogue.courses.find(({ id }) => id === works[0]?.course);
	const badge = catalogue.badges.find(({ id }) => id === award.badge);
	const school = catalogue.schools.find(({ id }) => id === badge?.school);
	const presence = presenceOf(catalogue, award, works);
	const ends = works.map((work) => revisionsOf(work, award.date).at(-1) ?? work.date);
	const first = [presence.joined, ends[0] ?? award.date].sort()[0] ?? award.date;
	const day = (when: Day) => Math.max(0, daysBetween(first, when));
	const read = works.flatMap((work, task) => answersTo(work, award.date).map((one) => ({ one, task })));
	read.sort((a, b) => (a.one.date + a.one.id < b.one.date + b.one.id ? -1 : 1));
	const peers = [...new Set(read.map(({ one }) => one.assessor))];
	return {
		seed: seedOf(award, works),
		badge: badge?.title ?? award.badge,
		holder,
		course: course?.title,
		date: award.date,
		language: course?.languages[0] ?? catalogue.site.languages[0] ?? 'en',
		accent: school?.accent ?? catalogue.site.accent,
		tasks: works.map((work, index) => ({
			title: taskTitle(course, work),
			days: Math.max(1, day(ends[index] ?? first) - day(ends[index - 1] ?? first)),
			revisions: revisionsOf(work, award.date).length - 1,
			text: work.text.plain.replace(/\s+/g, ' ').trim(),
		})),
		assessments: read.map(({ one, task }) => ({
			task,
			peer: peers.indexOf(one.assessor),
			day: day(one.date),
			level: levelOf(catalogue, one),
		})),
		peers: peers.length,
		meetings: presence.attended.map(day),
		days: Math.max(1, day(ends.at(-1) ?? award.date)),
	};
}

/** The work that `award` was earned with, what was finished first first. */
export function worksOf({ works }: Catalogue, award: Award): Work[] {
	const end = (work: Work) => revisionsOf(work, award.date).at(-1) ?? work.date;
	return works
		.filter(({ id }) => award.work.includes(id))
		.sort((a, b) => (end(a) + a.id < end(b) + b.id ? -1 : 1));
}

/** What people other than its makers said of `work` until `day`. */
export function answersTo(work: Work, day: Day): Work['assessments'] {
	const makers = [work.maker, ...work.with];
	return work.assessments.filter(({ assessor, date }) => date <= day && !makers.includes(assessor));
}

/** The title of the task of `work`; that of the work where the task is gone. */
export function taskTitle(course: Course | undefined, work: Work): string {
	const task = course?.units.flatMap(({ tasks }) => tasks).find(({ id }) => id === work.task);
	return task?.title ?? work.title;
}

// Days of the revisions that stood at `day`; at least the first one.
function revisionsOf(work: Work, day: Day): Day[] {
	const all = [...work.earlier.map(({ date }) => date), work.date];
	const stood = all.filter((date) => date <= day);
	return stood.length > 0 ? stood : all.slice(0, 1);
}

// What was read counts, so that a drawing stays as it is when the work goes on.
function seedOf(award: Award, works: readonly Work[]): string {
	const read = works.map(
		(work) => answersTo(work, award.date).findLast(({ read }) => read)?.read ?? work.digest,
	);
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify([award.id.split('/').at(-1), ...read]))));
}

function presenceOf(catalogue: Catalogue, award: Award, works: readonly Work[]) {
	const courses = new Set(works.map(({ course }) => course));
	const rows = [...catalogue.entries.roster.values()].filter(({ id }) => {
		const [course = '', , handle] = id.split('/');
		return handle === award.holder && courses.has(course);
	});
	const until = (day: Day) => day <= award.date;
	const [joined = award.date] = rows
		.map((row) => row.joined)
		.filter(until)
		.sort();
	return {
		joined,
		attended: rows
			.flatMap(({ attended }) => attended)
			.filter(until)
			.sort(),
	};
}

function levelOf(catalogue: Catalogue, { rubric, ratings }: Work['assessments'][number]): number {
	const criteria = catalogue.entries.rubrics.get(rubric)?.criteria ?? [];
	const parts = ratings.flatMap(({ criterion, level }) => {
		const top = criteria.find(({ id }) => id === criterion)?.levels.length ?? 0;
		return top > 1 ? [Math.min(1, (level - 1) / (top - 1))] : [];
	});
	parts.sort((a, b) => a - b);
	return parts[Math.floor((parts.length - 1) / 2)] ?? 0.5;
}
