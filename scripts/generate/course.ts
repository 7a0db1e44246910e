// One course with all that belongs to it. What it says follows from its number and the seed, not from how many there are.
import { dice } from './dice.ts';
import { dataFile, type File, list, page, table } from './page.ts';
import { GROUPS, group, kinds, schoolId } from './people.ts';
import { groupsOfThree, unit } from './unit.ts';
import { capital, ownWords, voice } from './words.ts';

/** The most that the words of a course are enough for. */
export const UNITS = 8;

/** What other files may know of a course. */
export interface Outline {
	seed: string;
	number: number;
	id: string;
	title: string;
	/** Words that it is about. */
	own: readonly string[];
	/** `file` is the name without its ending. */
	units: readonly { title: string; file: string }[];
	/** Their ids. */
	objectives: readonly string[];
}

/** The outline of course `number`, counted from 1. */
export function outline(seed: string, number: number, count = UNITS): Outline {
	const own = ownWords(dice(`${seed}/course/${number}`));
	const units = groupsOfThree(own.slice(3, 3 + 3 * count)).map((words, index) => ({
		title: capital(words),
		file: `0${index + 1}-${words.replaceAll(' ', '-')}`,
	}));
	return {
		seed,
		number,
		id: `${own[0]}-${own[1]}-${number}`,
		title: capital(own.slice(0, 3).join(' ')),
		own,
		units,
		// No more than there are units to practise them in.
		objectives: own.slice(30, 34).slice(0, count),
	};
}

/**
 * All files of course `number`: its page and its units; for every second a group, for every fifth a question, and for
 * every tenth a badge and the mails of its weeks.
 */
export function course(seed: string, number: number, count = UNITS): File[] {
	const it = outline(seed, number, count);
	const units = it.units.map((_, index) => unit(it, index));
	const every = (nth: number, files: () => File[]) => (number % nth === 0 ? files() : []);
	return [
		front(it),
		...units,
		...every(2, () => [cohort(it)]),
		...every(5, () => [question(it)]),
		...every(10, () => [badge(it), ...mails(it)]),
	];
}

function front(it: Outline): File {
	const { seed, number, id, own, units, objectives } = it;
	const chance = dice(`${seed}/${id}`);
	const { word, phrase, sentence, paragraph } = voice(chance, own);
	const earlier = number > 1 ? outline(seed, chance.number(Math.max(1, number - 60), number - 1)) : undefined;
	const school = schoolId(number);
	const [first, second, third] = groupsOfThree(chance.several(own, 9)).map(capital);
	const record = {
		title: it.title,
		question: `${capital(phrase(6, 10))}?`,
		summary: paragraph(4),
		kind: kinds[number % kinds.length],
		school,
		organizers: chance
			.several(GROUPS, 2)
			.map((person, index) => ({ person, role: index ? 'facilitator' : 'organizer' })),
		status: number % 20 === 7 ? 'archived' : 'open',
		term: number % 10 === 0 ? 'fixed' : 'rolling',
		languages: ['en'],
		licence: 'CC-BY-SA-4.0',
		topics: [...new Set([chance.one(TOPICS), chance.one(TOPICS), own[0]])],
		level: chance.one(['any', 'beginner', 'intermediate', 'advanced']),
		weeks: UNITS,
		effort: { from: chance.number(2, 3), to: chance.number(4, 8), per: 'week' },
		audience: paragraph(2),
		prerequisites: [{ text: sentence(), ...(earlier && number % 3 === 0 && { course: earlier.id }) }],
		objectives: objectives.map((objective) => ({ id: objective, text: `${objective} ${phrase(6, 10)}` })),
		signUpTask: paragraph(3),
		meets: [
			{ how: 'live', rhythm: phrase(5), tools: phrase(6), about: paragraph(2) },
			{ how: 'in-writing', rhythm: phrase(4) },
		],
		...(number % 10 === 0 && { badges: [`badge-${number}`] }),
		...(earlier && { next: [earlier.id] }),
	};
	return page(`courses/${id}/index.mdx`, record, [
		paragraph(4),
		`## ${first}`,
		paragraph(3),
		list(units.map(({ title, file }) => `[${title}](./units/${file}.mdx): ${phrase(5)}`)),
		`## ${second}`,
		paragraph(3),
		table(Array.from({ length: 4 }, () => [capital(word()), phrase(3), phrase(4)])),
		`## ${third}`,
		`${paragraph(2)} Ask [the people of this school](../../schools/${school}.mdx).`,
		earlier && `${sentence()} See also [${earlier.title}](../${earlier.id}/index.mdx).`,
	]);
}

