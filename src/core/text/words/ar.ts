import type { TextWords } from '../words.ts';
import { duration } from './duration.ts';

export const arabic: TextWords = {
	task: 'مهمة',
	optional: 'اختيارية',
	deliverable: 'الحصيلة:',
	minutes: duration('س', 'د'),
	resource: { read: 'قراءة', watch: 'مشاهدة', listen: 'استماع', do: 'تطبيق', use: 'استخدام' },
	archived: 'نسخة محفوظة',
	routes: 'اختر الطريق الذي يناسبك',
	quiz: 'اختبار قصير',
	showAnswer: 'إظهار الجواب',
	correct: 'صحيح',
	notCorrect: 'غير صحيح',
	note: { tip: 'نصيحة', info: 'ملاحظة', warning: 'تنبيه' },
	facilitator: 'لمن يتولى التيسير',
	discuss: 'للنقاش',
	footnotes: 'الحواشي',
	backToText: (number) => `العودة إلى الموضع ${number} في النص`,
};
