// A rubric as a page of the handbook: what people judge, what the check has answered, a list to copy into a review.
import { addresses } from '#core/addresses.ts';
import { compare } from '#core/problem.ts';
import { type Criterion, forPeople, tickLine } from '#core/proposal/rubric.ts';
import { rules } from '#core/rules/index.ts';
import { type Edition, mainLanguage, speaking } from '../edition.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { ruleAddress } from './rule.ts';
import { healthOf, type ToldHealth } from './rubric-health.ts';

export interface RubricView {
	meta: Meta;
	title: string;
	about: string | undefined;
	above: Link[];
	people: { title: string; question: string; levels: { label: string; means: string }[] }[];
	machine: { title: string; question: string; rules: Link[] }[];
	/** Samples to judge before one judges peers, where it has some. */
	practise: Link | undefined;
	/** Where readers differ most. */
	health: ToldHealth[];
	/** The lines for people, to be ticked in a review of a course; empty for rubrics of work. */
	copy: string;
}

/** A page for each rubric, in the language that it is written in. */
export function rubricRows(edition: Edition): Row<RubricView>[] {
	const own = speaking(edition, mainLanguage(edition.site));
	return rubricsOf(own).map((rubric) => ({ params: { rubric: rubric.id }, view: rubricView(own, rubric) }));
}

/** Where the rubrics are read. */
export function rubricLinks(edition: Edition): (Link & { summary: string | undefined })[] {
	const { t, href } = voiceOf(edition);
	return rubricsOf(edition).map(({ id, title }) => ({
		href: href(addresses.rubric(id)),
		label: title,
		summary: t('rubric.description', { title }),
	}));
}

/** Where one can practise on samples of `rubric`; undefined where it has none. */
export function practiseLink(edition: Edition, { id, samples }: Rubric): Link | undefined {
	if (samples.length === 0) return undefined;
	const { t, href } = voiceOf(edition);
	return { href: href(addresses.practise(id)), label: t('badge.practise') };
}

type Rubric = ReturnType<typeof rubricsOf>[number];

const rubricsOf = ({ entries }: Edition) =>
	[...entries.rubrics.values()].sort((a, b) => compare(a.of, b.of) || compare(a.title, b.title));

function rubricView(edition: Edition, rubric: Rubric): RubricView {
	const { t, href } = voiceOf(edition);
	const { id, title, about, criteria } = rubric;
	const above = [{ href: href(addresses.handbook), label: t('nav.handbook') }];
	const people = forPeople(rubric);
	return {
		meta: {
			title,
			description: excerpt(about ?? t('rubric.description', { title })),
			address: addresses.rubric(id),
			written: edition.language,
			accent: edition.site.accent,
			above,
			section: 'handbook',
		},
		title,
		about,
		above,
		people: people.map(({ title: name, question, levels }) => ({ title: name, question, levels })),
		machine: criteria.filter((one) => !people.includes(one)).map((one) => answered(edition, one)),
		practise: practiseLink(edition, rubric),
		health: healthOf(edition, rubric),
		copy: rubric.of === 'courses' ? people.map((one) => tickLine(one)).join('\n') : '',
	};
}

function answered(
	edition: Edition,
	{ title, question, rules: ids }: Criterion,
): RubricView['machine'][number] {
	const { href } = voiceOf(edition);
	const named = rules.filter(({ id }) => ids.includes(id));
	return {
		title,
		question,
		rules: named.map((rule) => ({ href: href(ruleAddress(rule.id)), label: rule.title })),
	};
}
