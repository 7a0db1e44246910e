// The school → what the rules of badges go by.
import type { Assessment, Catalogue, Course, Work } from '../catalogue/catalogue.ts';
import type { RubricRecord } from '../schema/rubric.ts';
import { wordCount } from '../text/plain.ts';
import type { AssessmentFact, AwardFact, CourseFact, Facts, RubricFact, WorkFact } from './facts.ts';
import { knownSince } from './known-since.ts';
import { graphOf, ringsIn } from './rings.ts';
import { stateOf } from './validity.ts';

/** All that the rules may ask, of everybody. */
export function factsOf(catalogue: Catalogue): Facts {
	const { today, site, entries } = catalogue;
	const works = catalogue.works.map(workFact);
	const assessments = catalogue.works.flatMap((work) => work.assessments.map(assessmentFact));
	return {
		today,
		badges: catalogue.badges.map(
			({ id, rule, guards, school, rubric, version, repeatable, months, needs }) => ({
				...{ id, rule, guards, school, version, repeatable, needs },
				...(rubric !== undefined && { rubric }),
				...(months !== undefined && { months }),
			}),
		),
		works,
		assessments,
		rubrics: [...entries.rubrics.values()].filter((one) => one.of === 'work').map(rubricFact),
		courses: catalogue.courses.map(courseFact),
		schools: catalogue.schools.map(({ id, stewards, mentors }) => ({ id, stewards, mentors })),
		maintainers: site.maintainers,
		awards: awardFacts(catalogue),
		attended: [...entries.roster.values()].flatMap(({ id, attended }) => {
			const [course, cohort, handle = ''] = id.split('/');
			return attended.length === 0 ? [] : { handle, group: `${course}/${cohort}`, days: attended };
		}),
		calibrations: [...entries.calibrations.values()].map(({ id, ratings }) => {
			const [rubric = '', handle = ''] = id.split('/');
			return { rubric, handle, ratings };
		}),
		knownSince: knownSince(catalogue),
		rings: ringsIn(graphOf(works, assessments)).map(({ people }) => people),
	};
}

function workFact({
	id,
	course,
	task,
	maker,
	with: others,
	revision,
	digest,
	date,
	earlier,
}: Work): WorkFact {
	const first = [date, ...earlier.map((one) => one.date)].sort()[0] ?? date;
	return { id, course, task, maker, with: others, revision, digest, date, first };
}

function assessmentFact(one: Assessment): AssessmentFact {
	const { id, work, assessor, rubric, revision, read, date, ratings, provenance } = one;
	return {
		...{ id, work, assessor, rubric, revision, date },
		...(read !== undefined && { read }),
		ratings: ratings.map(({ criterion, level }) => ({ criterion, level })),
		words: wordCount([one.kudos, one.questions, one.concerns].join(' ')),
		...(provenance && { way: provenance.way }),
	};
}

function rubricFact({ id, criteria, samples }: RubricRecord & { id: string }): RubricFact {
	return {
		id,
		criteria: criteria
			.filter(({ levels, checked }) => levels.length > 0 && checked === 'by-people')
			.map((one) => ({ id: one.id, levels: one.levels.length })),
		samples: samples.flatMap((sample) =>
			sample.levels.map(({ criterion, level }) => ({ sample: sample.id, criterion, level })),
		),
	};
}

function courseFact({ id, school, units, organizers, cohorts }: Course): CourseFact {
	const mentors = [
		...organizers.map(({ person }) => person),
		...cohorts.flatMap(({ facilitators }) => facilitators),
	];
	return {
		id,
		school,
		tasks: units.flatMap(({ tasks }) =>
			tasks.map(({ id: task, was, optional }) => ({ id: task, was, optional })),
		),
		mentors: [...new Set(mentors)].sort(),
	};
}

function awardFacts(catalogue: Catalogue): AwardFact[] {
	return catalogue.awards
		.filter((award) => ['valid', 'due'].includes(stateOf(catalogue, award)))
		.map(({ id, badge, holder, granted }) => ({
			id,
			badge,
			holder,
			...(granted && { granted: granted.by }),
		}));
}
