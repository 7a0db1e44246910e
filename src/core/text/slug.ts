/** `title` as a word for an address, as far as its letters are or become a–z; empty where none is. */
export function slugOf(title: string): string {
	const plain = title
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('ß', 'ss')
		.replace(/['’]/g, '');
	// Half a title makes a wrong address; whoever writes in other letters chooses one.
	if (/[^\p{Script=Latin}\p{P}\p{S}\p{Z}\p{N}]/u.test(plain)) return '';
	const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
	return words.length <= 60 ? words : words.slice(0, 61).replace(/-[^-]*$/, '');
}
