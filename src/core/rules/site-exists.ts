import { problem } from '../problem.ts';
import type { Rule } from './rule.ts';

export const siteExists: Rule = {
	id: 'site/missing',
	title: 'A school has a site.yml',
	why: 'Name, address and languages of the school stand there, and every page needs them.',
	severity: 'error',
	bad: { 'site.yml': null },
	says: [
		'site.yml:1:1  This school has no `site.yml`. Copy one from another school and change its title and address. [site/missing]',
	],
	*check({ known }) {
		if (!known.get('site')?.has('site'))
			yield problem(
				'site/missing',
				'site.yml',
				undefined,
				'This school has no `site.yml`. Copy one from another school and change its title and address.',
			);
	},
};
