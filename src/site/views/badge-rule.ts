// A badge's rule as sentences, so that nobody has to read YAML in order to know what to do.
import { addresses } from '#core/addresses.ts';
import type { BadgeRule } from '#core/schema/badge.ts';
import type { RubricRecord } from '#core/schema/rubric.ts';
import type { Edition } from '../edition.ts';
import { voiceOf } from '../voice.ts';
import { courseLink } from './find.ts';

import { taskLink } from './task.ts';

/** A condition in words, where it leads, and the conditions that it gathers. */
export interface ToldRule {
	text: string;
	href: string | undefined;
	parts: ToldRule[];
}

/** `rule` told in the language of the site; its levels by the words of `rubric`. */
export function toldRule(edition: Edition, rule: BadgeRule, rubric?: RubricRecord): ToldRule {
	const { t, href } = voiceOf(edition);
	const told = (text: string, to?: string): ToldRule => ({ text, href: to, parts: [] });
	const group = (text: string, rules: BadgeRule[]): ToldRule => ({
		...told(text),
		parts: rules.map((one) => toldRule(edition, one, rubric)),
	});
	if (rule.all) return group(t('rule.all'), rule.all);
	if (rule.any) return group(t('rule.any'), rule.any);
	if (rule.task !== undefined) {
		const { label, href: to } = taskLink(edition, rule.task);
		return told(t('rule.task', { task: label }), to);
	}
	if (rule.badge !== undefined) {
		const title = edition.badges.find(({ id }) => id === rule.badge)?.title ?? rule.badge;
		return told(t('rule.badge', { badge: title }), href(addresses.badge(rule.badge)));
	}
	if (rule.assessments) return told(toldAssessments(edition, rule.assessments, rubric));
	if (rule.tasks) {
		const { href: to, label: course } = courseLink(edition, rule.tasks.in);
		const { count } = rule.tasks;
		return told(count ? t('rule.tasks', { n: count, course }) : t('rule.allTasks', { course }), to);
	}
	if (rule.gives !== undefined) return told(t('rule.gives', { n: rule.gives }));
	if (rule.attends) return told(t('rule.attends', { n: rule.attends.count }));
	if (rule.calibrated !== undefined) {
		const title = edition.entries.rubrics.get(rule.calibrated)?.title ?? rule.calibrated;
		return told(t('rule.calibrated', { rubric: title }), href(addresses.rubric(rule.calibrated)));
	}
	const { by = 'steward', because: reason = '' } = rule.manual ?? {};
	return told(t(`rule.manual.${by}`, { reason }));
}

type Assessments = NonNullable<BadgeRule['assessments']>;

function toldAssessments(edition: Edition, rule: Assessments, rubric?: RubricRecord): string {
	const { t, list } = voiceOf(edition);
	const { count, by, median, floor, floors } = rule;
	const told = floors.map(({ criterion, atLeast }) => {
		const found = rubric?.criteria.find(({ id }) => id === criterion);
		const level = found?.levels[atLeast - 1]?.label ?? String(atLeast);
		return t('rule.floor', { criterion: found?.title ?? criterion, level });
	});
	return [
		t('rule.assessments', { n: count, by: t(`by.${by}`, { n: count }) }),
		...(median === undefined ? [] : [t('rule.median', { level: commonLevel(median, rubric) })]),
		...(floor === undefined ? [] : [t('rule.floorOfAll', { level: commonLevel(floor, rubric) })]),
		...(told.length ? [t('rule.floors', { floors: list(told) })] : []),
	].join(' ');
}

// The word for a level, where all criteria use the same; its number elsewhere.
function commonLevel(level: number, rubric?: RubricRecord): string {
	const labels = new Set(rubric?.criteria.map(({ levels }) => levels[level - 1]?.label));
	const [label] = labels;
	return labels.size === 1 && label !== undefined ? label : String(level);
}
