import { z } from 'zod';
import { day, slug } from './fields.ts';
import { provenance } from './provenance.ts';

const rating = z
	.strictObject({
		sample: slug.meta({ title: 'Sample', description: 'Its id in the rubric.' }),
		criterion: slug.meta({ title: 'Criterion', description: 'Its id in the rubric.' }),
		level: z.int().min(1).max(6).meta({ title: 'Level', description: 'Counted from 1, the lowest.' }),
	})
	.meta({ title: 'Rating' });

/** How somebody judged the samples of a rubric before they judged peers: `calibrations/<rubric>/<handle>`. */
export const calibration = z.strictObject({
	date: day.meta({ title: 'Date', description: 'The day of the practice.' }),
	ratings: z
		.array(rating)
		.min(1)
		.max(120)
		.meta({ title: 'Ratings', description: 'A level for each criterion of each sample.' }),
	provenance: provenance.optional().meta({ title: 'Provenance', description: 'How one knows who wrote it.' }),
});

export type CalibrationRecord = z.infer<typeof calibration>;
