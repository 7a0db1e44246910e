// The school, joined: every entry with its record, its text and the entries it belongs with.
import type { BadgeRecord } from '../schema/badge.ts';
import type { CohortRecord } from '../schema/cohort.ts';
import type { CollectionName, RecordOf } from '../schema/collections.ts';
import type { CourseRecord } from '../schema/course.ts';
import type { Snapshot } from '../proposal/snapshot.ts';
import type { KindRecord } from '../schema/kind.ts';
import type { PageRecord } from '../schema/page.ts';
import type { PathwayRecord } from '../schema/pathway.ts';
import type { PersonRecord } from '../schema/person.ts';
import type { Resource } from '../schema/resource.ts';
import type { ReviewRecord } from '../schema/review.ts';
import type { SchoolRecord } from '../schema/school.ts';
import type { SiteRecord } from '../schema/site.ts';
import type { Task } from '../schema/task.ts';
import type { UnitRecord } from '../schema/unit.ts';
import type { WorkRecord } from '../schema/work.ts';
import type { AssessmentRecord } from '../schema/assessment.ts';
import type { AnnouncementRecord } from '../schema/announcement.ts';
import type { AwardRecord } from '../schema/award.ts';
import type { CycleRecord } from '../schema/cycle.ts';
import type { MailRecord } from '../schema/mail.ts';
import type { QuestionRecord } from '../schema/question.ts';
import type { RecapRecord } from '../schema/recap.ts';
import type { RosterRecord } from '../schema/roster.ts';
import type { SentRecord } from '../schema/sent.ts';
import type { IssuerRecord } from '../schema/issuer.ts';
import type { Text } from '../text/text.ts';
import type { Freshness } from './freshness.ts';
import type { History } from './history.ts';

/** What disk hands over: a file that was found and read, and that nobody has judged yet. */
export interface SourceFile {
	/** Path inside the content folder. */
	path: string;
	collection: CollectionName;
	id: string;
	/** The front matter or the YAML, as parsed; still anything at all. */
	data: unknown;
	/** The whole file with its front matter blanked out, so that lines count as in the file; empty for data files. */
	body: string;
}

/** A picture or badge drawing that lies in the content folder. */
export interface AssetFile {
	path: string;
	bytes: number;
	width?: number;
	height?: number;
}

export interface Entry {
	id: string;
	/** Path inside the content folder. */
	file: string;
}

/** A day `YYYY-MM-DD`. */
export type Day = string;

/** What is true of a course today: its declared status, or what the dates of its groups say. */
export type Status =
	| 'proposed'
	| 'in-review'
	| 'draft'
	| 'open'
	| 'running'
	| 'complete'
	| 'archived'
	| 'postponed'
	| 'did-not-happen'
	| 'withdrawn';

/** Where a group stands; `announced` is planned and takes no sign-ups yet. */
export type CohortState =
	'announced' | 'open' | 'running' | 'complete' | 'postponed' | 'did-not-happen' | 'withdrawn';

export type Kind = KindRecord & Entry;
export type Person = PersonRecord & Entry;
export type School = SchoolRecord & Entry & { text: Text };
export type Page = PageRecord & Entry & { text: Text };
export type Badge = BadgeRecord & Entry & { text: Text };
export type Pathway = PathwayRecord & Entry & { text: Text };
export type Review = ReviewRecord & Entry & { course: string; text: Text };
export type Award = AwardRecord & Entry;

export interface Work extends WorkRecord, Entry {
	course: string;
	/** Its id in the course. */
	task: string;
	/** Who made it, if with others then first. */
	maker: string;
	text: Text;
	/** Of what a reader reads: see `workDigest`. */
	digest: string;
	/** Those of all revisions, the first ones first. */
	assessments: Assessment[];
}

export interface Assessment extends AssessmentRecord, Entry {
	/** The id of the work. */
	work: string;
	assessor: string;
}

/** A file that the school has signed; its bytes are fetched by who needs them. */
export interface SignedFile {
	path: string;
	/** SHA-256 in hex. */
	digest: string;
}

export type Cycle = CycleRecord & Entry;
export type Announcement = AnnouncementRecord & Entry & { text: Text };
export type Question = QuestionRecord & Entry & { text: Text };
/** What came of a meeting of a group; `cohort` is the id of the group. */
export type Recap = RecapRecord & Entry & { cohort: string; text: Text };
export type Mail = MailRecord & Entry & { course: string; text: Text };

/** Somebody who chose to be listed in a group. */
export interface Listed extends RosterRecord, Entry {
	handle: string;
}

/** What went out, or was about to, to one list of a group; ids of the group and the mail. */
export interface Sent extends SentRecord, Entry {
	cohort: string;
	list: string;
	mail: string;
}

export interface Cohort extends CohortRecord, Entry {
	course: string;
	lastDay: Day;
	state: CohortState;
	/** Who chose to be listed, by the day they joined; those who left again among them. */
	roster: Listed[];
	/** Oldest first. */
	recaps: Recap[];
}

export interface Unit extends Omit<UnitRecord, 'tasks' | 'resources' | 'minutes'>, Entry {
	course: string;
	/** Its place in the course, from 1. */
	number: number;
	/** Front matter and body together, in that order. */
	tasks: Task[];
	resources: Resource[];
	/** Said, or added up; undefined if nothing in it says how long it takes. */
	minutes: number | undefined;
	text: Text;
}

export interface Course extends CourseRecord, Entry {
	text: Text;
	/** In order, without drafts. */
	units: Unit[];
	/** False if one of its units is broken; rules do not speak of what might stand there. */
	whole: boolean;
	/** Soonest first. */
	cohorts: Cohort[];
	/** Its sequence, in the order of its files. */
	mails: Mail[];
	reviews: Review[];
	state: Status;
	/** True while somebody can join: a group takes sign-ups, or it can be started any time. */
	joinable: boolean;
	translations: string[];
}

export interface Catalogue {
	site: SiteRecord;
	today: Day;
	kinds: Kind[];
	schools: School[];
	people: Person[];
	/** Sorted by title. */
	courses: Course[];
	badges: Badge[];
	pathways: Pathway[];
	/** The latest first. */
	cycles: Cycle[];
	/** The newest first. */
	announcements: Announcement[];
	/** The newest first. */
	questions: Question[];
	/** By id. */
	sent: Sent[];
	/** By id. */
	works: Work[];
	/** The newest first. */
	awards: Award[];
	issuer: IssuerRecord | undefined;
	/** Credentials and lists as they were signed, by path: `awards/<year>/<award>.json`. */
	signed: ReadonlyMap<string, SignedFile>;
	handbook: Page[];
	wiki: Page[];
	/** Ids of every file that exists, judged or not; what points at a broken file is not broken itself. */
	known: ReadonlyMap<CollectionName, ReadonlySet<string>>;
	/** Every judged entry, by collection. */
	entries: { [Name in CollectionName]: ReadonlyMap<string, RecordOf<Name> & Entry> };
	/** The text of every entry with a body, by file. */
	texts: ReadonlyMap<string, Text>;
	assets: ReadonlyMap<string, AssetFile>;
	/** The lines of the lock: every address that was ever published. */
	published: readonly string[];
	history: History;
	freshness: Freshness;
	/** What was proposed and not decided when somebody last asked the forge; undefined where nobody did. */
	proposals: Snapshot | undefined;
}
