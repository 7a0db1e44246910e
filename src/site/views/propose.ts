import { addresses, withBase } from '#core/addresses.ts';
import type { WordKey } from '#i18n/words.ts';
import { type Edition, foreignTitle } from '../edition.ts';
import { issueAddress, newFileAddress } from '../forge.ts';
import type { Link, Meta } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { statement } from './statement.ts';

export interface ProposeView {
	meta: Meta;
	/** The ways in, the one that asks least of people first. */
	doors: { title: string; text: string; act: Link }[];
	/** What happens to a proposal, in order. */
	steps: string[];
	guides: Link[];
	schools: (Link & { question: string; answers: string; language: string | undefined })[];
}

/** How to propose a course: the ways in, and what happens then. */
export function proposeView(edition: Edition): ProposeView {
	const { t, href } = voiceOf(edition);
	const { site, schools } = edition;
	const door = (name: 'editor' | 'talk' | 'web' | 'clone', address: string, text: WordKey) => ({
		title: t(`propose.${name}`),
		text: t(text),
		act: { href: address, label: t(`propose.${name}.act`) },
	});
	const editor = withBase(site.base, addresses.editor.page);
	return {
		meta: statement(edition, addresses.propose, t('propose.title'), t('propose.lead')),
		doors: [
			door('editor', editor, site.editor ? 'propose.editor.text' : 'propose.editor.tryOut'),
			door('talk', issueAddress(site, t('propose.issue'), 'propose'), 'propose.talk.text'),
			door('web', newFileAddress(site, FIRST_FILE, recordOf(edition)), 'propose.web.text'),
			door('clone', site.repository, 'propose.clone.text'),
		],
		steps: [t('propose.step.1'), t('propose.step.2'), t('propose.step.3'), t('propose.step.4')],
		guides: guidesOf(edition),
		schools: schools.map((school) => ({
			href: href(addresses.school(school.id)),
			label: school.title,
			question: school.question,
			answers: t('school.response', { n: school.responseDays }),
			language: foreignTitle(edition, school),
		})),
	};
}

const FIRST_FILE = 'courses/name-of-your-course/index.mdx';

function guidesOf(edition: Edition): Link[] {
	const { href } = voiceOf(edition);
	return [
		...edition.courses
			.filter(({ id }) => id === 'design-a-peer-course')
			.map(({ id, title }) => ({ href: href(addresses.course(id)), label: title })),
		...edition.handbook
			.filter(({ id }) => id === 'proposing-a-course' || id === 'writing-units')
			.map(({ id, title }) => ({ href: href(addresses.handbookPage(id)), label: title })),
	];
}

// The front page of a course as it begins: its record with everything that it cannot do without.
function recordOf({ kinds, schools, site, language }: Edition): string {
	return `---
title: The name people will say to one another
question: What will you find out together, in one sentence?
summary: >-
  What happens in it, and for whom.
kind: ${kinds[0]?.id ?? 'course'}   # ${kinds.map(({ id }) => id).join(', ')}
school: ${schools[0]?.id ?? ''}   # ${schools.map(({ id }) => id).join(', ')}
organizers:
  - person: your-handle   # content/people/your-handle.yml
status: proposed
languages: [${language}]
licence: ${site.licence}
topics: [one, two]
effort:
  from: 2
  to: 3
  per: week
audience: Whom it is for, and whom it is not for.
---

Tell what will happen, and what people will have made at the end.
`;
}
