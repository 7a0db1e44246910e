import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		root: new URL('../../', import.meta.url).pathname,
		include: ['{src,plugins,scripts}/**/*.test.ts'],
		// A build of the whole site, and a browser on a small machine, take their time.
		testTimeout: 120_000,
		hookTimeout: 300_000,
	},
});
