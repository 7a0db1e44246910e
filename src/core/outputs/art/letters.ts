// Letters as outlines, so that a drawing looks the same where its font is not.

export interface Letter {
	/** An SVG path in parts of 1000 of the size of the type, the baseline at 0, upwards negative. */
	path: string;
	/** How far it moves the pen, in the same parts. */
	advance: number;
}

/** The outline of the letter with this code point; undefined if no font here has it. */
export type Letters = (code: number) => Letter | undefined;
