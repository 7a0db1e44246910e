// The door to asking: the form of the forge, which knows already what one was reading.
import type { Edition } from '../edition.ts';
import { fillableIssue, issueAddress } from '../forge.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';

/** Where to ask, about a course or a unit or anything at all. */
export function askLink(edition: Edition, about: { course?: string; unit?: string } = {}): Link {
	const { site } = edition;
	const form = fillableIssue(site, '', FORM);
	const answers = Object.entries(about).map(([id, said]) => `&${id}=${encodeURIComponent(said)}`);
	return {
		href: form === undefined ? issueAddress(site, '', FORM) : form + answers.join(''),
		label: voiceOf(edition).t('questions.ask'),
	};
}

const FORM = 'question';
