import { expect, test } from 'vitest';
import { course, exampleSchool } from '#core/rules/example.ts';
import { schoolOf } from '#testing/school.ts';

const tip = '<Note type="tip">Keep it dry.</Note>\n';
const files = {
	course: 'courses/knots/index.mdx',
	unit: 'courses/knots/units/01-first-knot.mdx',
	review: 'reviews/knots/guests-1.mdx',
	school: 'schools/webcraft.mdx',
	wiki: 'wiki/ropes.mdx',
};

/** The title of the tip in each of the files, where course and site say that they speak these languages. */
async function tipsIn(courses: string, site: string): Promise<Record<string, string | undefined>> {
	const { catalogue, lines } = await schoolOf({
		[files.course]: course({ languages: courses }, tip),
		[files.unit]: `${String(exampleSchool[files.unit])}\n${tip}`,
		[files.review]: `---\nreviewer: guests\ncommit: 1a2b3c4\ndate: 2027-01-20\nverdict: comment\n---\n\n${tip}`,
		[files.school]: `${String(exampleSchool[files.school])}\n${tip}`,
		[files.wiki]: `---\ntitle: Ropes\n---\n\n${tip}`,
		'site.yml': String(exampleSchool['site.yml']).replace('languages: [en]', `languages: ${site}`),
	});
	expect(lines).toEqual([]);
	const tips = Object.entries(files).map(([name, file]) => {
		const html = catalogue.texts.get(file)?.html ?? '';
		return [name, /<p class="note-title">(.*?)<\/p>/.exec(html)?.[1]];
	});
	return Object.fromEntries(tips) as Record<string, string>;
}

test('what belongs to a course speaks the first language of the course', async () => {
	const spanish = { course: 'Consejo', unit: 'Consejo', review: 'Consejo' };
	expect(await tipsIn('[es, ar]', '[en]')).toEqual({ ...spanish, school: 'Tip', wiki: 'Tip' });
});

test('everything else speaks the first language of the site', async () => {
	const arabic = { school: 'نصيحة', wiki: 'نصيحة' };
	expect(await tipsIn('[en]', '[ar, es]')).toEqual({ course: 'Tip', unit: 'Tip', review: 'Tip', ...arabic });
});

test('a language without words gets English ones, that of a country those of the language', async () => {
	const mexican = { school: 'Consejo', wiki: 'Consejo' };
	expect(await tipsIn('[pl]', '[es-MX]')).toEqual({ course: 'Tip', unit: 'Tip', review: 'Tip', ...mexican });
});

test('the unit of a Spanish course says “Tarea”', async () => {
	const { catalogue } = await schoolOf({ [files.course]: course({ languages: '[es]' }) });
	expect(catalogue.courses[0]?.units[0]?.text.html).toContain('<p class="task-meta">Tarea · 10 min</p>');
});

test.each(['', 'languages:', 'languages: es', 'languages: [3]', 'languages: [constructor]', 'languages: []'])(
	'a course that says `%s` is judged, and its text is English',
	async (line) => {
		const broken = course({ languages: undefined }, tip).replace('title:', `${line}\ntitle:`);
		const { catalogue } = await schoolOf({ [files.course]: broken });
		expect(catalogue.texts.get(files.unit)?.html).toContain('<p class="task-meta">Task · 10 min</p>');
	},
);
