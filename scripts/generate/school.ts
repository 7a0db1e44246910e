// A whole school of so many courses, file by file. The last course is named by no other, so that it can be deleted.
import { course, outline } from './course.ts';
import { dice } from './dice.ts';
import { dataFile, type File, page } from './page.ts';
import { groupFiles, kindFiles, schoolFiles, schoolId } from './people.ts';
import { capital, ownWords, voice } from './words.ts';

export interface Size {
	courses: number;
	/** Units in each course: eight, unless fewer are said. */
	units?: number;
	/** Another seed makes another school. */
	seed: string;
}

/** The files of a school, the same for the same size and seed; a course is the same in every school of its seed. */
export function* school({ courses, seed, units }: Size): Generator<File, void> {
	yield siteFile;
	yield cycleFile;
	yield* kindFiles();
	yield* groupFiles(seed);
	yield* schoolFiles(seed, (index) => named([index + 1, index + 11], courses, seed));
	yield* pathwayFiles(courses, seed);
	for (let number = 1; number <= courses; number++) yield* course(seed, number, units);
}

const siteFile = dataFile('site.yml', {
	title: 'Generated University',
	tagline: 'A school that a program made',
	description:
		'A school as large as somebody wants, in words that nobody speaks, to see how long its pages take.',
	url: 'https://school.example',
	repository: 'https://school.example/repository',
	languages: ['en'],
	licence: 'CC-BY-SA-4.0',
});

const cycleFile = dataFile('cycles/cycle-1.yml', {
	title: 'Cycle 1, the year 2027',
	signUpOpens: '2026-11-01',
	starts: '2027-01-01',
	ends: '2027-12-31',
});

// Every fifty courses one way through four of them.
function pathwayFiles(courses: number, seed: string): File[] {
	return Array.from({ length: Math.ceil(courses / 50) }, (_, index) => {
		const steps = named(
			[1, 2, 3, 4].map((step) => 50 * index + step),
			courses,
			seed,
		);
		const chance = dice(`${seed}/pathway/${index}`);
		const { phrase, sentence, paragraph } = voice(chance, ownWords(chance));
		const record = {
			title: capital(phrase(3)),
			question: `${capital(phrase(8))}?`,
			summary: paragraph(2),
			school: schoolId(index + 1),
			steps: steps.map((id) => ({ course: id, why: sentence() })),
		};
		return steps.length < 2 ? [] : [page(`pathways/pathway-${index + 1}.mdx`, record, [paragraph(4)])];
	}).flat();
}

const named = (numbers: number[], courses: number, seed: string) =>
	numbers.filter((number) => number < courses).map((number) => outline(seed, number).id);
