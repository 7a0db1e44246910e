// The five ways to a badge that the platform of P2PU knew in 2011, said in the language of rules here.

/** The rule of each, and what else its badge says. */
export const lernanta = {
	/** Three votes with a mean of three; here the middle of each criterion, so that no criterion is forgiven. */
	skill: { rule: { all: [{ task: 'knots/loop' }, { assessments: { count: 3, median: 3 } }] }, more: {} },
	/** One vote, as often as somebody earns it. */
	community: { rule: { assessments: { count: 1 } }, more: { type: 'community', repeatable: true } },
	/** The same without anything to hand in. */
	withoutWork: {
		rule: { manual: { because: 'They have helped somebody.', by: 'peer' } },
		more: { type: 'community' },
	},
	/** No vote: it comes when all is done. */
	completion: { rule: { tasks: { in: 'knots' } }, more: { type: 'completion' } },
	/** Only those who run the school give it. */
	staff: { rule: { manual: { because: 'They have seen it.' } }, more: {} },
};
