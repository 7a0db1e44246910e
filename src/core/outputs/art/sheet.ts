import { escapeXml } from '../feed/xml.ts';
import type { ArtFacts } from './facts.ts';
import { paintOf } from './paint.ts';

/** How wide and high artworks are. */
export const SIDE = 1000;

/** `marks` on their paper, with a title and a description for whoever cannot see them. */
export function sheet(marks: string, title: string, description: string, facts: ArtFacts): string {
	const { paper } = paintOf(facts.accent);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" role="img" xml:lang="${escaped(facts.language)}">`,
		`<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
		`<path fill="${paper}" d="M0 0h${SIDE}v${SIDE}H0z"/>${marks}</svg>\n`,
	].join('');
}

/** `text` as it may stand in XML; signs that no XML may hold are left out. */
function escaped(text: string): string {
	return escapeXml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
}
