// Makes a school of any size out of nothing, to see how long its pages take.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotRun, options, progress, run } from './command.ts';
import { UNITS } from './generate/course.ts';
import { school } from './generate/school.ts';

const HELP = `Usage: node scripts/generate.ts --out <folder> [options]

Writes a school of generated courses into an empty or a new folder.

  --out <folder>    where to write it
  --courses <n>     how many courses (1000)
  --units <n>       how many units in each, from 1 to 8 (8)
  --seed <word>     another seed makes another school; a course is the same in every school of its seed (1)
  --help            this text

Exit code: 0 written, 2 it could not be.`;

const {
	out,
	courses = '1000',
	units = String(UNITS),
	seed = '1',
} = options(HELP, {
	out: { type: 'string' },
	courses: { type: 'string' },
	units: { type: 'string' },
	seed: { type: 'string' },
});

await run(async () => {
	if (!out) throw new CannotRun('There is nowhere to write to. Name a folder with `--out`.');
	if (!/^[1-9]\d{0,4}$/.test(courses)) throw new CannotRun('Say with `--courses` how many, from 1 to 99999.');
	if (!/^[1-8]$/.test(units)) throw new CannotRun('Say with `--units` how many, from 1 to 8.');
	mkdirSync(out, { recursive: true });
	if (readdirSync(out).length > 0)
		throw new CannotRun(`The folder \`${out}\` is not empty. Name another one.`);
	let count = 0;
	for (const [path, text] of school({ courses: Number(courses), units: Number(units), seed })) {
		mkdirSync(dirname(join(out, path)), { recursive: true });
		writeFileSync(join(out, path), text);
		if (++count % 500 === 0) progress(`Writing file ${count} …`);
	}
	progress('');
	console.log(`${courses} courses in ${count} files: ${out}`);
	return 0;
});
