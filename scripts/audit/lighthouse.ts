// What Lighthouse says of one page, on the phone and the slow line that it pretends to have.
import { readFileSync } from 'node:fs';
import lighthouse, { type Result } from 'lighthouse';

/** What is judged, and how many of 100 points it must have. */
export const LIMITS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 95 } as const;
export type Category = keyof typeof LIMITS;
const categories = Object.keys(LIMITS) as Category[];

export interface Verdict {
	points: Record<Category, number>;
	/** What took points off, where there are too few. */
	faults: string[];
}

export interface Ask {
	address: string;
	/** The port by which the browser is steered. */
	port: number;
	/** The file of the page: where it asks search engines to pass it over, that is no fault of it. */
	file: string;
	/** How often to measure; the run in the middle counts. */
	runs: number;
}

export async function verdictOf({ address, port, file, runs }: Ask): Promise<Verdict> {
	const hidden = readFileSync(file, 'utf8').includes('name="robots" content="noindex"');
	const verdicts: Verdict[] = [];
	for (let run = 0; run < runs; run++) {
		const said = await lighthouse(address, {
			port,
			logLevel: 'error',
			onlyCategories: categories,
			skipAudits: hidden ? ['is-crawlable'] : [],
			disableFullPageScreenshot: true,
		});
		if (!said) throw new Error(`Lighthouse says nothing of ${address}.`);
		if (said.lhr.runtimeError) throw new Error(`${address}: ${said.lhr.runtimeError.message}`);
		verdicts.push(read(said.lhr));
	}
	const sorted = verdicts.sort((a, b) => a.points.performance - b.points.performance);
	return sorted[Math.floor(runs / 2)]!;
}

function read(result: Result): Verdict {
	const pointsOf = (category: Category) => Math.round((result.categories[category]?.score ?? 0) * 100);
	const points = Object.fromEntries(categories.map((one) => [one, pointsOf(one)])) as Verdict['points'];
	const short = categories.filter((category) => points[category] < LIMITS[category]);
	return { points, faults: short.flatMap((category) => faultsOf(result, category)) };
}

function faultsOf(result: Result, category: Category): string[] {
	return (result.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
		const { title, score, displayValue = '' } = result.audits[id] ?? { title: id, score: 0 };
		const costs = weight > 0 && score !== null && score < 1;
		return costs ? [`${category}: ${title} ${displayValue} [${id}]`.replace(/ +/g, ' ')] : [];
	});
}
