// How a form hands over what it made, on the forge that the school lives on.
import type { ForgeForms } from '#core/sharing/hand-over.ts';
import type { Edition } from '../edition.ts';
import { fillableIssue, forgeForms } from '../forge.ts';
import { voiceOf } from '../voice.ts';

export interface HandOver {
	forms: ForgeForms;
	/** The form for an issue that a machine makes the same file of. */
	issue: string | undefined;
}

/** The ways in which a form of `noun` hands over its file. */
export function handOverOf(edition: Edition, noun?: 'work' | 'assessment' | 'join'): HandOver {
	const { t } = voiceOf(edition);
	return {
		forms: forgeForms(edition.site),
		issue: noun && fillableIssue(edition.site, t(`hand.issue.${noun}`), noun),
	};
}
