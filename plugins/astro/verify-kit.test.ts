import { expect, test } from 'vitest';
import { formatFinding } from './gate/finding.ts';
import { inspector } from './gate/inspect.ts';
import { kitPage, kitWords } from './verify-kit/page.ts';
import { bundled } from './verify-kit/program.ts';

const page = (language: string, direction: string, title: string) => `<!doctype html>
<html lang="${language}" dir="${direction}"><body><main>
<verify-badge hidden data-title="${title}" data-school="School &amp; &quot;Co&quot;" data-issuer='{"did":"a"}' data-list="/status/" data-awards="/awards/" data-words='{"kitNow":"As of {published}."}'>
<p>${title}</p><details data-network><form data-look-up></form></details></verify-badge>
</main></body></html>`;

const english = kitWords(page('en', 'ltr', 'Verify'))!;
const arabic = kitWords(page('ar', 'rtl', 'تحقّق'))!;
const kit = {
	pages: [
		{ language: 'en', ...english },
		{ language: 'ar', ...arabic },
	],
	program: 'alert(1)',
	style: 'p { color: red }',
	list: '{"a":"<b>"}',
	published: '2027-01-05',
};

test('the file takes its words from the pages, and leaves out what needs a network', () => {
	expect(kitWords('<html><body><p>No badges yet.</p></body></html>')).toBe(undefined);
	expect(english).toMatchObject({ title: 'Verify', school: 'School & "Co"', issuer: '{"did":"a"}' });
	expect(english.element).toContain('<p>Verify</p>');
	expect(english.element).not.toMatch(/data-network|data-look-up|data-list|data-awards|data-issuer/);
});

test('it speaks every language of the site, in its direction and with its dates', () => {
	const text = kitPage(kit);
	expect(text).toContain('As of \u20685 January 2027\u2069.');
	expect(text).toMatch(/<template lang="ar" dir="rtl"[^]*يناير/);
	expect(text).toContain('data-list-text="{&#34;a&#34;:&#34;&#60;b&#62;&#34;}"');
	expect(text.match(/<button/g)).toHaveLength(2);
	expect(kitPage({ ...kit, pages: kit.pages.slice(0, 1) })).toContain('<p class="cluster" hidden>');
});

test('the gate knows its program by its letters, and lets no other pass', () => {
	const inspect = inspector({ programs: [kit.program] });
	const findings = (text: string) => inspect('verify/offline.html', text).map(formatFinding);
	expect(findings(kitPage(kit))).toEqual([]);
	expect(findings(kitPage({ ...kit, program: 'alert(2)' }))).toEqual([
		'verify/offline.html: `<script>` holds a program, `alert(2)`. Put it into a file of the site and name that in `src`.',
	]);
	expect(findings(`${kitPage(kit)}<script>alert(1)</script>`)).toHaveLength(1);
});

test('its program is the same twice, and nothing in it ends it', async () => {
	const first = await bundled();
	expect(await bundled()).toEqual(first);
	expect(first.program).not.toMatch(/<\/script|<!--|\bimport\(/i);
	expect(first.style).toContain('.verdict');
	expect(first.style).not.toMatch(/url\(/);
});
