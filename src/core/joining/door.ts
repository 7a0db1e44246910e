// Where answers go that a page made a text of: into a mail, or into a form for an issue; as an address that holds them.
import type { JoinAnswer } from '../proposal/sharing-form.ts';
import { filledIssue, type IssueForm, LONGEST_ADDRESS } from '../sharing/hand-over.ts';
import { filledLetter, letterAddress } from './letter.ts';

export type Door =
	| { way: 'mail'; to: string; subject: string }
	| {
			way: 'issue';
			group: string;
			/** A form that takes answers; or the address of a page for a text, which stands behind it. */
			form?: IssueForm | undefined;
			page?: string | undefined;
	  };

export interface ThroughDoor {
	href: string;
	/** False where the text is too long for an address, and has to be brought in another way. */
	whole: boolean;
}

/** Through `door` with `text`. */
export function through(door: Door, text: string): ThroughDoor {
	if (door.way === 'mail') {
		const filled = filledLetter({ ...door, body: text });
		return { href: filled ?? letterAddress({ ...door, body: '' }), whole: filled !== undefined };
	}
	const { group, form, page = '' } = door;
	const filled =
		form === undefined ? filledPage(page, group, text) : filledForm(form, { group, answers: text });
	if (filled !== undefined) return { href: filled, whole: true };
	return { href: form === undefined ? page : (filledForm(form, { group }) ?? form.address), whole: false };
}

const filledForm = (form: IssueForm, answers: Partial<Record<JoinAnswer, string>>) =>
	filledIssue(form, answers);

function filledPage(page: string, group: string, text: string): string | undefined {
	const said = encodeURIComponent(`${group}\n\n${text}`.replace(/\p{Cs}/gu, '\ufffd'));
	return page.length + said.length > LONGEST_ADDRESS ? undefined : page + said;
}
