// The samples of a rubric, to judge before one judges what peers made.
import { addresses } from '#core/addresses.ts';
import { type Edition, mainLanguage, speaking } from '../edition.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { handOverOf, type HandOver } from './hand-over.ts';
import { type Choice, choicesOf } from './levels.ts';

/** A criterion of a sample, with what was agreed about it. */
export type Agreed = Choice & { agreed: { level: number; label: string; because: string } };

export interface PractiseView {
	meta: Meta;
	title: string;
	lead: string;
	above: Link[];
	rubric: string;
	samples: { id: string; title: string; text: string; criteria: Agreed[] }[];
	handOver: HandOver;
	queue: Link;
}

/** A page for each rubric with samples, in the language that it is written in. */
export function practiseRows(edition: Edition): Row<PractiseView>[] {
	const own = speaking(edition, mainLanguage(edition.site));
	return [...own.entries.rubrics.values()]
		.filter(({ samples }) => samples.length > 0)
		.map((rubric) => ({ params: { rubric: rubric.id }, view: practiseView(own, rubric) }));
}

type Rubric = Edition['entries']['rubrics'] extends ReadonlyMap<string, infer One> ? One : never;

function practiseView(edition: Edition, rubric: Rubric): PractiseView {
	const { t, href } = voiceOf(edition);
	const { id, title, samples } = rubric;
	const choices = choicesOf(rubric);
	return {
		meta: {
			title: t('practise.titled', { rubric: title }),
			description: excerpt(t('practise.lead')),
			address: addresses.practise(id),
			written: edition.language,
			accent: edition.site.accent,
			above: [
				{ href: href(addresses.handbook), label: t('nav.handbook') },
				{ href: href(addresses.rubric(id)), label: title },
			],
			section: 'handbook',
		},
		title: t('practise.titled', { rubric: title }),
		lead: t('practise.lead'),
		above: [
			{ href: href(addresses.handbook), label: t('nav.handbook') },
			{ href: href(addresses.rubric(id)), label: title },
		],
		rubric: id,
		samples: samples.map((sample) => ({
			id: sample.id,
			title: sample.title,
			text: sample.text,
			criteria: choices.flatMap((choice) => {
				const agreed = sample.levels.find(({ criterion }) => criterion === choice.criterion);
				if (!agreed) return [];
				const { level, because } = agreed;
				return [
					{
						...choice,
						agreed: { level, label: choice.levels[level - 1]?.label ?? String(level), because },
					},
				];
			}),
		})),
		handOver: handOverOf(edition),
		queue: { href: href(addresses.work), label: t('queue.title') },
	};
}

/** Where one practises with `rubric`; undefined where it has no samples. */
export function practiseLink(edition: Edition, rubric: string): Link | undefined {
	const { t, href } = voiceOf(edition);
	const has = edition.entries.rubrics.get(rubric)?.samples.length;
	return has ? { href: href(addresses.practise(rubric)), label: t('practise.link') } : undefined;
}
