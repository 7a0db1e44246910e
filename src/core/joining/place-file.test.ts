import { expect, test } from 'vitest';
import { roster } from '../schema/roster.ts';
import { opened } from '../writing/source.ts';
import { leftFile, type Place, placeFile } from './place-file.ts';

const bo: Place = { group: 'knots/spring', handle: 'bo', role: 'peer', hope: '' };

test('who is listed says the day they joined, and what else they chose to say', () => {
	expect(placeFile(bo, '2027-01-05')).toEqual({
		path: 'roster/knots/spring/bo.yml',
		text: 'joined: "2027-01-05"\n',
		isNew: true,
	});
	const { text } = placeFile({ ...bo, role: 'mentor', hope: ' A: "knot"\n#1 \u202eعقدة ' }, '2027-01-05');
	expect(roster.parse(opened(text, 'roster')?.record)).toEqual({
		role: 'mentor',
		joined: '2027-01-05',
		attended: [],
		hope: 'A: "knot" #1 عقدة',
	});
});

test('who leaves says when, and who comes back joins anew; the rest of the file stays as it was', () => {
	const came = '# Bo\njoined: 2027-01-05\nattended: [2027-02-03]\n';
	const left = leftFile(came, '2027-02-10');
	expect(left).toBe('# Bo\njoined: 2027-01-05\nleft: "2027-02-10"\nattended: [2027-02-03]\n');
	expect(placeFile({ ...bo, hope: 'Once more' }, '2027-03-01', left)).toEqual({
		path: 'roster/knots/spring/bo.yml',
		text: '# Bo\njoined: "2027-03-01"\nattended: [2027-02-03]\nhope: Once more\n',
		isNew: false,
	});
	expect(placeFile({ ...bo, hope: 'More' }, '2027-03-01', came).text).toContain('joined: 2027-01-05\n');
});
