// How well readers agree about each line of a rubric. Where they do not, the line may need other words. For stewards:
// nothing here says who was strict.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AssessmentFact } from './facts.ts';
import { factsOf } from './facts-of.ts';

export interface CriterionHealth {
	criterion: string;
	/** How many ratings there are, and how many at each level, the lowest first. */
	ratings: number;
	spread: number[];
	/** How far two readers of one revision are apart, on average; undefined where no two have read the same. */
	apart: number | undefined;
	/** How many pairs of readers that is. */
	pairs: number;
	/** True where readers differ so much that the line should be written anew. */
	unclear: boolean;
}

/** Each criterion of a rubric of work, in its order; none where there is no such rubric. */
export function rubricHealth(catalogue: Catalogue, rubric: string): CriterionHealth[] {
	const { rubrics, assessments } = factsOf(catalogue);
	const verified = assessments.filter((one) => one.rubric === rubric && one.way !== undefined);
	return (rubrics.find(({ id }) => id === rubric)?.criteria ?? []).map(({ id, levels }) =>
		healthOf(id, levels, verified),
	);
}

const ENOUGH = 5;
const FAR = 0.75;

function healthOf(criterion: string, levels: number, all: readonly AssessmentFact[]): CriterionHealth {
	const rated = all.flatMap(({ work, revision, ratings }) => {
		const level = ratings.find((one) => one.criterion === criterion)?.level;
		return level === undefined || level > levels ? [] : [{ read: `${work} ${revision}`, level }];
	});
	const spread = Array.from(
		{ length: levels },
		(_, index) => rated.filter(({ level }) => level === index + 1).length,
	);
	const differences = [...Map.groupBy(rated, ({ read }) => read).values()].flatMap(pairsOf);
	const sum = differences.reduce((total, one) => total + one, 0);
	const apart = differences.length === 0 ? undefined : sum / differences.length;
	return {
		...{ criterion, ratings: rated.length, spread, apart, pairs: differences.length },
		unclear: differences.length >= ENOUGH && (apart ?? 0) >= FAR,
	};
}

function pairsOf(readers: readonly { level: number }[]): number[] {
	return readers.flatMap(({ level }, index) =>
		readers.slice(index + 1).map((other) => Math.abs(level - other.level)),
	);
}
