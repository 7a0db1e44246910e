// How a form hands over what it made, on the forge that the school lives on.
import { forgeOf } from '#core/schema/forge.ts';
import type { ForgeForms, IssueForm } from '#core/sharing/hand-over.ts';
import type { Edition } from '../edition.ts';
import { fillableIssue, forgeForms } from '../forge.ts';
import { voiceOf } from '../voice.ts';

export interface HandOver {
	forms: ForgeForms;
	/** The form for an issue that a machine makes the same file of. */
	issue: IssueForm | undefined;
}

/** The ways in which a form of `noun` hands over its file. */
export function handOverOf(edition: Edition, noun?: 'work' | 'assessment' | 'join'): HandOver {
	const { t } = voiceOf(edition);
	const { site } = edition;
	// On no other forge a machine is known to wait for it.
	const isRead = noun && forgeOf(site) === 'github';
	return {
		forms: forgeForms(site),
		issue: isRead ? fillableIssue(site, t(`hand.issue.${noun}`), noun) : undefined,
	};
}
