// One unit: the headings, lists, table, code, task and note of an ordinary week, about 600 words.
import { codeBlock, LANGUAGES } from './code.ts';
import type { Outline } from './course.ts';
import { dice } from './dice.ts';
import { type File, list, page, table } from './page.ts';
import { capital, voice } from './words.ts';

/** The unit at `index`, counted from 0, of the course that `outline` describes. */
export function unit(outline: Outline, index: number): File {
	const { id, own, units, objectives } = outline;
	const { title, file } = units[index] as Outline['units'][number];
	const chance = dice(`${outline.seed}/${id}/${file}`);
	const { word, phrase, sentence, paragraph } = voice(chance, own);
	const headings = groupsOfThree(chance.several(own, 18)).map(capital);
	const objective = objectives[index % objectives.length] as string;
	const to = (other: number, words: string) => {
		const neighbour = units[other];
		return neighbour && `${capital(phrase(3))}: [${words} ${neighbour.title}](./${neighbour.file}.mdx).`;
	};
	const record = {
		title,
		summary: sentence(),
		objectives: [objective],
		minutes: 15 * chance.number(4, 14),
		resources: Array.from({ length: 2 }, () => ({
			title: capital(phrase(3, 6)),
			url: `https://example.org/${word()}/${word()}`,
			type: chance.one(['read', 'watch', 'do', 'use']),
			by: capital(phrase(2)),
			minutes: 5 * chance.number(1, 8),
			licence: chance.one(['CC-BY-4.0', 'CC-BY-SA-4.0', 'free-to-read']),
			note: sentence(),
		})),
		keyPoints: [sentence(), sentence(), sentence()],
		facilitator: paragraph(4),
	};
	return page(`courses/${id}/units/${file}.mdx`, record, [
		`${paragraph(4)} **${capital(phrase(3))}** ${sentence()}`,
		to(index - 1, 'before it,'),
		`## ${headings[0]}`,
		`${paragraph(5)} \`${word()}\` ${paragraph(3)}`,
		list([sentence(), `**${word()}** ${phrase(6)}`, `*${word()}* ${phrase(5)}`, sentence()]),
		`## ${headings[1]}`,
		`${paragraph(5)} See [the syllabus of ${outline.title}](../index.mdx). ${sentence()}`,
		`### ${headings[2]}`,
		paragraph(4),
		codeBlock(LANGUAGES[index % LANGUAGES.length] as string, word(), word(), phrase(4)),
		`## ${headings[3]}`,
		paragraph(6),
		table(Array.from({ length: 5 }, () => [capital(word()), phrase(2, 4), phrase(3, 5)])),
		`<Note type="${chance.one(['tip', 'info', 'warning'])}" title="${capital(phrase(3))}">${sentence()}</Note>`,
		`## ${headings[4]}`,
		`${paragraph(6)} [${capital(phrase(3))}](https://example.org/${word()}) ${sentence()}`,
		list([sentence(), sentence(), sentence()], '1.'),
		`<Task id="${file}" title="${capital(phrase(5))}" minutes={${5 * chance.number(4, 18)}} deliverable="${sentence()}" objectives={["${objective}"]}>`,
		paragraph(3),
		list([phrase(6), phrase(7)]),
		'</Task>',
		to(index + 1, 'after it,'),
	]);
}

/** The words joined by threes. */
export function groupsOfThree(words: readonly string[]): string[] {
	return Array.from({ length: words.length / 3 }, (_, index) =>
		words.slice(3 * index, 3 * index + 3).join(' '),
	);
}
