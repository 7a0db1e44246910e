// How a file comes to the school from a page that keeps nothing: into the forge’s own form, by an address that holds it.

/** A file that somebody wrote in a form. */
export interface HandedFile {
	/** Path inside the content folder. */
	path: string;
	text: string;
	/** Whether the school has no such file yet. */
	isNew: boolean;
}

/** The forms of the forge. */
export interface ForgeForms {
	/** For a new file, and for one that is there. */
	create: string;
	edit: string;
	/** What stands in these addresses for a path inside the content folder, and for a text. */
	path: string;
	text: string;
	/** Whether the form for a new file can be filled. */
	fills: boolean;
}

/** A form for an issue that an address can fill. */
export interface IssueForm {
	address: string;
	/** What stands before the id of a question there. */
	before: string;
}

/** GitHub answers no longer address, in bytes; nobody else is known to answer one. */
export const LONGEST_ADDRESS = 8191;

/** The form with the file in it; undefined where it cannot be filled, or where the file is too long for that. */
export function filledForm(
	{ path, text, isNew }: HandedFile,
	forms: ForgeForms,
	most = LONGEST_ADDRESS,
): string | undefined {
	if (!isNew || !forms.fills) return undefined;
	const address = put(put(forms.create, forms.path, path), forms.text, text);
	return address.length > most ? undefined : address;
}

/** The form for that file, with nothing in it or with what the file says today. */
export function emptyForm({ path, isNew }: Pick<HandedFile, 'path' | 'isNew'>, forms: ForgeForms): string {
	if (!isNew) return forms.edit.replace(forms.path, () => path.split('/').map(encodeURIComponent).join('/'));
	return put(forms.create, forms.path, path).replace(new RegExp(`&[^&]*${forms.text}`), '');
}

/** The address of the form with the answers in it; undefined where that is too long. */
export function filledIssue(
	{ address, before }: IssueForm,
	answers: Readonly<Record<string, string>>,
): string | undefined {
	const said = Object.entries(answers).filter(([, answer]) => answer !== '');
	const filled = said.reduce(
		(so, [id, answer]) => `${so}&${encoded(before + id)}=${encoded(answer)}`,
		address,
	);
	return filled.length > LONGEST_ADDRESS ? undefined : filled;
}

const put = (address: string, place: string, value: string) => address.replace(place, () => encoded(value));

// Half of a letter, as a cut text may end with, has no bytes to be written in.
const encoded = (value: string) => encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'));
