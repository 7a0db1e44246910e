import { defineConfig } from 'vitest/config';

const root = new URL('../../', import.meta.url).pathname;

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'rooms',
					root,
					include: ['{src,plugins,scripts,functions}/**/*.test.ts'],
					exclude: ['src/testing/*.test.ts'],
					// Some ask a dev server or git, which a busy machine makes wait.
					testTimeout: 30_000,
					sequence: { groupOrder: 0 },
				},
			},
			{
				test: {
					name: 'whole',
					root,
					include: ['src/testing/*.test.ts'],
					globalSetup: 'src/testing/built-site.ts',
					// A build of a whole site, and a browser on a small machine, take their time.
					testTimeout: 120_000,
					hookTimeout: 300_000,
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
});
