// A page's front matter: the record between two lines `---`. The bounds are judged before gray-matter cuts along them,
// because gray-matter runs `---js` as a program and ends at any line that begins with three hyphens.
import matter from 'gray-matter';
import { type Problem, problem } from '../core/problem.ts';
import { boundsOf } from './bounds.ts';
import { readYaml, type Yaml } from './yaml.ts';

export const MAX_FRONT_MATTER = 16 * 1024;
/** A data file is a record from end to end, and may be longer. */
export const MAX_DATA_FILE = 64 * 1024;

export interface FrontMatter {
	/** The record; undefined where it cannot be read. */
	data: unknown;
	/** The whole text with the front matter blanked out, so that lines count as in the file. */
	body: string;
	problems: Problem[];
}

/** The record and the body of a page. */
export function frontMatter(text: string, file: string): FrontMatter {
	const bounds = boundsOf(text);
	if ('rule' in bounds) {
		const { rule, at, message, fix } = bounds;
		const found = { ...problem(rule, file, at, message), ...(fix && { fix }) };
		return { data: undefined, body: '', problems: [found] };
	}
	const body = '\n'.repeat(bounds.lines - 1) + text.slice(bounds.closing + 3);
	const tooLong = sizeProblem(text.slice(0, bounds.closing), MAX_FRONT_MATTER, file, MOVE_TEXT);
	if (tooLong) return { data: undefined, body, problems: [tooLong] };
	let yaml: Yaml = { data: Object.create(null), problems: [] };
	matter(text, {
		language: 'yaml',
		engines: { ...refused, yaml: (source) => (yaml = readYaml(source, file)) },
	});
	return { ...yaml, body };
}

/** The record of a data file, which is YAML from end to end. */
export function dataFile(text: string, file: string): Yaml {
	const tooLong = sizeProblem(text, MAX_DATA_FILE, file, 'Make its texts shorter.');
	return tooLong ? { data: undefined, problems: [tooLong] } : readYaml(text, file);
}

/** The YAML of a file, with its first line left blank if it has front matter: places in it are places in the file. */
export function yamlOf(text: string, file: string): string {
	if (file.endsWith('.yml')) return text;
	const bounds = boundsOf(text);
	return 'rule' in bounds ? '' : text.slice(3, bounds.closing);
}

const MOVE_TEXT = 'Make it shorter, or move text from it into the page.';

function sizeProblem(yaml: string, limit: number, file: string, remedy: string): Problem | undefined {
	if (Buffer.byteLength(yaml) <= limit) return undefined;
	const message = `The record is longer than ${limit / 1024} KB. ${remedy}`;
	return problem('fm/size', file, { line: 1, column: 1 }, message);
}

const refuse = (): never => {
	throw new Error('Front matter in another language than YAML reached gray-matter.');
};
const refused = {
	js: refuse,
	javascript: refuse,
	json: refuse,
	coffee: refuse,
	coffeescript: refuse,
	cson: refuse,
	toml: refuse,
};
