import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { badgeDrawing } from '#core/outputs/badge-drawing.ts';
import { bakePng } from '#core/outputs/bake/png.ts';
import { bakeSvg } from '#core/outputs/bake/svg.ts';
import { unpack, unpackText } from './unpack.ts';

const json = '{"type":["VerifiableCredential","OpenBadgeCredential"],"name":"Nœud"}';
const jwt = 'eyJh.eyJp.c2ln';
const drawing = badgeDrawing('knot', 'sky');
const picture = new Uint8Array(new Resvg(drawing).render().asPng());
const bytes = (text: string) => new TextEncoder().encode(text);

test('a credential is found wherever badges keep it', () => {
	expect(unpack(bytes(`\ufeff ${json}\n`))).toEqual({ text: json });
	expect(unpack(bytes(`${jwt}\n`))).toEqual({ text: jwt });
	expect(unpack(bakePng(picture, { openbadgecredential: json, openbadges: 'https://a.example' }))).toEqual({
		text: json,
	});
	expect(unpack(bakePng(picture, { openbadgecredential: jwt }))).toEqual({ text: jwt });
	expect(unpack(bytes(bakeSvg(drawing, json)))).toEqual({ text: json });
	expect(unpackText(bakeSvg(drawing, jwt))).toEqual({ text: jwt });
});

test('where there is none, it is said what was there instead', () => {
	expect(unpack(new Uint8Array(0))).toEqual({ none: 'empty' });
	expect(unpackText(' \n')).toEqual({ none: 'empty' });
	expect(unpack(picture)).toEqual({ none: 'picture' });
	expect(unpackText(drawing)).toEqual({ none: 'picture' });
	expect(unpack(new Uint8Array(8_000_001))).toEqual({ none: 'large' });
	const texts = ['Hello', '<p>Hello</p>', '[1]', '7', '{"a":', 'a.b'];
	expect(texts.map(unpackText)).toEqual(texts.map(() => ({ none: 'text' })));
});

test('badges of earlier versions are known for what they are', () => {
	expect(unpack(bakePng(picture, { openbadges: 'https://a.example/1' }))).toEqual({ none: 'earlier' });
	expect(unpackText('{"type":"Assertion","badge":"https://a.example/b"}')).toEqual({ none: 'earlier' });
	expect(unpackText('{"uid":"1","badge":{"name":"Knot"}}')).toEqual({ none: 'earlier' });
	expect(
		unpackText('<svg xmlns:openbadges="http://openbadges.org"><openbadges:assertion verify="a"/></svg>'),
	).toEqual({ none: 'earlier' });
});

test('a drawing inside a drawing inside a drawing is no badge', () => {
	expect(unpackText(bakeSvg(drawing, 'x').replace('CDATA[x', `CDATA[${drawing}`))).toEqual({
		none: 'picture',
	});
});
