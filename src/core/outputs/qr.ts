import { encodeQR } from 'qr';

export interface QrDrawing {
	/** How many squares it is wide and high, with the empty ones around it. */
	size: number;
	/** The dark squares, as the path of an SVG of that size. */
	path: string;
}

/** `text` as a QR code. */
export function qrDrawing(text: string): QrDrawing {
	const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
	const runs = rows.flatMap((row, y) =>
		[...runsOf(row)].map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`),
	);
	return { size: rows.length, path: runs.join('') };
}

// Dark squares beside one another, so that no printer leaves a gap between them.
function* runsOf(row: readonly boolean[]): Generator<[start: number, width: number]> {
	for (let x = 0; x < row.length; x++) {
		const start = x;
		while (row[x]) x++;
		if (x > start) yield [start, x - start];
	}
}
