import type { AwardRecord } from '#core/schema/award.ts';

/** What a steward looks at, in words. */
export const FLAG_WORDS: Readonly<Record<AwardRecord['flags'][number], string>> = {
	swapped: 'most of those who assessed it were assessed by its maker in turn',
	ring: 'they belong to a small circle that hardly assesses anybody else',
	hollow: 'an assessment says very little',
	'all-new': 'everybody who assessed it is new here',
};
