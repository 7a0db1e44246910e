import type { TextWords } from '../words.ts';
import { duration } from './duration.ts';

export const spanish: TextWords = {
	task: 'Tarea',
	optional: 'opcional',
	deliverable: 'Al final tendrás:',
	minutes: duration('h', 'min'),
	resource: { read: 'Lee', watch: 'Mira', listen: 'Escucha', do: 'Haz', use: 'Usa' },
	archived: 'copia archivada',
	routes: 'Elige el camino que te convenga',
	quiz: 'Cuestionario',
	showAnswer: 'Ver la respuesta',
	correct: 'Correcto',
	notCorrect: 'No es correcto',
	note: { tip: 'Consejo', info: 'Nota', warning: 'Ten cuidado' },
	facilitator: 'Para quien facilita',
	discuss: 'Para conversar',
	footnotes: 'Notas',
	backToText: (number) => `Volver a la referencia ${number}`,
};
