import { addresses } from '../../addresses.ts';
import type { Catalogue, Course, Mail } from '../../catalogue/catalogue.ts';
import { lastChanged } from '../../catalogue/history.ts';
import { licences } from '../../schema/licence.ts';
import type { Absolute, Node } from './node.ts';

/** A mail of `course`, as its archive shows it to everybody. */
export function mailNode(catalogue: Catalogue, course: Course, mail: Mail, absolute: Absolute): Node {
	const url = absolute(addresses.mail(mail.id));
	return {
		'@type': 'EmailMessage',
		'@id': url,
		url,
		name: mail.subject,
		position: course.mails.indexOf(mail) + 1,
		inLanguage: course.languages[0],
		license: licences[course.licence].address,
		dateModified: lastChanged(catalogue, mail.file),
		isAccessibleForFree: true,
		isPartOf: { '@type': 'Course', '@id': absolute(addresses.course(course.id)), name: course.title },
	};
}
