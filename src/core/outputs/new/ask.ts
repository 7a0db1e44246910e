// What is asked of somebody who begins something new; a prompt asks it, a flag answers it.
import { z } from 'zod';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { line, slug } from '../../schema/fields.ts';
import { say } from '../../schema/say.ts';
import { nearest } from '../../text/nearest.ts';
import { slugOf } from '../../text/slug.ts';

/** What is known when something is asked. */
export interface About {
	catalogue: Catalogue;
	/** By flag; a question that was left out has none, one that was left empty an empty one. */
	answers: Readonly<Record<string, string>>;
	/** The time zone of whoever answers. */
	zone: string;
	/** The text of a file of the school, for what is made of one. */
	read?: (file: string) => string;
}

export interface Choice {
	value: string;
	label: string;
	hint?: string;
}

export interface Ask {
	/** Its flag, without the hyphens. */
	flag: string;
	question: string;
	/** Why it is asked, or what a good answer is like. */
	hint?: string;
	/** What to choose from; without, any words will do. */
	choices?: (about: About) => Choice[];
	/** What is taken where nobody answers; undefined where somebody must, unless it is optional. */
	usual?: (about: About) => string | undefined;
	optional?: boolean;
	/** It is asked only where this is so. */
	when?: (about: About) => boolean;
	/** What is wrong with an answer, and what to do. */
	wrong?: (answer: string, about: About) => string | undefined;
}

/** What is wrong with `answer`: with none at all, with one that is no choice, with one that its schema refuses. */
export function wrongWith(ask: Ask, answer: string, about: About): string | undefined {
	if (answer.trim() === '') return ask.optional ? undefined : 'Say something here.';
	const choices = ask.choices?.(about).map(({ value }) => value);
	if (choices && !choices.includes(answer)) {
		const near = nearest(answer, choices);
		return `There is no \`${answer}\`. ${near ? `Did you mean \`${near}\`?` : `Use one of ${choices.slice(0, 12).join(', ') || 'none: there is none yet'}.`}`;
	}
	return ask.wrong?.(answer, about);
}

/** Judges an answer by the schema of the field that it goes into. */
export function fits(
	name: string,
	schema: z.ZodType,
	read: (answer: string) => unknown = (answer) => answer,
) {
	return (answer: string): string | undefined => {
		const data = { [name]: read(answer) };
		const result = z.object({ [name]: schema }).safeParse(data);
		return result.success ? undefined : say(result.error.issues, data, () => [])[0]?.message;
	};
}

/** The parts of an answer that names several things, parted by commas. */
export const several = (answer = ''): string[] => answer.split(/[,،]/).flatMap((part) => part.trim() || []);

/** Asks under which name the files are to lie; taken from the title where its letters allow. */
export function askId(noun: string, taken: (id: string, about: About) => boolean, from = 'title'): Ask {
	return {
		flag: 'id',
		question: 'What is the name of its file?',
		hint: 'It becomes the address: small letters a–z, digits, single hyphens.',
		when: ({ answers }) => answers[from] !== undefined,
		usual: ({ answers }) => slugOf(answers[from] ?? '') || undefined,
		wrong: (id, about) =>
			fits('id', slug)(id) ??
			(taken(id, about) ? `There is a ${noun} \`${id}\` already. Choose another name.` : undefined),
	};
}

/** Asks for the title. */
export const askTitle = (max: number, question: string, hint: string): Ask => ({
	flag: 'title',
	question,
	hint,
	wrong: fits('title', line(max)),
});

/** Asks for the school that looks after it. */
export const askSchool: Ask = {
	flag: 'school',
	question: 'Which school should look after it?',
	choices: ({ catalogue }) =>
		catalogue.schools.map(({ id, title, question }) => ({ value: id, label: title, hint: question })),
	usual: ({ catalogue: { schools } }) => (schools.length === 1 ? schools[0]?.id : undefined),
};

/** Asks for one of the courses there are. */
export const askCourse: Ask = {
	flag: 'course',
	question: 'For which course?',
	choices: ({ catalogue }) =>
		catalogue.courses.map(({ id, title }) => ({ value: id, label: title, hint: id })),
};
