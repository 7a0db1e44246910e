// What a drawing may be made of: shapes, text, gradients, filters. Nothing that runs, moves, loads or leads away.

const words = (list: string) => new Set(list.trim().split(/\s+/));

export const svgElements = words(`
	svg g defs symbol use title desc switch path rect circle ellipse line polyline polygon text tspan textPath
	linearGradient radialGradient stop clipPath mask pattern marker filter
	feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
	feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode
	feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
`);

const svgAttributes = words(`
	id class lang role xml:space xml:lang xmlns xmlns:xlink version baseProfile viewBox preserveAspectRatio width height
	x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d dx dy points pathLength transform transform-origin rotate textLength
	lengthAdjust startOffset method spacing side href xlink:href style focusable enable-background
	fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit
	stroke-dasharray stroke-dashoffset opacity color color-interpolation color-interpolation-filters color-rendering
	display visibility overflow clip clip-path clip-rule mask mask-type filter paint-order vector-effect shape-rendering
	text-rendering image-rendering isolation mix-blend-mode font font-family font-size font-size-adjust font-stretch
	font-style font-variant font-weight text-anchor text-decoration text-transform letter-spacing word-spacing
	dominant-baseline alignment-baseline baseline-shift direction unicode-bidi writing-mode white-space line-height
	gradientUnits gradientTransform spreadMethod offset stop-color stop-opacity clipPathUnits maskUnits maskContentUnits
	patternUnits patternContentUnits patternTransform marker marker-start marker-mid marker-end markerUnits markerWidth
	markerHeight orient refX refY filterUnits primitiveUnits in in2 result mode type values operator k1 k2 k3 k4
	stdDeviation edgeMode flood-color flood-opacity lighting-color radius scale xChannelSelector yChannelSelector
	surfaceScale diffuseConstant specularConstant specularExponent limitingConeAngle azimuth elevation z pointsAtX
	pointsAtY pointsAtZ baseFrequency numOctaves seed stitchTiles order kernelMatrix divisor bias targetX targetY
	preserveAlpha tableValues slope intercept amplitude exponent
`);

const NAMESPACES: ReadonlyMap<string, string> = new Map([
	['xmlns', 'http://www.w3.org/2000/svg'],
	['xmlns:xlink', 'http://www.w3.org/1999/xlink'],
]);

/** Why an attribute cannot stay, as the end of a sentence, and what to do; undefined if it can. */
export function svgAttributeFault(name: string, value: string): string | undefined {
	if (/^on/i.test(name)) return 'runs a program. Take it out.';
	const namespace = NAMESPACES.get(name);
	if (namespace) return value === namespace ? undefined : `must be \`${namespace}\`.`;
	if (name === 'href' || name === 'xlink:href')
		return /^#[\w.:-]+$/.test(value)
			? undefined
			: 'leads out of the drawing. Use only `#` and the id of something in it.';
	if (name === 'style') return styleFault(value);
	if (!svgAttributes.has(name) && !/^(?:aria|data)-[a-z-]+$/.test(name))
		return 'is not in the list of what a drawing may hold. Take it out, or export the drawing as plain, optimized SVG.';
	if (!/url\s*\(|\\/i.test(value) || /^url\(\s*(['"]?)#[\w.:-]+\1\s*\)(?:\s+[\w#]+)?$/.test(value))
		return undefined;
	return 'loads something from outside the drawing. Use only `url(#id)` with an id of the drawing.';
}

const FUNCTIONS = words(
	'rgb rgba hsl hsla translate translatex translatey rotate scale scalex scaley skewx skewy matrix calc var',
);

function styleFault(value: string): string | undefined {
	if (/url\s*\(/i.test(value))
		return 'has `url(` in it. Write it as an attribute of its own, such as `fill="url(#id)"`.';
	const called = [...value.matchAll(/([\w-]*)\s*\(/g)].map(([, name = '']) => name.toLowerCase());
	if (called.every((name) => FUNCTIONS.has(name)) && !/[\\@<>{}]|\/\*/.test(value)) return undefined;
	return 'has a style in it that a drawing may not have. Use plain colours and lengths.';
}