/** Words that courses share as topics. */
const TOPICS = dice('topics').several(ownWords(dice('topics')), 30);

function cohort({ seed, number, id, own }: Outline): File {
	const chance = dice(`${seed}/${id}/cohort`);
	const { phrase, paragraph } = voice(chance, own);
	const month = `2027-0${chance.number(1, 9)}`;
	return dataFile(`cohorts/${id}/group-${number}.yml`, {
		title: capital(phrase(2)),
		starts: `${month}-08`,
		zone: chance.one(['Europe/Berlin', 'America/Sao_Paulo', 'Africa/Nairobi', 'Asia/Kolkata']),
		cycle: 'cycle-1',
		seats: chance.number(8, 30),
		signUp: { mode: 'open', opens: '2026-11-01', closes: `${month}-07` },
		facilitators: [group(chance.number(1, GROUPS.length))],
		meetings: [
			{
				id: 'evening',
				title: capital(phrase(3)),
				day: `${month}-08`,
				time: '19:00',
				minutes: 90,
				every: 'week',
			},
			{
				id: 'desk',
				title: capital(phrase(2)),
				day: `${month}-11`,
				time: '08:30',
				minutes: 45,
				every: chance.one(['week', 'fortnight']),
				where: phrase(4),
			},
		],
		about: paragraph(2),
	});
}

function question({ seed, number, id, own, units }: Outline): File {
	const chance = dice(`${seed}/${id}/question`);
	const { phrase, paragraph } = voice(chance, own);
	const record = {
		title: `${capital(phrase(6, 10))}?`,
		date: `2027-01-${chance.number(10, 28)}`,
		course: id,
		unit: `${id}/${chance.one(units).file}`,
		topics: [own[0]],
		answers: Array.from({ length: chance.number(0, 3) }, (_, index) => ({
			by: chance.one(GROUPS),
			date: `2027-01-${29 + index}`,
			text: paragraph(4),
		})),
	};
	return page(`questions/question-${number}.mdx`, record, [paragraph(3)]);
}

/** One for the beginning of each week. */
function mails({ seed, id, own, units }: Outline): File[] {
	return units.map(({ title, file }, index) => {
		const { phrase, paragraph } = voice(dice(`${seed}/${id}/mail/${index}`), own);
		const record = { subject: `${title}: ${phrase(2)}`.slice(0, 78), week: index + 1, day: 1 };
		return page(`mail/${id}/${file}.mdx`, record, [
			paragraph(5),
			`This week: [${title}](../../courses/${id}/units/${file}.mdx).`,
			paragraph(4),
		]);
	});
}

function badge({ seed, number, id, own, units }: Outline): File {
	const { phrase, sentence, paragraph } = voice(dice(`${seed}/${id}/badge`), own);
	const record = {
		title: capital(phrase(2)),
		description: sentence(),
		type: 'skill',
		school: schoolId(number),
		rule: {
			all: [{ task: `${id}/${units.at(-1)?.file}` }, { assessments: { count: 2, by: 'peer' } }],
		},
	};
	return page(`badges/badge-${number}.mdx`, record, [
		paragraph(2),
		`It belongs to [the course](../courses/${id}/index.mdx).`,
	]);
}
