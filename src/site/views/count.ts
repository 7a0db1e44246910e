import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { voiceOf } from '../voice.ts';

/** “3 courses”, “3 to choose from”; where there is none, that the first is wanted. */
export function countOf(catalogue: Catalogue, n: number, of: 'courses' | 'entries'): string {
	const { t } = voiceOf(catalogue);
	return n === 0 ? t('count.none') : t(`count.${of}`, { n });
}
