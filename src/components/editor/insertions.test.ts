import { expect, test } from 'vitest';
import { component } from '#core/text/component.ts';
import { components } from '#core/text/components/index.ts';
import { around, block, exampleIn, type Insertion, type Marked } from './insertions.ts';

/** A text with `[` and `]` around what is marked. */
function marked(shown: string): Marked {
	const from = shown.indexOf('[');
	const to = shown.indexOf(']') - 1;
	return { text: shown.replace(/[[\]]/g, ''), from, to };
}

function after({ text, from, to }: Marked, done: Insertion): string {
	const { insert } = done;
	const inside = `${insert.slice(0, done.from)}[${insert.slice(done.from, done.to)}]${insert.slice(done.to)}`;
	return text.slice(0, from) + inside + text.slice(to);
}

test.each([
	['[]', '[## Knots]'],
	['One.[]', 'One.\n\n[## Knots]'],
	['One.\n\n[]\n\nTwo.', 'One.\n\n[## Knots]\n\nTwo.'],
	['One.\n[]Two.', 'One.\n\n[## Knots]\n\nTwo.'],
	['One [and] two.', 'One \n\n[## Knots]\n\n two.'],
])('a heading put into %j stands on lines of its own: %j', (before, done) => {
	const at = marked(before);
	expect(after(at, block(at, '## Knots'))).toBe(done);
});

test('the part that one writes on is marked', () => {
	const at = marked('[]');
	expect(after(at, block(at, '## A heading', 'A heading'))).toBe('## [A heading]');
});

test('a link is laid around what is marked, or around what it says by itself', () => {
	const at = marked('Tie [a bowline] now.');
	expect(after(at, around(at, '', 'text', '(https://)'))).toBe('Tie [a bowline](https://) now.');
	const nothing = marked('Tie [].');
	expect(after(nothing, around(nothing, '<', 'text', '>'))).toBe('Tie <[text]>.');
});

test('an example brings ids that the text does not have yet', () => {
	const task = component({ ...components.get('Task')!, example: '<Task id="tie" title="Tie" />' });
	const at = marked('<Task id="tie" /> <Task id="tie-2" />[]');
	expect(after(at, exampleIn(at.text, task, at))).toBe(
		'<Task id="tie" /> <Task id="tie-2" />\n\n<Task id="tie-3" title="Tie" />[]',
	);
});

test('what belongs into a sentence stays in it', () => {
	const at = marked('A [] rope.');
	const term = component({
		...components.get('Glossary')!,
		example: '<Glossary term="bight">a loop</Glossary>',
	});
	expect(after(at, exampleIn(at.text, { ...term, place: 'phrasing' }, at))).toBe(
		'A <Glossary term="bight">a loop</Glossary>[] rope.',
	);
});
