import { z } from 'zod';
import { line } from './fields.ts';

/** A page of the handbook or the wiki. The body is the page. */
export const page = z.strictObject({
	title: line(80).meta({ title: 'Title', description: 'What the page is about.' }),
	summary: line(240).optional().meta({ title: 'Summary', description: 'One sentence for lists.' }),
	part: line(40).optional().meta({ title: 'Part', description: 'The part of the handbook it stands in.' }),
	order: z.int().min(0).max(999).default(500).meta({ title: 'Order', description: 'Lower comes first.' }),
});

export type PageRecord = z.infer<typeof page>;
