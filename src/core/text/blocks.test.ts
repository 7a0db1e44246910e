import { expect, test } from 'vitest';
import { type Block, blocksOf } from './blocks.ts';
import { changedShare, compareBlocks } from './compare-blocks.ts';

const of = (source: string, file = 'unit.mdx') => blocksOf(source, file);
const told = (blocks: readonly Block[]) => blocks.map(({ text }) => text);
const compared = (before: string, after: string) => {
	const changes = compareBlocks(of(before), of(after));
	const { kept, moved, edited, added, removed, changedWords, allWords } = changes;
	return {
		kept: told(kept),
		moved: told(moved),
		edited: edited.map((pair) => `${pair.before.text} → ${pair.after.text}`),
		added: told(added),
		removed: told(removed),
		words: `${changedWords} of ${allWords}`,
		share: changedShare(changes),
	};
};

test('a page is read as its paragraphs, headings, items and the beginnings of its components', () => {
	const page = `

## Flour

Weigh it. *Twice*.

- rye
- wheat

<Task id="feed" title="Feed the starter" minutes={10}>

Stir in water.

</Task>

![A jar](jar.png)
`;
	expect(of(page)).toEqual([
		{ key: 'heading ## Flour', kind: 'heading', text: 'Flour', words: 1, line: 3 },
		{ key: 'paragraph Weigh it. *Twice*.', kind: 'paragraph', text: 'Weigh it. Twice.', words: 3, line: 5 },
		{ key: 'listItem - rye', kind: 'listItem', text: 'rye', words: 1, line: 7 },
		{ key: 'listItem - wheat', kind: 'listItem', text: 'wheat', words: 1, line: 8 },
		{
			key: 'Task <Task id="feed" title="Feed the starter" minutes={10}>',
			kind: 'Task',
			text: 'Feed the starter 10',
			words: 4,
			line: 10,
		},
		{ key: 'paragraph Stir in water.', kind: 'paragraph', text: 'Stir in water.', words: 3, line: 12 },
		{ key: 'paragraph ![A jar](jar.png)', kind: 'paragraph', text: 'A jar', words: 2, line: 16 },
	]);
});

test('what cannot be parsed is still read, as paragraphs', () => {
	expect(of('\n\nFlour <b\n\nand water')).toEqual([
		{ key: 'paragraph Flour <b', kind: 'paragraph', text: 'Flour <b', words: 2, line: 3 },
		{ key: 'paragraph and water', kind: 'paragraph', text: 'and water', words: 2, line: 5 },
	]);
});

test('a paragraph that is broken into lines elsewhere has not changed', () => {
	expect(compared('Flour, water\nand salt.', 'Flour,\nwater and salt.').share).toBe(0);
});

test('a paragraph that moved has not changed; one that was edited, added or taken away has', () => {
	const before = `One stays here.

Two goes to the end.

Three has four words here.

Four is not there any more.

Six stays.

So does seven.`;
	const after = `One stays here.

Three has five words here.

Five is new.

Six stays.

So does seven.

Two goes to the end.`;
	expect(compared(before, after)).toEqual({
		kept: ['One stays here.', 'Six stays.', 'So does seven.'],
		moved: ['Two goes to the end.'],
		edited: ['Three has four words here. → Three has five words here.'],
		added: ['Five is new.'],
		removed: ['Four is not there any more.'],
		words: '14 of 27',
		share: 14 / 27,
	});
});

test('of two paragraphs that say the same, one that goes is one that goes', () => {
	expect(compared('Stir.\n\nStir.', 'Stir.')).toEqual({
		kept: ['Stir.'],
		moved: [],
		edited: [],
		added: [],
		removed: ['Stir.'],
		words: '1 of 2',
		share: 0.5,
	});
});

test('as few paragraphs as possible are said to have moved', () => {
	expect(compared('A\n\nB\n\nC\n\nD', 'D\n\nA\n\nB\n\nC').moved).toEqual(['D']);
});

test('another address behind the same words is an edit', () => {
	expect(compared('Read [this](https://a.example).', 'Read [this](https://b.example).')).toMatchObject({
		edited: ['Read this. → Read this.'],
		share: 1,
	});
});

test('a text written anew has no edits, only what came and went', () => {
	const [before, after] = ['old', 'new'].map((word) =>
		Array.from({ length: 400 }, (_, index) => `The ${word} one, number ${index}.`).join('\n\n'),
	);
	const { edited, added, removed, share } = compared(before ?? '', after ?? '');
	expect([edited.length, added.length, removed.length, share]).toEqual([0, 400, 400, 1]);
});

test('a page without a word has not changed', () => {
	expect(compared('', '').share).toBe(0);
});
