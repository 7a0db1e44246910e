// Every rule of the house. A rule of the catalogue is a file of its own; what is held while a file is read is listed by
// family. The check, the handbook and the tests read this list.
import { addressLost } from './address-lost.ts';
import { addressTaken } from './address-taken.ts';
import { announcementHolds } from './announcement-holds.ts';
import { assessmentRead } from './assessment-read.ts';
import { awardDecided } from './award-decided.ts';
import { awardEarned } from './award-earned.ts';
import { awardGranted } from './award-granted.ts';
import { awardNamed } from './award-name.ts';
import { badgeVersion } from './badge-version.ts';
import { changesFit } from './changes-fit.ts';
import { changesPlanned } from './changes-planned.ts';
import { cohortDates } from './cohort-dates.ts';
import { cohortLength } from './cohort-length.ts';
import { courseHasUnits } from './course-has-units.ts';
import { credentialBraces } from './credential-braces.ts';
import { criteriaExist } from './criteria-exist.ts';
import { criterionRules } from './criterion-rules.ts';
import { cycleDates } from './cycle-dates.ts';
import { effortInOrder } from './effort-in-order.ts';
import { headingsInOrder } from './headings-in-order.ts';
import { idsUnique } from './ids-unique.ts';
import { issuerDid } from './issuer-did.ts';
import { kindAsks } from './kind-asks.ts';
import { licenceCompatible } from './licence-compatible.ts';
import { linkTextSpeaks } from './link-text-speaks.ts';
import { anchorsExist, linksLead } from './links-lead.ts';
import { loadFits } from './load-fits.ts';
import { mailCorrects } from './mail-corrects.ts';
import { mailMoment } from './mail-moment.ts';
import { mailWeek } from './mail-week.ts';
import { meetingTools } from './meeting-tools.ts';
import { noCircles } from './no-circles.ts';
import { noContactData } from './no-contact-data.ts';
import { notOnesOwn } from './not-ones-own.ts';
import { objectivePractised } from './objective-practised.ts';
import { organizerBio } from './organizer-bio.ts';
import { parentExists } from './parent-exists.ts';
import { picturesExist, picturesHaveWords } from './pictures-exist.ts';
import { provenanceHolds } from './provenance-holds.ts';
import { questionAsks } from './question-asks.ts';
import { questionHolds } from './question-holds.ts';
import { assetRules } from './reading/asset.ts';
import { byteRules } from './reading/bytes.ts';
import { frontMatterRules } from './reading/front-matter.ts';
import { htmlRules } from './reading/html.ts';
import { mdxRules } from './reading/mdx.ts';
import { pathRules } from './reading/path.ts';
import { signedRules } from './reading/signed.ts';
import { textRules } from './reading/text.ts';
import { urlRules } from './reading/url.ts';
import { recapCame, recapDay } from './recap-tells.ts';
import { referenceExists } from './reference-exists.ts';
import { rosterDates } from './roster-dates.ts';
import { rubricParallel } from './rubric-parallel.ts';
import { rubricSamples } from './rubric-samples.ts';
import type { Rule } from './rule.ts';
import { ruleLevels } from './rule-levels.ts';
import { signedAlone } from './signed-alone.ts';
import { siteExists } from './site-exists.ts';
import { taskDeliverable } from './task-deliverable.ts';
import { taskTitlesDiffer } from './task-titles-differ.ts';
import { translatedOriginal } from './translated-original.ts';
import { translationLanguage } from './translation-language.ts';
import { unitHasGoals } from './unit-has-goals.ts';
import { unitsFit } from './units-fit.ts';
import { workRevisions } from './work-revisions.ts';

export const rules: readonly Rule[] = [
	siteExists,
	parentExists,
	referenceExists,
	noCircles,
	idsUnique,
	addressTaken,
	addressLost,
	courseHasUnits,
	kindAsks,
	objectivePractised,
	effortInOrder,
	loadFits,
	licenceCompatible,
	translationLanguage,
	translatedOriginal,
	questionAsks,
	organizerBio,
	meetingTools,
	unitHasGoals,
	taskDeliverable,
	taskTitlesDiffer,
	cohortDates,
	cohortLength,
	changesPlanned,
	changesFit,
	unitsFit,
	rosterDates,
	cycleDates,
	mailCorrects,
	mailMoment,
	mailWeek,
	announcementHolds,
	questionHolds,
	recapDay,
	recapCame,
	notOnesOwn,
	criteriaExist,
	rubricSamples,
	rubricParallel,
	ruleLevels,
	badgeVersion,
	workRevisions,
	assessmentRead,
	provenanceHolds,
	awardNamed,
	awardEarned,
	awardGranted,
	awardDecided,
	credentialBraces,
	issuerDid,
	criterionRules(() => rules.map(({ id }) => id)),
	linksLead,
	anchorsExist,
	picturesExist,
	picturesHaveWords,
	headingsInOrder,
	linkTextSpeaks,
	noContactData,
	signedAlone,
	...pathRules,
	...byteRules,
	...frontMatterRules,
	...assetRules,
	...signedRules,
	...mdxRules,
	...htmlRules,
	...urlRules,
	...textRules,
];
