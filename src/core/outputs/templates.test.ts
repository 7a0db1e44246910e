import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { say } from '#testing/command.ts';
import { schoolOf } from '#testing/school.ts';
import { course } from '../schema/course.ts';
import { LABEL, templates } from './templates.ts';

interface Form {
	name: string;
	labels: string[];
	body: { type: string; id?: string; attributes: { label?: string; options?: unknown[] } }[];
}

const rubric = {
	'rubrics/proposal.yml':
		'title: Proposal\nof: courses\ncriteria:\n  - { id: clear, title: Clear, question: Is it clear? }\n  - { id: fits, title: Fits, question: Does it fit?, checked: by-machine, rules: [course/load-fits] }\n',
};

test('the form asks for fields of a course, with the schools and kinds that there are', async () => {
	const made = templates((await schoolOf()).catalogue);
	const { body } = parse(made['.github/ISSUE_TEMPLATE/propose.yml'] ?? '') as Form;
	const asked = body.filter(({ id }) => id !== undefined);
	expect(asked.filter(({ id }) => !(id! in course.shape))).toEqual([]);
	expect(new Set(asked.map(({ attributes }) => attributes.label)).size).toBe(asked.length);
	const optionsOf = (field: string) => asked.find(({ id }) => id === field)?.attributes.options;
	expect([optionsOf('school'), optionsOf('kind'), optionsOf('languages')]).toEqual([
		['School of Webcraft'],
		['Course'],
		['English'],
	]);
	expect(asked[0]).toEqual({
		type: 'input',
		id: 'title',
		attributes: { label: 'Title', description: 'The name people will say to one another.' },
		validations: { required: true },
	});
});

test('a pull request begins with the lines that people judge, to be ticked', async () => {
	const made = templates((await schoolOf(rubric)).catalogue);
	expect(made['.github/pull_request_template.md']).toMatch(
		/looks at the others\.\n\n- \[ \] <!-- clear --> Clear: Is it clear\?\n$/,
	);
	const without = templates((await schoolOf()).catalogue);
	expect(without['.github/pull_request_template.md']).toMatch(/look at first\n$/);
});

test('every form of the forge has what the forge needs, and none sets the label that starts the machine', () => {
	const forms = globSync('.github/ISSUE_TEMPLATE/*.yml')
		.filter((file) => !file.endsWith('config.yml'))
		.map((file) => parse(readFileSync(file, 'utf8')) as Form & { description: string });
	expect(forms).toHaveLength(7);
	for (const { name, description, labels, body } of forms) {
		expect([name, description].every((text) => text.length > 3 && text.length < 200)).toBe(true);
		expect(labels).not.toContain(LABEL);
		const ids = body.flatMap(({ id }) => id ?? []);
		expect(new Set(ids).size).toBe(ids.length);
		expect(body.filter(({ type, attributes }) => type !== 'markdown' && !attributes.label)).toEqual([]);
		expect(
			body.filter(({ attributes: { options } }) => options && new Set(options).size !== options.length),
		).toEqual([]);
	}
	expect(readFileSync('.github/workflows/propose.yml', 'utf8')).toContain(
		`if: github.event.label.name == '${LABEL}'`,
	);
});

test('the school’s own templates are up to date', async () => {
	expect((await say('templates', ['--check'])).output).toBe('All templates are up to date.\n');
});
