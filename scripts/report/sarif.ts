import { isPlace, type Problem } from '#core/problem.ts';
import { rules } from '#core/rules/index.ts';
import type { Rule } from '#core/rules/rule.ts';
import { errorsFirst } from './count.ts';
import type { Findings, Report } from './index.ts';

/** As many results as GitHub keeps of an upload. */
const MAX_RESULTS = 5000;

/** SARIF 2.1.0, which code scanning reads: the rules that were broken, and where. */
export const sarif: Report = (findings) => {
	const shown = errorsFirst(findings.problems).slice(0, MAX_RESULTS);
	const broken = rules.filter(({ id }) => shown.some(({ rule }) => rule === id));
	const driver = {
		name: 'Peerhood',
		informationUri: 'https://github.com/peerhood/peerhood',
		rules: broken.map((rule) => ruleOf(rule, findings)),
	};
	return JSON.stringify(
		{
			$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
			version: '2.1.0',
			runs: [
				{
					tool: { driver },
					columnKind: 'utf16CodeUnits',
					results: shown.map((one) => resultOf(one, findings, broken)),
				},
			],
		},
		null,
		2,
	);
};

function ruleOf({ id, title, why, severity }: Rule, { pageOf }: Findings) {
	const page = pageOf(id);
	return {
		id,
		shortDescription: { text: title },
		fullDescription: { text: why },
		help: { text: page ? `${why} ${page}` : why, markdown: page ? `${why} [Examples](${page})` : why },
		...(page && { helpUri: page }),
		defaultConfiguration: { level: levelOf(severity) },
		properties: { tags: [id.split('/')[0]] },
	};
}

function resultOf(
	{ rule, severity, file, at, message }: Problem,
	{ root }: Findings,
	broken: readonly Rule[],
) {
	const { line, column } = isPlace(at) ? at : { line: 1, column: 1 };
	return {
		ruleId: rule,
		ruleIndex: broken.findIndex(({ id }) => id === rule),
		level: levelOf(severity),
		message: { text: message },
		locations: [
			{
				physicalLocation: {
					artifactLocation: { uri: `${root}/${file}`.split('/').map(encodeURIComponent).join('/') },
					region: { startLine: line, startColumn: column },
				},
			},
		],
	};
}

const levelOf = (severity: Problem['severity']) => (severity === 'error' ? 'error' : 'note');
