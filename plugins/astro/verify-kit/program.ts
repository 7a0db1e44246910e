import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

export interface Bundle {
	program: string;
	style: string;
}

const ENTRY = fileURLToPath(new URL('../../../src/components/verify/offline.ts', import.meta.url));

/** The program and the style of the kit, each as one text that can stand in a page; the same twice. */
export async function bundled(): Promise<Bundle> {
	const built = await build({
		configFile: false,
		envFile: false,
		logLevel: 'error',
		root: fileURLToPath(new URL('../../../', import.meta.url)),
		build: {
			write: false,
			target: 'es2022',
			cssTarget: 'chrome130',
			modulePreload: false,
			cssCodeSplit: false,
			rolldownOptions: {
				input: ENTRY,
				output: { format: 'iife', codeSplitting: false },
				checks: { pluginTimings: false },
			},
		},
	});
	const { output } = built as Rolldown.RolldownOutput;
	const program = output.find((part) => part.type === 'chunk')?.code ?? '';
	const style = output.find((part) => part.type === 'asset' && part.fileName.endsWith('.css'));
	return {
		program: inPage(program.trim()),
		style: style?.type === 'asset' ? String(style.source).trim() : '',
	};
}

// In a text of a program these mean the same, and do not end it or begin a comment of the page.
function inPage(program: string): string {
	return program.replace(/<(?=\/script|script|!--)/gi, '\\x3c');
}
