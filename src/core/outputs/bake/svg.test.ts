import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { badgeDrawing } from '../badge-drawing.ts';
import { bakeSvg, readSvg } from './svg.ts';

const drawing = badgeDrawing('first-knot', 'sky');
const credential = { name: 'Knots & <b>ropes</b> ]]> "é" \u0085 \ud800', id: 'https://a.example/1' };
const json = JSON.stringify(credential);
const jwt = 'eyJhbGciOi.eyJ2YyI6_-.c2ln';

/** What an XML parser finds in a drawing. */
function parsed(svg: string): Record<string, unknown> {
	const parser = new XMLParser({ ignoreAttributes: false, cdataPropName: 'cdata', preserveOrder: false });
	return (parser.parse(svg, true) as { svg: Record<string, unknown> }).svg;
}

test('a drawing holds the credential that was baked into it, as other parsers read it', () => {
	const baked = bakeSvg(drawing, json);
	const svg = parsed(baked);
	expect(svg['@_xmlns:openbadges']).toBe('https://purl.imsglobal.org/ob/v3p0');
	const { cdata } = svg['openbadges:credential'] as { cdata: string };
	expect(JSON.parse(cdata)).toEqual(credential);
	expect(readSvg(baked)).toBe(cdata);
	expect(baked.replace(/ xmlns:openbadges="[^"]*"|<openbadges:.*credential>/g, '')).toBe(drawing);
	expect(baked).toMatch(/^<svg [^>]*><openbadges:credential><!\[CDATA\[\{/);
});

test('a JWT stands in an attribute', () => {
	const baked = bakeSvg(drawing, jwt);
	expect(parsed(baked)['openbadges:credential']).toEqual({ '@_verify': jwt });
	expect(readSvg(baked)).toBe(jwt);
});

test('baked twice, a drawing has the same letters, and what was baked last', () => {
	const once = bakeSvg(drawing, json);
	expect(bakeSvg(once, json)).toBe(once);
	expect(bakeSvg(bakeSvg(once, jwt), json)).toBe(once);
	expect(bakeSvg('<svg/>', jwt)).toBe(bakeSvg('<svg></svg>', jwt));
});

test('other programs’ ways to write the same are read', () => {
	const namespace = 'https://purl.imsglobal.org/ob/v3p0';
	const before = '<?xml version="1.0"?><!-- a > b --><!DOCTYPE svg>';
	const plain = `${before}\n<svg xmlns:ob='${namespace}'>\n<ob:credential >\n{"a":"&lt;&amp;amp;"}\n</ob:credential></svg>`;
	expect(readSvg(plain)).toBe('{"a":"<&amp;"}');
	const baked = bakeSvg(drawing, json);
	expect(readSvg(baked.replaceAll('openbadges', 'x'))).toBe(readSvg(baked));
});

test('drawings that hold nothing, and texts that are none, are no trouble', () => {
	const baked = bakeSvg(drawing, json);
	const wrong = [
		'',
		'  ',
		drawing,
		'<html></html>',
		'<svg',
		'<!--',
		'<!DOCTYPE svg [<!ENTITY a "b">]><svg/>',
		baked.replace('ob/v3p0', 'ob/v9'),
		baked.replace('</openbadges:credential>', ''),
		baked.replace('openbadges:credential>', 'openbadges:credentials>'),
		bakeSvg(drawing, `"${'x'.repeat(1_000_001)}"`),
	];
	expect(wrong.map(readSvg)).toEqual(wrong.map(() => undefined));
	expect(() => bakeSvg('<p/>', json)).toThrow('This is no drawing in SVG.');
});

test('no drawing takes long, whatever it repeats', () => {
	const many = 2_000_000;
	const hostile = [
		`<svg ${'xmlns:a '.repeat(many / 8)}`,
		`<svg ${'"'.repeat(many)}`,
		`<svg ${' '.repeat(many)}`,
		'<!---->'.repeat(many / 7),
		'<'.repeat(many),
		`<svg xmlns:a='https://purl.imsglobal.org/ob/v3p0'>${'<a:credential '.repeat(many / 14)}`,
		`<svg xmlns:a='https://purl.imsglobal.org/ob/v3p0'><a:credential>${'&lt'.repeat(many / 3)}`,
		`<svg xmlns:a='https://purl.imsglobal.org/ob/v3p0'>${'<a:credential>'.repeat(many / 14)}`,
	];
	expect(hostile.map(readSvg)).toEqual(hostile.map(() => undefined));
});
