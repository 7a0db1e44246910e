import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { sampleSchool } from '#testing/sample-school.ts';
import { schoolOf } from '#testing/school.ts';
import { brief, courseNode } from './course.ts';
import { mailNode } from './mail.ts';
import { duration } from './duration.ts';
import { breadcrumbList, courseList } from './list.ts';
import type { Node } from './node.ts';
import { questionPage } from './question.ts';
import { schoolNode } from './organization.ts';
import { creditNode, personNode } from './person.ts';
import { jsonLd } from './script.ts';
import { terms } from './terms.ts';
import { unitNode } from './unit.ts';
import { homeGraph } from './website.ts';

const absolute = (address: string) => `https://school.example${address}`;

/** A school with a group online, and one that was to meet in a place. */
async function catalogueOf() {
	const { catalogue, lines } = await schoolOf({
		...sampleSchool,
		'cohorts/knots/harbour.yml':
			'title: Harbour\nstarts: 2027-03-01\nzone: Etc/UTC\nstatus: postponed\nfacilitators: [stewards]\nmeetings: [{ id: one, title: One evening, day: 2027-03-02, time: "19:00", minutes: 90, where: A pub in the harbour }]\n',
	});
	expect(lines).toEqual([]);
	return catalogue;
}

async function graphs(): Promise<Record<string, Node[]>> {
	const catalogue = await catalogueOf();
	const { courses, schools, people } = catalogue;
	return {
		courses: courses.map((course) => courseNode(catalogue, course, absolute)),
		units: courses.flatMap((course) =>
			course.units.map((unit) => unitNode(catalogue, course, unit, absolute)),
		),
		mails: courses.flatMap((course) =>
			course.mails.map((mail) => mailNode(catalogue, course, mail, absolute)),
		),
		schools: schools.map((school) => schoolNode(catalogue, school, absolute)),
		people: people.map((person) => personNode(person, absolute)),
		lists: [courseList('All courses', courses, absolute)],
		breadcrumbs: [
			breadcrumbList([
				{ name: 'Knots', url: absolute('/courses/knots/') },
				{ name: 'The first knot', url: absolute('/courses/knots/first-knot/') },
			]),
		],
		questions: catalogue.questions.map((one) =>
			questionPage(catalogue, one, { url: absolute(`/questions/${one.id}/`), language: 'en' }, absolute),
		),
		home: homeGraph(catalogue, absolute),
	};
}

