// Where the ledger is written: on this disk, and with `--push` to the repository as well.
import { writeDurably } from '#disk/write-durably.ts';
import { CannotRun } from '../command.ts';

export interface Ledger {
	/** Comes back once the file is safe wherever the ledger is kept. */
	write(path: string, text: string, doing: 'Claim' | 'Settle'): Promise<void>;
}

/** The ledger on the disk, in the content folder `root`. */
export function diskLedger(root: string): Ledger {
	return {
		async write(path, text) {
			try {
				writeDurably(root, path, text);
			} catch (error) {
				const { code = '' } = error as NodeJS.ErrnoException;
				throw new CannotRun(
					`The ledger cannot be written at \`${root}/${path}\` (${code}), so nothing more is sent.`,
				);
			}
		},
	};
}
