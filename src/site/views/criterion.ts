// A line of a rubric: its question, its levels, and how often each was given.
import type { RubricRecord } from '#core/schema/rubric.ts';
import type { Edition } from '../edition.ts';
import { voiceOf } from '../voice.ts';

export interface ToldLevel {
	label: string;
	means: string;
	/** “3 of 8”, and the same from 0 to 100, where it is told at all. */
	given?: { text: string; share: number } | undefined;
}

export interface ToldCriterion {
	title: string;
	question: string;
	levels: ToldLevel[];
}

/** `criterion` in words, with how often each of its levels was `given`, if that may be told. */
export function toldCriterion(
	edition: Edition,
	{ title, question, levels }: RubricRecord['criteria'][number],
	given?: readonly number[],
): ToldCriterion {
	const { t } = voiceOf(edition);
	const all = (given ?? []).reduce((sum, one) => sum + one, 0);
	const told = (level: number) => {
		const n = given?.[level] ?? 0;
		return { text: t('badge.levelGiven', { n, all }), share: Math.round((n / all) * 100) };
	};
	return {
		title,
		question,
		levels: levels.map(({ label, means }, level) => ({
			label,
			means,
			...(all > 0 && { given: told(level) }),
		})),
	};
}
