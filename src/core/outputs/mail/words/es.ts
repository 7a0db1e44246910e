import type { LetterWords } from '../words.ts';

export const spanish: LetterWords = {
	because: (group, course) => `Recibes este correo porque estás en el grupo «${group}» de «${course}».`,
	corrects: (subject) => `Este correo corrige uno anterior: «${subject}».`,
	week: 'La página de esta semana',
	group: 'La página de tu grupo',
	web: 'Este correo en la web',
	archive: 'Puedes volver cuando quieras: aquí están todos los correos',
	leave: 'Para darte de baja, cuando quieras',
	links: 'Enlaces',
	picture: 'Imagen',
	answer: 'La respuesta está en la web',
};
