// Pages in the site's own words: a lead, and parts of a few sentences each.
import { addresses } from '#core/addresses.ts';
import type { Edition } from '../edition.ts';
import { issueAddress } from '../forge.ts';
import { frameOrigins } from '../policy/frames.ts';
import type { Link, Meta } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { wayInView } from './way-in.ts';

export interface StatementPart {
	title: string;
	text: string;
	points?: string[];
	links?: Link[];
}

export interface StatementView {
	meta: Meta;
	parts: StatementPart[];
}

/** What the site keeps of its visitors, and what becomes public. */
export function privacyView(edition: Edition): StatementView {
	const { t, href } = voiceOf(edition);
	const { title } = edition.site;
	const part = (name: 'none' | 'device' | 'public' | 'host' | 'links') => ({
		title: t(`privacy.${name}`),
		text: t(`privacy.${name}.text`),
	});
	return {
		meta: statement(edition, addresses.privacy, t('privacy.title'), t('privacy.lead', { title })),
		parts: [
			part('none'),
			part('device'),
			part('public'),
			...signUpPart(edition),
			...discussionPart(edition),
			part('host'),
			{ ...part('links'), links: [{ href: href(addresses.about), label: t('nav.about', { title }) }] },
		],
	};
}

// Who sees what one answers, by each way that groups take today.
function signUpPart(edition: Edition): StatementPart[] {
	const { t, href } = voiceOf(edition);
	const seen = edition.courses.flatMap((course) =>
		course.cohorts
			.filter(({ state }) => !['complete', 'did-not-happen', 'withdrawn'].includes(state))
			.map((cohort) => wayInView(edition, course, cohort).seen),
	);
	if (seen.length === 0) return [];
	return [
		{
			title: t('privacy.signUp'),
			text: t('privacy.join'),
			points: [...new Set(seen)],
			links: [{ href: href(addresses.courses), label: t('course.joinGroup') }],
		},
	];
}

// Where people talk elsewhere, and whom a page can call for that once somebody presses a button.
function discussionPart(edition: Edition): StatementPart[] {
	const { t } = voiceOf(edition);
	const places = [edition.site.discussion, ...edition.courses.map(({ discussion }) => discussion)];
	if (places.every((place) => place === undefined)) return [];
	const hosts = frameOrigins(places).map((origin) => new URL(origin).host);
	const points = hosts.map((host) => t('privacy.discussion.calls', { host }));
	return [
		{
			title: t('privacy.discussion'),
			text: t('privacy.discussion.text'),
			...(points.length > 0 && { points }),
		},
	];
}

/** Whom the site wants to be usable by, how that is tested, and where to say that it is not. */
export function accessibilityView(edition: Edition): StatementView {
	const { t, href } = voiceOf(edition);
	const { site, handbook } = edition;
	const guide = handbook.find(({ id }) => id === 'accessibility-of-content');
	return {
		meta: statement(edition, addresses.accessibility, t('accessibility.title'), t('accessibility.lead')),
		parts: [
			{ title: t('accessibility.aim'), text: t('accessibility.aim.text') },
			{
				title: t('accessibility.means'),
				text: t('accessibility.means.text'),
				points: [
					t('accessibility.keyboard'),
					t('accessibility.contrast'),
					t('accessibility.script'),
					t('accessibility.motion'),
					t('accessibility.pictures'),
				],
			},
			{ title: t('accessibility.limits'), text: t('accessibility.limits.text') },
			{
				title: t('accessibility.tell'),
				text: t('accessibility.tell.text'),
				links: [
					{ href: issueAddress(site, t('accessibility.issue')), label: t('accessibility.report') },
					...(guide ? [{ href: href(addresses.handbookPage(guide.id)), label: guide.title }] : []),
				],
			},
		],
	};
}

/** What such a page says about itself. */
export function statement(edition: Edition, address: string, title: string, lead: string): Meta {
	return { title, description: lead, address, accent: edition.site.accent };
}
