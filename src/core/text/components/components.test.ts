import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { compileText } from '../compile.ts';
import { components } from './index.ts';

describe.each([...components.values()])('the component $name', ({ name, example, props, about }) => {
	test('is shown by its own example, and both gates let it pass', () => {
		const { problems, html, plain } = compileText(example, { file: 'courses/knots/units/01-first.mdx' });
		expect(problems).toEqual([]);
		expect(html).not.toBe('');
		expect(plain).not.toBe('');
		expect(example).toContain(`<${name}`);
	});

	test('says what it is for, and what each prop is for', () => {
		expect(about).toMatch(/^[A-Z].*\.$/);
		const { properties = {} } = z.toJSONSchema(props, { io: 'input' });
		for (const [prop, schema] of Object.entries(properties)) {
			expect(schema, `${name} ${prop}`).toMatchObject({
				title: expect.any(String),
				description: expect.any(String),
			});
		}
	});
});

test('a task that was renamed says how it was called', () => {
	const { html, problems } = compileText(
		'<Task id="tie-one" was={["tie", "knot"]} title="Tie it" deliverable="A knot" minutes={5} objectives={["tie"]} />',
		{ file: 'courses/knots/units/01-first.mdx' },
	);
	expect([problems, html.includes(' data-task="tie-one" data-was="tie knot"')]).toEqual([[], true]);
});
