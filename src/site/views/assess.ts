// The form by which a peer answers somebody’s work.
import { addresses } from '#core/addresses.ts';
import type { Work } from '#core/catalogue/catalogue.ts';
import { rubricFor } from '#core/recognition/asking.ts';
import { ROLES, type Role } from '#core/schema/role.ts';
import { written } from '#core/writing/written.ts';
import type { Edition } from '../edition.ts';
import { newFileAddress } from '../forge.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { handOverOf, type HandOver } from './hand-over.ts';
import { type Choice, choicesOf } from './levels.ts';
import { practiseLink } from './practise.ts';

export interface AssessForm {
	/** The id of the work. */
	work: string;
	revision: number;
	digest: string;
	rubric: Link & { id: string };
	choices: Choice[];
	roles: { value: Role; label: string }[];
	/** Handles of those who made it. */
	makers: string[];
	/** Handles of those who have answered this revision. */
	answered: string[];
	handOver: HandOver;
	/** Where one practises first. */
	practise: Link | undefined;
	/** How to answer well, and the forge’s form with a file that is begun. */
	guide: Link | undefined;
	byHand: Link;
}

/** The form for `work`; undefined where the school has no rubric for work. */
export function assessForm(edition: Edition, work: Work): AssessForm | undefined {
	const { t, href } = voiceOf(edition);
	const task = `${work.course}/${work.task}`;
	const rubric = edition.entries.rubrics.get(rubricFor(edition, task) ?? '');
	if (!rubric) return undefined;
	const guide = edition.handbook.find(({ id }) => id === 'feedback');
	return {
		work: work.id,
		revision: work.revision,
		digest: work.digest,
		rubric: { href: href(addresses.rubric(rubric.id)), label: rubric.title, id: rubric.id },
		choices: choicesOf(rubric),
		roles: ROLES.map((value) => ({ value, label: t(`role.${value}`) })),
		makers: [work.maker, ...work.with],
		answered: work.assessments
			.filter(({ revision }) => revision === work.revision)
			.map(({ assessor }) => assessor),
		handOver: handOverOf(edition, 'assessment'),
		practise: practiseLink(edition, rubric.id),
		guide: guide && { href: href(addresses.handbookPage(guide.id)), label: guide.title },
		byHand: {
			href: newFileAddress(
				edition.site,
				`assessments/${work.id}/your-handle-r${work.revision}.yml`,
				begun(edition, work, rubric.id, choicesOf(rubric)),
			),
			label: t('assess.byHand'),
		},
	};
}

function begun({ today }: Edition, work: Work, rubric: string, choices: readonly Choice[]): string {
	return written('assessments', {
		rubric,
		revision: work.revision,
		read: work.digest,
		date: today,
		ratings: choices.map(({ criterion }) => ({ criterion, level: 1, because: '…' })),
		kudos: '…',
		questions: '…',
		concerns: '…',
	});
}
