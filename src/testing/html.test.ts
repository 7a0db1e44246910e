// Every page is HTML as the standard has it.
import { join } from 'node:path';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { pagesOf } from './pages.ts';

const CONFIG: ConfigData = {
	root: true,
	extends: ['html-validate:recommended'],
	rules: {
		// Titles and code are their authors’, however long, and however they end.
		'long-title': 'off',
		'no-trailing-whitespace': 'off',
		// Safari takes a list without bullets for no list, unless it says that it is one.
		'no-redundant-role': 'off',
		// The filter of the catalogue acts as it is changed.
		'wcag/h32': 'off',
		// Boxes of one question share its name, as radio buttons do.
		'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
	},
};

test.each([
	['the school’s own site', inject('own')],
	['a site of everything', inject('sample')],
])(
	'%s is valid HTML',
	async (_, { dist, base }) => {
		const validator = new HtmlValidate(CONFIG);
		const pages = pagesOf(dist, base);
		expect(pages.length).toBeGreaterThan(30);
		const faults: string[] = [];
		for (const { file } of pages) {
			const { results } = await validator.validateFile(join(dist, file));
			for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages))
				faults.push(`${file}: ${message} [${ruleId}] ${selector ?? ''}`);
		}
		expect(faults).toEqual([]);
	},
	600_000,
);
