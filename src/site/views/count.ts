import type { Edition } from '../edition.ts';
import { voiceOf } from '../voice.ts';

/** “3 courses”, “3 to choose from”; where there is none, that the first is wanted. */
export function countOf(edition: Edition, n: number, of: 'courses' | 'entries'): string {
	const { t } = voiceOf(edition);
	return n === 0 ? t('count.none') : t(`count.${of}`, { n });
}
