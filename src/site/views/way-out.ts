// How one leaves a group: by the way that one came, and as easily.
import type { Cohort, Course } from '#core/catalogue/catalogue.ts';
import { letterAddress } from '#core/joining/letter.ts';
import { through } from '#core/joining/door.ts';
import { wayInto, type WayIn } from '#core/joining/way-into.ts';
import type { Edition } from '../edition.ts';
import { changeForms, folderAddress, issueAddress } from '../forge.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { type HostForm, hostForm, issueDoor } from './way-in.ts';

export interface WayOutView {
	links: Link[];
	form: HostForm | undefined;
	/** For those whom the page of the group names. */
	listed: ListedView;
}

export interface ListedView {
	/** The addresses that change and that take away a file, with `stand` for the handle. */
	edit: string;
	remove: string;
	stand: string;
	/** Where all of them lie; nothing while there are none. */
	folder: string | undefined;
}

/** The ways out of `cohort`. */
export function wayOutView(edition: Edition, course: Course, cohort: Cohort): WayOutView {
	const into = wayInto(edition.site, course, cohort);
	const folder = `roster/${cohort.id}`;
	return {
		links: [...linksOut(edition, course, cohort, into), ...mailsOut(edition, cohort)],
		form: into.way === 'netlify' ? hostForm(edition, cohort, 'leave') : undefined,
		listed: {
			...changeForms(edition.site, (handle) => `${folder}/${handle}.yml`),
			folder: cohort.roster.length > 0 ? folderAddress(edition.site, folder) : undefined,
		},
	};
}

function linksOut(edition: Edition, course: Course, cohort: Cohort, into: WayIn): Link[] {
	const { t } = voiceOf(edition);
	const { url, address = '', leave, label } = into;
	const subject = t('leave.subject', { group: cohort.title, course: course.title });
	switch (into.way) {
		case 'mail':
			return [
				{ href: letterAddress({ to: address, subject, body: t('leave.body') }), label: t('leave.mail') },
			];
		case 'list':
			return [
				...(leave
					? [{ href: letterAddress({ to: leave, subject: 'unsubscribe', body: '' }), label: t('leave.list') }]
					: []),
				...(url ? [{ href: url, label: t('leave.page') }] : []),
				// Lists have somebody who looks after them.
				...(!leave && !url
					? [
							{
								href: letterAddress({ to: address, subject: 'unsubscribe', body: '' }),
								label: t('leave.list'),
							},
						]
					: []),
			];
		case 'issue': {
			const door = issueDoor(edition, cohort, subject);
			return [{ href: through(door, t('leave.body')).href, label: t('leave.issue') }];
		}
		case 'link':
			return [{ href: url ?? '', label: t('leave.link', { place: label ?? new URL(url ?? '').host }) }];
		case 'ask':
			return [
				{
					href: url ?? issueAddress(edition.site, subject),
					label: t('leave.ask', { place: url ? (label ?? url) : t('join.ask.issue') }),
				},
			];
		default:
			return [];
	}
}

// Whoever gets mails of the group gets no more of them.
function mailsOut(edition: Edition, { mail }: Cohort): Link[] {
	const { t } = voiceOf(edition);
	const { lists = [] } = mail ?? {};
	return lists.flatMap(({ id, leave }) => {
		if (leave === undefined) return [];
		const href = leave.includes('://')
			? leave
			: letterAddress({ to: leave, subject: 'unsubscribe', body: '' });
		return [{ href, label: lists.length > 1 ? t('leave.mailsOf', { list: id }) : t('leave.mails') }];
	});
}
