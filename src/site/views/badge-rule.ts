// A badge's rule as sentences, so that nobody has to read YAML in order to know what to do.
import { addresses } from '#core/addresses.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { BadgeRule } from '#core/schema/badge.ts';
import { voiceOf } from '../voice.ts';
import { taskLink } from './task.ts';

/** A condition in words, where it leads, and the conditions that it gathers. */
export interface ToldRule {
	text: string;
	href: string | undefined;
	parts: ToldRule[];
}

/** `rule` told in the language of the site. */
export function toldRule(catalogue: Catalogue, rule: BadgeRule): ToldRule {
	const { t, href } = voiceOf(catalogue);
	const told = (text: string, to?: string): ToldRule => ({ text, href: to, parts: [] });
	const group = (text: string, rules: BadgeRule[]): ToldRule => ({
		...told(text),
		parts: rules.map((one) => toldRule(catalogue, one)),
	});
	if (rule.all) return group(t('rule.all'), rule.all);
	if (rule.any) return group(t('rule.any'), rule.any);
	if (rule.task !== undefined) {
		const { label, href: to } = taskLink(catalogue, rule.task);
		return told(t('rule.task', { task: label }), to);
	}
	if (rule.badge !== undefined) {
		const title = catalogue.badges.find(({ id }) => id === rule.badge)?.title ?? rule.badge;
		return told(t('rule.badge', { badge: title }), href(addresses.badge(rule.badge)));
	}
	if (rule.assessments) return told(toldAssessments(catalogue, rule.assessments));
	if (rule.gives !== undefined) return told(t('rule.gives', { n: rule.gives }));
	if (rule.attends !== undefined) return told(t('rule.attends', { n: rule.attends }));
	return told(t('rule.manual', { reason: rule.manual ?? '' }));
}

function toldAssessments(catalogue: Catalogue, rule: NonNullable<BadgeRule['assessments']>): string {
	const { t, list } = voiceOf(catalogue);
	const { count, by, median, floors } = rule;
	const floor = floors.map(({ criterion, atLeast }) => t('rule.floor', { criterion, level: atLeast }));
	return [
		t('rule.assessments', { n: count, by: t(`by.${by}`, { n: count }) }),
		...(median === undefined ? [] : [t('rule.median', { level: median })]),
		...(floor.length ? [t('rule.floors', { floors: list(floor) })] : []),
	].join(' ');
}
