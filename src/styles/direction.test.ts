// A page reads from either side: what the styles say of sides is said as start and end.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const PHYSICAL =
	/(?:^|[\s;{])((?:(?:margin|padding|border|inset)-(?:left|right|top|bottom)|left|right|top|bottom|(?:min-|max-)?(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius)\s*:|float\s*:\s*(?:left|right))/g;

test('styles know no left and right, and no width and height', () => {
	const said = globSync('src/**/*.css').flatMap((file) =>
		[
			...readFileSync(file, 'utf8')
				.replace(/\([^)]*\)/g, '()')
				.matchAll(PHYSICAL),
		].map(([, property]) => `${file}: ${property}`),
	);
	expect(said).toEqual([]);
});