/** What a program that knows JSON-LD and nothing of us makes of the text: a line for each triple of `subject`. */
async function triples(graph: readonly Node[], subject: string): Promise<string[]> {
	const dataset = (await jsonld.toRDF(JSON.parse(jsonLd(graph)), {
		documentLoader: (url: string) => {
			if (url !== 'https://schema.org') throw new Error(`Nothing may be asked of ${url}.`);
			const document = { '@context': { '@vocab': 'https://schema.org/' } };
			return Promise.resolve({ contextUrl: undefined, documentUrl: url, document });
		},
	})) as { subject: Term; predicate: Term; object: Term }[];
	const short = (value: string) =>
		value.replace('https://schema.org/', '').replace(/^.*rdf-syntax-ns#type$/, 'a');
	const told = (of: string, way: string): string[] =>
		dataset
			.filter((triple) => triple.subject.value === of)
			.flatMap(({ predicate, object }) => {
				const path = `${way}${short(predicate.value)}`;
				if (object.termType === 'BlankNode') return told(object.value, `${path} / `);
				return `${path}: ${object.termType === 'NamedNode' ? `<${short(object.value)}>` : object.value}`;
			});
	return told(subject, '').sort();
}

interface Term {
	termType: string;
	value: string;
}

test('a course tells what it is, what it holds and when it runs', async () => {
	const { courses = [] } = await graphs();
	const said = await triples(courses, absolute('/courses/knots/'));
	expect(said).toMatchInlineSnapshot(`
		[
		  "a: <Course>",
		  "about / a: <Thing>",
		  "about / name: knots",
		  "audience / a: <Audience>",
		  "audience / description: Anyone with hands.",
		  "creator: <https://school.example/people/stewards/>",
		  "description: Four knots in four weeks.",
		  "educationalCredentialAwarded: <https://school.example/badges/knotter/>",
		  "hasCourseInstance: <https://school.example/courses/knots/#any-time>",
		  "hasCourseInstance: <https://school.example/courses/knots/groups/autumn/>",
		  "hasCourseInstance: <https://school.example/courses/knots/groups/harbour/>",
		  "hasCourseInstance: <https://school.example/courses/knots/groups/spring/>",
		  "hasCourseInstance: <https://school.example/courses/knots/groups/window/>",
		  "hasPart: <https://school.example/courses/knots/everything/>",
		  "hasPart: <https://school.example/courses/knots/first-knot/>",
		  "image: https://school.example/share/courses/knots.png",
		  "inLanguage: en",
		  "isAccessibleForFree: true",
		  "isBasedOn / a: <CreativeWork>",
		  "isBasedOn / creditText: A. Tyer",
		  "isBasedOn / license: https://creativecommons.org/licenses/by-sa/4.0/",
		  "isBasedOn / name: The Knot Book",
		  "isBasedOn / url: https://knots.example",
		  "license: https://creativecommons.org/licenses/by-sa/4.0/",
		  "name: Knots",
		  "offers / a: <Offer>",
		  "offers / category: Free",
		  "provider: <https://school.example/schools/webcraft/>",
		  "publisher: <https://school.example/#university>",
		  "sponsor / a: <Organization>",
		  "sponsor / name: The Guild of Knot Tyers",
		  "sponsor / url: https://guild.example",
		  "syllabusSections / a: <Syllabus>",
		  "syllabusSections / a: <Syllabus>",
		  "syllabusSections / description: One of each.",
		  "syllabusSections / name: Everything that a unit can hold",
		  "syllabusSections / name: The first knot",
		  "syllabusSections / position: 1",
		  "syllabusSections / position: 2",
		  "syllabusSections / timeRequired: PT10M",
		  "syllabusSections / timeRequired: PT1H30M",
		  "syllabusSections / url: https://school.example/courses/knots/everything/",
		  "syllabusSections / url: https://school.example/courses/knots/first-knot/",
		  "teaches: tie a bowline",
		  "url: https://school.example/courses/knots/",
		  "workTranslation: <https://school.example/courses/uqad/>",
		]
	`);
});

test('a question tells its answers, and which of them helped', async () => {
	const { questions = [] } = await graphs();
	const rope = questions.filter((one) => one['@id']?.endsWith('/which-rope/'));
	expect(await triples(rope, absolute('/questions/which-rope/'))).toMatchInlineSnapshot(`
		[
		  "a: <QAPage>",
		  "inLanguage: en",
		  "mainEntity / a: <Question>",
		  "mainEntity / acceptedAnswer / a: <Answer>",
		  "mainEntity / acceptedAnswer / author: <https://school.example/people/ada/>",
		  "mainEntity / acceptedAnswer / dateCreated: 2026-12-22",
		  "mainEntity / acceptedAnswer / text: Eight millimetres, and soft.

		See https://rope.example/soft (in English).",
		  "mainEntity / acceptedAnswer / url: https://school.example/questions/which-rope/#answer-2",
		  "mainEntity / answerCount: 2",
		  "mainEntity / author: <https://school.example/people/guests/>",
		  "mainEntity / dateCreated: 2026-12-20",
		  "mainEntity / keywords: buying",
		  "mainEntity / keywords: rope",
		  "mainEntity / name: Which rope should I buy?",
		  "mainEntity / suggestedAnswer / a: <Answer>",
		  "mainEntity / suggestedAnswer / dateCreated: 2026-12-21",
		  "mainEntity / suggestedAnswer / text: Any will do.",
		  "mainEntity / suggestedAnswer / url: https://school.example/questions/which-rope/#answer-1",
		  "mainEntity / text: There are so many in the shop.",
		  "mainEntity / url: https://school.example/questions/which-rope/",
		  "url: https://school.example/questions/which-rope/",
		]
	`);
	const [left] = questions.filter((one) => one['@id']?.endsWith('/left-hand/'));
	expect(left).toMatchObject({ mainEntity: { answerCount: 0 } });
	expect(JSON.stringify(left)).not.toMatch(/acceptedAnswer|suggestedAnswer/);
});

test('a group tells where and when it meets, and which meetings a break takes away', async () => {
	const { courses = [] } = await graphs();
	expect(await triples(courses, absolute('/courses/knots/groups/spring/'))).toMatchInlineSnapshot(`
		[
		  "a: <CourseInstance>",
		  "courseMode: Online",
		  "courseSchedule / a: <Schedule>",
		  "courseSchedule / byDay: https://schema.org/Wednesday",
		  "courseSchedule / duration: PT1H",
		  "courseSchedule / endDate: 2027-03-07",
		  "courseSchedule / exceptDate: 2027-02-17",
		  "courseSchedule / name: Weekly meeting",
		  "courseSchedule / repeatFrequency: P1W",
		  "courseSchedule / scheduleTimezone: Africa/Cairo",
		  "courseSchedule / startDate: 2027-02-03",
		  "courseSchedule / startTime: 18:00",
		  "courseWorkload: PT8H",
		  "description: Everyone is welcome.",
		  "endDate: 2027-03-07",
		  "eventStatus: https://schema.org/EventScheduled",
		  "inLanguage: en",
		  "instructor: <https://school.example/people/ada/>",
		  "location / a: <VirtualLocation>",
		  "location / name: online",
		  "maximumAttendeeCapacity: 12",
		  "name: Knots: Spring",
		  "startDate: 2027-02-01",
		  "url: https://school.example/courses/knots/groups/spring/",
		]
	`);
	expect(await triples(courses, absolute('/courses/knots/groups/harbour/'))).toMatchInlineSnapshot(`
		[
		  "a: <CourseInstance>",
		  "courseMode: Onsite",
		  "courseSchedule / a: <Schedule>",
		  "courseSchedule / byDay: https://schema.org/Tuesday",
		  "courseSchedule / duration: PT1H30M",
		  "courseSchedule / endDate: 2027-03-02",
		  "courseSchedule / name: One evening",
		  "courseSchedule / repeatCount: 1",
		  "courseSchedule / scheduleTimezone: Etc/UTC",
		  "courseSchedule / startDate: 2027-03-02",
		  "courseSchedule / startTime: 19:00",
		  "courseWorkload: PT8H",
		  "endDate: 2027-03-28",
		  "eventStatus: https://schema.org/EventPostponed",
		  "inLanguage: en",
		  "instructor: <https://school.example/people/stewards/>",
		  "location / a: <Place>",
		  "location / name: A pub in the harbour",
		  "name: Knots: Harbour",
		  "startDate: 2027-03-01",
		  "url: https://school.example/courses/knots/groups/harbour/",
		]
	`);
});

test('a course that one can begin at any time runs without dates', async () => {
	const { courses = [] } = await graphs();
	expect(await triples(courses, absolute('/courses/knots/#any-time'))).toMatchInlineSnapshot(`
		[
		  "a: <CourseInstance>",
		  "courseMode: Online",
		  "courseWorkload: PT8H",
		  "inLanguage: en",
		  "name: Knots",
		]
	`);
});

test('a unit is part of its course and takes its time', async () => {
	const { units = [] } = await graphs();
	expect(await triples(units, absolute('/courses/knots/everything/'))).toMatchInlineSnapshot(`
		[
		  "a: <LearningResource>",
		  "description: One of each.",
		  "inLanguage: en",
		  "interactivityType: mixed",
		  "isAccessibleForFree: true",
		  "isPartOf: <https://school.example/courses/knots/>",
		  "learningResourceType: unit",
		  "license: https://creativecommons.org/licenses/by-sa/4.0/",
		  "name: Everything that a unit can hold",
		  "position: 2",
		  "teaches: tie a bowline",
		  "timeRequired: PT1H30M",
		  "url: https://school.example/courses/knots/everything/",
		]
	`);
});

test('a translation names the work that it translates', async () => {
	const { courses = [] } = await graphs();
	const said = await triples(courses, absolute('/courses/uqad/'));
	expect(said.filter((line) => /translat|inLanguage|^name/.test(line))).toMatchInlineSnapshot(`
		[
		  "inLanguage: ar",
		  "name: العقد",
		  "translationOfWork: <https://school.example/courses/knots/>",
		]
	`);
});

test('a school belongs to the university', async () => {
	const { schools = [] } = await graphs();
	expect(await triples(schools, absolute('/schools/sailing/'))).toMatchInlineSnapshot(`
		[
		  "a: <EducationalOrganization>",
		  "description: People who sail.",
		  "member: <https://school.example/people/stewards/>",
		  "name: School of Sailing",
		  "parentOrganization: <https://school.example/#university>",
		  "slogan: Where does the wind go?",
		  "sponsor / a: <Organization>",
		  "sponsor / name: A harbour",
		  "sponsor / url: https://harbour.example",
		  "url: https://school.example/schools/sailing/",
		]
	`);
});

test('of a person, no more is told than the profile says', async () => {
	const { people = [] } = await graphs();
	expect(await triples(people, absolute('/people/ada/'))).toMatchInlineSnapshot(`
		[
		  "a: <Person>",
		  "description: Ties and unties.",
		  "knowsAbout: bowlines",
		  "knowsLanguage: ar",
		  "knowsLanguage: en",
		  "name: Ada",
		  "url: https://school.example/people/ada/",
		]
	`);
	expect(creditNode(await catalogueOf(), 'nobody', absolute)).toEqual({ '@type': 'Person', name: 'nobody' });
});

test('the home page tells how to search the site', async () => {
	const { home = [] } = await graphs();
	expect(await triples(home, absolute('/#site'))).toMatchInlineSnapshot(`
		[
		  "a: <WebSite>",
		  "description: A school that exists to show what the rules mean.",
		  "inLanguage: en",
		  "name: Example University",
		  "potentialAction / a: <SearchAction>",
		  "potentialAction / query-input: required name=search_term_string",
		  "potentialAction / target / a: <EntryPoint>",
		  "potentialAction / target / urlTemplate: https://school.example/search/?q={search_term_string}",
		  "publisher: <https://school.example/#university>",
		  "url: https://school.example/",
		]
	`);
	expect(await triples(home, absolute('/#university'))).toMatchInlineSnapshot(`
		[
		  "a: <EducationalOrganization>",
		  "description: A school that exists to show what the rules mean.",
		  "logo: https://school.example/icon.svg",
		  "name: Example University",
		  "slogan: Learning together",
		  "url: https://school.example/",
		]
	`);
});

test('lists and breadcrumbs count from one', async () => {
	const { lists = [], breadcrumbs = [] } = await graphs();
	const rows = [...lists, ...breadcrumbs].map((list) => jsonLd([list]));
	expect(rows).toMatchInlineSnapshot(`
		[
		  "{"@context":"https://schema.org","@graph":[{"@type":"ItemList","name":"All courses","numberOfItems":4,"itemListElement":[{"@type":"ListItem","position":1,"name":"Bends","url":"https://school.example/courses/bends/"},{"@type":"ListItem","position":2,"name":"Knots","url":"https://school.example/courses/knots/"},{"@type":"ListItem","position":3,"name":"Splices","url":"https://school.example/courses/splices/"},{"@type":"ListItem","position":4,"name":"العقد","url":"https://school.example/courses/uqad/"}]}]}",
		  "{"@context":"https://schema.org","@graph":[{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Knots","item":{"@id":"https://school.example/courses/knots/"}},{"@type":"ListItem","position":2,"name":"The first knot","item":{"@id":"https://school.example/courses/knots/first-knot/"}}]}]}",
		]
	`);
});

test('every word is one of schema.org that its type knows', async () => {
	const used = Object.values(await graphs()).flatMap((graph) => wordsOf(JSON.parse(JSON.stringify(graph))));
	const known = new Set(
		Object.entries(terms).flatMap(([type, names]) => names.map((name) => `${type}.${name}`)),
	);
	expect([...new Set(used)].filter((word) => !known.has(word))).toEqual([]);
	expect(new Set(used.map((word) => word.split('.')[0]))).toEqual(new Set(Object.keys(terms)));
});

function wordsOf(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(wordsOf);
	if (!value || typeof value !== 'object') return [];
	const type = '@type' in value ? String(value['@type']) : '?';
	const own = Object.keys(value).filter((key) => !key.startsWith('@'));
	return [...own.map((key) => `${type}.${key}`), ...Object.values(value).flatMap(wordsOf)];
}

test('no text can end the script that it stands in', () => {
	const text = jsonLd([{ '@type': 'Thing', name: '</script><!-- <script>' }]);
	expect(text).not.toContain('<');
	expect(JSON.parse(text)['@graph'][0].name).toBe('</script><!-- <script>');
});

test('a description ends after sixty words', () => {
	expect(brief(` ${'word '.repeat(60)}\n`)).toBe(Array(60).fill('word').join(' '));
	expect(brief('word '.repeat(61))).toBe(`${Array(60).fill('word').join(' ')} …`);
});

test.each([
	[90, 'PT1H30M'],
	[60, 'PT1H'],
	[5, 'PT5M'],
	[0, 'PT0M'],
])('%i minutes are written as %s', (minutes, written) => {
	expect(duration(minutes)).toBe(written);
});
