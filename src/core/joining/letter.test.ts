import { expect, test } from 'vitest';
import { answered, asked } from './answers.ts';
import { filledLetter, letterAddress, LONGEST_LETTER } from './letter.ts';
import type { JoinQuestion } from './questions.ts';

const questions: JoinQuestion[] = [
	{ id: 'goal', label: 'Goal?', ask: 'text' },
	{ id: 'zone', label: 'Zone?', ask: 'line' },
];

/** What a program for mails reads in the address. */
function read(address: string) {
	const [, to = '', query = ''] = /^mailto:([^?]*)\??(.*)$/.exec(address) ?? [];
	const fields = query
		.split('&')
		.filter(Boolean)
		.map((field) => field.split('=').map(decodeURIComponent));
	return { to: decodeURIComponent(to), ...(Object.fromEntries(fields) as Record<string, string>) };
}

test('a letter holds exactly what somebody answered, whatever signs they used', () => {
	const goal = 'Tie & "untie" <knots>?\nbcc=evil@mallory.example\r\n100% #1 = عقدة';
	const body = answered(questions, { goal, zone: '  ' });
	expect(body).toBe('Goal?\nTie & "untie" <knots>?\nbcc=evil@mallory.example\n100% #1 = عقدة');
	const address = letterAddress({ to: 'a+b?&c@school.example', subject: 'Join & leave', body });
	expect(read(address)).toEqual({
		to: 'a+b?&c@school.example',
		subject: 'Join & leave',
		body: body.replaceAll('\n', '\r\n'),
	});
	expect(address).toMatch(/^mailto:a%2Bb%3F%26c@school\.example\?subject=Join%20%26%20leave&body=[^&]*$/);
});

test('nothing that nobody sees, and nothing that turns the direction of what follows, goes into an answer', () => {
	expect(answered(questions, { goal: 'a\u0000b\u202ec\u2066d\u200f\ud83d', zone: 'Etc/UTC' })).toBe(
		'Goal?\nabcd\u200f\ufffd\n\nZone?\nEtc/UTC',
	);
	expect(answered(questions, { goal: 'x'.repeat(9000) })).toHaveLength(8006);
});

test('a letter that programs would cut is not begun', () => {
	const letter = (body: string) => ({ to: 'join@school.example', subject: '', body });
	const room = LONGEST_LETTER - letterAddress(letter('x')).length + 1;
	expect(filledLetter(letter('x'.repeat(room)))).toHaveLength(LONGEST_LETTER);
	expect(filledLetter(letter('x'.repeat(room + 1)))).toBeUndefined();
	expect(filledLetter(letter('ع'.repeat(room / 2)))).toBeUndefined();
	expect(letterAddress(letter(''))).toBe('mailto:join@school.example');
});

test('without script, the questions stand in the letter with room below each', () => {
	expect(asked(questions)).toBe('Goal?\n\n\nZone?\n\n');
});
