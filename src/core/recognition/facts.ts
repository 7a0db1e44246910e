// What the rules of badges go by: plain data without any prose, the same in Node, in a browser and in a JSON file.
import type { Badge, Day } from '../catalogue/catalogue.ts';
import type { CalibrationRecord } from '../schema/calibration.ts';
import type { Provenance } from '../schema/provenance.ts';

export interface Facts {
	today: Day;
	badges: BadgeFact[];
	works: WorkFact[];
	assessments: AssessmentFact[];
	rubrics: RubricFact[];
	courses: CourseFact[];
	schools: SchoolFact[];
	/** Stewards of everything. */
	maintainers: string[];
	/** Those that count today: neither revoked nor past their months. */
	awards: AwardFact[];
	attended: AttendedFact[];
	calibrations: CalibrationFact[];
	/** The first day on which the school knew somebody, by handle. */
	knownSince: Record<string, Day>;
	/** Small circles of people who assess hardly anybody else. */
	rings: string[][];
}

/** What a rule is made of; every badge of the catalogue is one. */
export type BadgeFact = Pick<
	Badge,
	'id' | 'rule' | 'guards' | 'school' | 'rubric' | 'version' | 'repeatable' | 'months' | 'needs'
>;

export interface WorkFact {
	/** `course/task/maker`. */
	id: string;
	course: string;
	/** Its id in the course; it may be one that the task had before. */
	task: string;
	maker: string;
	with: string[];
	revision: number;
	digest: string;
	/** The day of this revision, and of the first. */
	date: Day;
	first: Day;
}

export interface AssessmentFact {
	id: string;
	work: string;
	assessor: string;
	rubric: string;
	revision: number;
	read?: string | undefined;
	date: Day;
	ratings: { criterion: string; level: number }[];
	/** In kudos, questions and concerns together. */
	words: number;
	/** How one knows who wrote it; left out where nobody has looked. */
	way?: Provenance['way'] | undefined;
}

export interface RubricFact {
	id: string;
	/** What people rate, each with the number of its levels; those without levels are left out. */
	criteria: { id: string; levels: number }[];
	/** What was agreed about the samples. */
	samples: { sample: string; criterion: string; level: number }[];
}

export interface CourseFact {
	id: string;
	school: string;
	/** In their order. */
	tasks: { id: string; was: string[]; optional: boolean }[];
	/** Organizers, and facilitators of its groups. */
	mentors: string[];
}

export interface SchoolFact {
	id: string;
	stewards: string[];
	mentors: string[];
}

export interface AwardFact {
	id: string;
	badge: string;
	holder: string;
	/** Who gave it by hand. */
	granted?: string | undefined;
}

export interface AttendedFact {
	handle: string;
	/** `course/cohort`. */
	group: string;
	days: Day[];
}

export interface CalibrationFact {
	rubric: string;
	handle: string;
	ratings: CalibrationRecord['ratings'];
}
