import { addresses } from '#core/addresses.ts';
import { rules } from '#core/rules/index.ts';
import type { Rule, Sample } from '#core/rules/rule.ts';
import { type Edition, speaking } from '../edition.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import type { Words } from '#i18n/words.ts';
import { voiceOf } from '../voice.ts';
import type { PagePart } from './pages.ts';

interface SampleFile {
	path: string;
	/** None for a file that the example takes away. */
	content: string | undefined;
}

export interface RulesView {
	meta: Meta;
	title: string;
	lead: string;
	handbook: Link;
	parts: PagePart[];
}

export interface RuleView {
	meta: Meta;
	id: string;
	title: string;
	why: string;
	severity: string;
	good: SampleFile[];
	bad: SampleFile[];
	says: string[];
	/** What the check makes of it by itself; empty where somebody must decide. */
	mends: { before: SampleFile[]; after: SampleFile[] } | undefined;
	index: Link[];
}

// The rules come with the program, and the program is written in English.
const WRITTEN = 'en';

/** The address of a rule’s page, from the root of the site. */
export function ruleAddress(id: string): string {
	return `${addresses.rules}${id}/`;
}

/** All rules, by the part of a school that they look at. */
export function rulesView(edition: Edition): RulesView {
	const { t, href } = voiceOf(edition);
	const handbook = { href: href(addresses.handbook), label: t('nav.handbook') };
	const areas = [...new Set(rules.map(({ id }) => areaOf(id)))].sort();
	return {
		meta: {
			title: t('rules.title'),
			description: t('rules.description'),
			address: addresses.rules,
			accent: edition.site.accent,
			above: [handbook],
			section: 'handbook',
		},
		title: t('rules.title'),
		lead: t('rules.description'),
		handbook,
		parts: areas.map((area) => ({
			title: titleOf(area, t),
			pages: rules
				.filter(({ id }) => areaOf(id) === area)
				.map(({ id, title, why }) => ({ href: href(ruleAddress(id)), label: title, summary: why })),
		})),
	};
}

/** A page for each rule, where its problems point. */
export function ruleRows(edition: Edition): Row<RuleView>[] {
	return rules.map((rule) => ({
		params: { rule: rule.id },
		view: ruleView(speaking(edition, WRITTEN), rule),
	}));
}

function ruleView(edition: Edition, { id, title, why, severity, good, bad, says, mends }: Rule): RuleView {
	const { t, href } = voiceOf(edition);
	const index = [
		{ href: href(addresses.handbook), label: t('nav.handbook') },
		{ href: href(addresses.rules), label: t('rules.title') },
	];
	return {
		meta: {
			title,
			description: excerpt(why),
			address: ruleAddress(id),
			written: WRITTEN,
			accent: edition.site.accent,
			above: index,
			section: 'handbook',
		},
		id,
		title,
		why,
		severity: t(`rules.${severity}`),
		good: filesOf(good),
		bad: filesOf(bad),
		says: says.map(shortened),
		mends: mends && { before: filesOf(mends.before), after: filesOf(mends.after) },
		index,
	};
}

function filesOf(sample: Sample = {}): SampleFile[] {
	return Object.entries(sample).map(([path, file]) => ({
		path: visible(shortened(path)) + modeOf(file),
		content: contentOf(file),
	}));
}

function contentOf(file: Sample[string]): string | undefined {
	if (file === null) return undefined;
	if (typeof file === 'string') return visible(shortened(file));
	if ('link' in file) return `A link to ${visible(file.link)}`;
	return 'bytes' in file ? visibleBytes(shortened(file.bytes)) : visible(shortened(file.text));
}

function modeOf(file: Sample[string]): string {
	if (file === null || typeof file === 'string' || !('mode' in file)) return '';
	const may = file.mode & 0o111 ? 'may be run as a program' : 'may be read and written';
	return ` (${may}, mode ${file.mode.toString(8)})`;
}

// Rules about size have large examples; their beginning says enough.
function shortened(content: string): string {
	return content.length > 1500 ? `${content.slice(0, 1500)}…` : content;
}

// Signs that cannot be seen, and that a page must not hold, are written as their numbers. What joins emoji is seen.
const HIDDEN =
	/(?![\n\t])(?!(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d\p{Extended_Pictographic})[\p{Cc}\p{Cf}]/gu;

function visible(content: string): string {
	return content.replace(HIDDEN, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}

// Each character stands for a byte, and only ASCII is a character by itself.
function visibleBytes(bytes: string): string {
	return bytes.replace(
		/[^\n\t -~]/g,
		(byte) => `\\x${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
	);
}

const AREAS = [
	'address',
	'assessment',
	'asset',
	'award',
	'badge',
	'code',
	'cohort',
	'course',
	'credential',
	'cycle',
	'fm',
	'html',
	'id',
	'issuer',
	'licence',
	'limit',
	'link',
	'mdx',
	'path',
	'picture',
	'privacy',
	'provenance',
	'reference',
	'review',
	'rubric',
	'rule',
	'site',
	'task',
	'text',
	'unit',
	'url',
	'work',
] as const;

// The first word of an id, in plain words; a new area is shown by its id until it has some.
function titleOf(area: string, t: Words): string {
	const known = AREAS.find((one) => one === area);
	return known ? t(`rules.area.${known}`) : area;
}

function areaOf(id: string): string {
	return id.split('/')[0] ?? id;
}
