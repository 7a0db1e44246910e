// How artworks are put into words. The words themselves are handed in; a table of them has a sentence for each key.

import type { ArtFacts } from './facts.ts';

/** The sentences that artworks are told in. */
export type ArtKey =
	| 'art.rings-1'
	| 'art.weave-1'
	| 'art.spiral-1'
	| 'art.days'
	| 'art.peers'
	| 'art.widest'
	| 'art.unread'
	| 'art.digest'
	| 'art.digest.says'
	| 'art.fine.lines'
	| 'art.fine.days'
	| 'art.revision.means'
	| 'art.meeting.means'
	| 'art.rings.tasks'
	| 'art.rings.none'
	| 'art.rings.revisions'
	| 'art.rings.knots'
	| 'art.rings.meetings'
	| 'art.rings.ring'
	| 'art.rings.ring.means'
	| 'art.rings.fine'
	| 'art.rings.pale'
	| 'art.rings.knot'
	| 'art.rings.knot.means'
	| 'art.rings.dotted'
	| 'art.rings.grain'
	| 'art.weave.tasks'
	| 'art.weave.none'
	| 'art.weave.revisions'
	| 'art.weave.peers'
	| 'art.weave.meetings'
	| 'art.weave.upright'
	| 'art.weave.upright.means'
	| 'art.weave.across'
	| 'art.weave.across.means'
	| 'art.weave.done'
	| 'art.weave.done.means'
	| 'art.weave.bright'
	| 'art.weave.bright.means'
	| 'art.weave.school'
	| 'art.weave.bead'
	| 'art.weave.pattern'
	| 'art.spiral.whole'
	| 'art.spiral.part'
	| 'art.spiral.titles'
	| 'art.spiral.begins'
	| 'art.spiral.again'
	| 'art.spiral.strokes'
	| 'art.spiral.tasks'
	| 'art.spiral.revisions'
	| 'art.spiral.discs'
	| 'art.spiral.meetings'
	| 'art.spiral.line'
	| 'art.spiral.line.means'
	| 'art.spiral.dots'
	| 'art.spiral.dots.means'
	| 'art.spiral.disc'
	| 'art.spiral.disc.means'
	| 'art.spiral.before'
	| 'art.spiral.before.means'
	| 'art.spiral.place';

/** The sentence for `key`, in the plural form of `n`, with `{name}` replaced by its value. */
export type ArtWords = (key: ArtKey, values?: Record<string, string | number>) => string;

/** How many fine lines stand for how many days; one of the two is 1. */
export interface Scale {
	lines: number;
	days: number;
}

/** An artwork in words. */
export interface Told {
	/** What it shows of this learner. */
	sentences: string[];
	legend: { mark: string; means: string }[];
}

/** `count` days, in words. */
export const dayWords = (t: ArtWords, n: number) => t('art.days', { n });

/** The sentence for `key` where there is something to count. */
export function counted(t: ArtWords, key: ArtKey, n: number, values: Record<string, string> = {}): string[] {
	return n > 0 ? [t(key, { n, ...values })] : [];
}

/** Which task took longest, where there are several. */
export function widest({ tasks }: ArtFacts, t: ArtWords): string[] {
	if (tasks.length < 2) return [];
	const task = tasks.reduce((most, one) => (one.days > most.days ? one : most));
	return [t('art.widest', { task: task.title, days: dayWords(t, task.days) })];
}

/** The assessments, as `key` says it, or that there are none. */
export function answers({ assessments, peers }: ArtFacts, t: ArtWords, key: ArtKey): string {
	const n = assessments.length;
	return n > 0 ? t(key, { n, peers: t('art.peers', { n: peers }) }) : t('art.unread');
}

export const revisionsIn = ({ tasks }: ArtFacts) => tasks.reduce((sum, { revisions }) => sum + revisions, 0);

/** What fine lines stand for. */
export function scaleWords({ lines, days }: Scale, t: ArtWords): string {
	return lines > 1 ? t('art.fine.lines', { n: lines }) : t('art.fine.days', { n: days });
}
