import { expect, test } from 'vitest';
import { questionsFor } from './questions.ts';
import { wayInto } from './way-into.ts';

const open = { mode: 'open', questions: [] } as const;
const link = (url: string) => ({ way: 'link', url }) as const;
const mail = { way: 'mail', address: 'join@school.example' } as const;
const place = { way: 'link', label: 'the forum', url: 'https://forum.example' } as const;

test('the group says how one gets in, or its course, or the school', () => {
	const elsewhere = { signUp: { ...open, questions: [], url: 'https://group.example' } };
	const here = { signUp: { ...open, questions: [] } };
	expect(wayInto({ signUp: mail }, { signUp: link('https://course.example') }, elsewhere)).toEqual(
		link('https://group.example'),
	);
	expect(wayInto({ signUp: mail }, { signUp: link('https://course.example') }, here)).toEqual(
		link('https://course.example'),
	);
	expect(wayInto({ signUp: mail, discussion: place }, {}, here)).toEqual(mail);
});

test('where nobody says how, one asks where people talk', () => {
	const here = { signUp: { ...open, questions: [] } };
	const ask = { way: 'ask', url: 'https://forum.example', label: 'the forum' };
	expect(wayInto({ discussion: place }, {}, here)).toEqual(ask);
	const own = { ...place, url: 'https://course.example', label: 'our room' };
	expect(wayInto({ discussion: place }, { discussion: own }, here)).toEqual({
		...ask,
		url: 'https://course.example',
		label: 'our room',
	});
	expect(wayInto({}, {}, here)).toEqual({ way: 'ask' });
});

test('whoever joins is asked what P2PU asked, then what the course and the group ask', () => {
	const labels = { goal: 'Goal?', peers: 'Peers?', zone: 'Zone?', small: 'Small?', organize: 'Organize?' };
	const questions = questionsFor(
		{ signUpQuestions: ['How thick a rope?'] },
		{ signUp: { ...open, questions: ['A boat?', 'A harbour?'] } },
		labels,
	);
	expect(questions.map(({ id, label, ask }) => `${id} ${ask} ${label}`)).toEqual([
		'goal text Goal?',
		'peers text Peers?',
		'course-1 text How thick a rope?',
		'group-1 text A boat?',
		'group-2 text A harbour?',
		'zone line Zone?',
		'small choice Small?',
		'organize choice Organize?',
	]);
});
