// Who and what courses point at, whatever their number: kinds, schools, and groups that bear no name but their role.
import { dice } from './dice.ts';
import { dataFile, type File, page } from './page.ts';
import { capital, ownWords, voice } from './words.ts';

const SCHOOLS = 10;

/** The handle of a group of people. */
export const group = (number: number) => `group-${String(number).padStart(2, '0')}`;

export const GROUPS = Array.from({ length: 40 }, (_, index) => group(index + 1));

export const kinds = ['course', 'study-group', 'challenge'];

/** The school that looks after course `number`. */
export const schoolId = (number: number) => `school-${((number - 1) % SCHOOLS) + 1}`;

/** The three kinds; each asks for as much as a kind can. */
export function kindFiles(): File[] {
	const units = ['Unit', 'Meeting', 'Step'];
	const motifs = ['quilt', 'tables', 'trail'];
	return kinds.map((kind, index) => {
		const title = capital(kind.replace('-', ' '));
		const summary = `A ${title.toLowerCase()} of a school that was made by a program.`;
		const asks = ['objectives', 'organizers', 'meets', 'signUpTask', 'tasks'];
		const record = {
			title,
			plural: `${title}s`,
			summary,
			unit: units[index],
			motif: motifs[index],
			asks,
			order: index,
		};
		return dataFile(`kinds/${kind}.yml`, record);
	});
}

/** Every group, with a line about itself. */
export function groupFiles(seed: string): File[] {
	return GROUPS.map((handle) => {
		const chance = dice(`${seed}/${handle}`);
		const own = ownWords(chance);
		const { paragraph } = voice(chance, own);
		const record = {
			type: 'group',
			bio: paragraph(3),
			languages: ['en'],
			skills: own.slice(0, 3),
			interests: own.slice(3, 6),
		};
		return dataFile(`people/${handle}.yml`, { name: capital(handle.replace('-', ' ')), ...record });
	});
}

/** Every school; `featured` says which courses the school at an index shows first. */
export function schoolFiles(seed: string, featured: (index: number) => string[]): File[] {
	return Array.from({ length: SCHOOLS }, (_, index) => {
		const id = schoolId(index + 1);
		const chance = dice(`${seed}/${id}`);
		const { word, phrase, paragraph } = voice(chance, ownWords(chance));
		const name = capital(word());
		const record = {
			title: `School of ${name}`,
			short: name,
			question: `${capital(phrase(8))}?`,
			summary: paragraph(3),
			accent: ['teal', 'marigold', 'tomato', 'grape', 'leaf', 'sky'][index % 6],
			stewards: [group(index + 1)],
			reviewers: [group(index + 11), group(index + 21)],
			featured: featured(index),
		};
		return page(`schools/${id}.mdx`, record, [paragraph(4), `## ${capital(phrase(3))}`, paragraph(5)]);
	});
}
