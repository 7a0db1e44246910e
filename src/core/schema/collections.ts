// The table of everything a school may say: which files there are, what each may hold, what it is called.
import type { z } from 'zod';
import { announcement } from './announcement.ts';
import { assessment } from './assessment.ts';
import { award } from './award.ts';
import { badge } from './badge.ts';
import { calibration } from './calibration.ts';
import { cohort } from './cohort.ts';
import { course } from './course.ts';
import { cycle } from './cycle.ts';
import { issuer } from './issuer.ts';
import { kind } from './kind.ts';
import { mail } from './mail.ts';
import { page } from './page.ts';
import { pathway } from './pathway.ts';
import { person } from './person.ts';
import { question } from './question.ts';
import { recap } from './recap.ts';
import { review } from './review.ts';
import { roster } from './roster.ts';
import { rubric } from './rubric.ts';
import { school } from './school.ts';
import { sent } from './sent.ts';
import { site } from './site.ts';
import { unit } from './unit.ts';
import { work } from './work.ts';

export interface Collection {
	/** One of them, and several, in the school’s words. */
	label: string;
	plural: string;
	/** Where its files lie: `<name>` stands for one part of the id. */
	path: string;
	/** Prose files are Markdown with front matter; the others are YAML alone. */
	body: boolean;
	schema: z.ZodType;
}

const prose = { body: true };
const data = { body: false };

export const collections = {
	site: { ...data, label: 'Site', plural: 'Site', path: 'site.yml', schema: site },
	issuer: { ...data, label: 'Issuer', plural: 'Issuer', path: 'issuer.yml', schema: issuer },
	kinds: { ...data, label: 'Kind', plural: 'Kinds', path: 'kinds/<kind>.yml', schema: kind },
	schools: { ...prose, label: 'School', plural: 'Schools', path: 'schools/<school>', schema: school },
	cycles: { ...data, label: 'Cycle', plural: 'Cycles', path: 'cycles/<cycle>.yml', schema: cycle },
	courses: { ...prose, label: 'Course', plural: 'Courses', path: 'courses/<course>/index', schema: course },
	units: { ...prose, label: 'Unit', plural: 'Units', path: 'courses/<course>/units/<unit>', schema: unit },
	cohorts: {
		...data,
		label: 'Group',
		plural: 'Groups',
		path: 'cohorts/<course>/<cohort>.yml',
		schema: cohort,
	},
	roster: {
		...data,
		label: 'Roster entry',
		plural: 'Roster',
		path: 'roster/<course>/<cohort>/<handle>.yml',
		schema: roster,
	},
	recaps: {
		...prose,
		label: 'Recap',
		plural: 'Recaps',
		path: 'recaps/<course>/<cohort>/<recap>',
		schema: recap,
	},
	people: { ...data, label: 'Person', plural: 'People', path: 'people/<handle>.yml', schema: person },
	reviews: {
		...prose,
		label: 'Review',
		plural: 'Reviews',
		path: 'reviews/<course>/<review>',
		schema: review,
	},
	rubrics: { ...data, label: 'Rubric', plural: 'Rubrics', path: 'rubrics/<rubric>.yml', schema: rubric },
	badges: { ...prose, label: 'Badge', plural: 'Badges', path: 'badges/<badge>', schema: badge },
	pathways: { ...prose, label: 'Pathway', plural: 'Pathways', path: 'pathways/<pathway>', schema: pathway },
	work: { ...prose, label: 'Work', plural: 'Work', path: 'work/<course>/<task>/<handle>', schema: work },
	assessments: {
		...data,
		label: 'Assessment',
		plural: 'Assessments',
		path: 'assessments/<course>/<task>/<handle>/<assessment>.yml',
		schema: assessment,
	},
	calibrations: {
		...data,
		label: 'Calibration',
		plural: 'Calibrations',
		path: 'calibrations/<rubric>/<handle>.yml',
		schema: calibration,
	},
	awards: { ...data, label: 'Award', plural: 'Awards', path: 'awards/<year>/<award>.yml', schema: award },
	mail: { ...prose, label: 'Mail', plural: 'Mails', path: 'mail/<course>/<mail>', schema: mail },
	sent: {
		...data,
		label: 'Sent mail',
		plural: 'Sent mails',
		path: 'sent/<course>/<cohort>/<list>/<mail>.yml',
		schema: sent,
	},
	announcements: {
		...prose,
		label: 'Announcement',
		plural: 'Announcements',
		path: 'announcements/<announcement>',
		schema: announcement,
	},
	questions: {
		...prose,
		label: 'Question',
		plural: 'Questions',
		path: 'questions/<question>',
		schema: question,
	},
	handbook: { ...prose, label: 'Handbook page', plural: 'Handbook', path: 'handbook/<page>', schema: page },
	wiki: { ...prose, label: 'Wiki page', plural: 'Wiki', path: 'wiki/<page>', schema: page },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;

/** What a file of a collection holds once it is judged. */
export type RecordOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]['schema']>;

/** The collection and the id of the entry that lies at `path`, a path inside the content folder; undefined for none. */
export function entryOf(path: string): { collection: CollectionName; id: string } | undefined {
	for (const [collection, pattern] of patterns) {
		const match = pattern.exec(path);
		if (match) return { collection, id: match.slice(1).join('/') || collection };
	}
	return undefined;
}

const patterns = Object.entries(collections).map(([name, { path, body }]) => {
	const source = path.replace('.', '\\.').replace(/<\w+>/g, '([a-z0-9-]+)');
	return [name as CollectionName, new RegExp(`^${source}${body ? '\\.mdx?' : ''}$`)] as const;
});
