import { load } from 'exifreader';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { bakePng, readPng } from './png.ts';

const credential = JSON.stringify({ name: 'Nœuds ✓ {}', id: 'https://a.example/1', proof: ['شكرا'] });
const address = 'https://a.example/ob2.json';

function picture(): Uint8Array {
	const png = new PNG({ width: 3, height: 2 });
	png.data.forEach((_, at) => (png.data[at] = (at * 37) % 256));
	return new Uint8Array(PNG.sync.write(png));
}

/** The chunk `type` before the last one, with the sum of its bytes left at zero: none of ours is read from there. */
function withChunk(png: Uint8Array, type: string, data: string): Uint8Array {
	const bytes = new TextEncoder().encode(data);
	const length = new Uint8Array(4);
	new DataView(length.buffer).setUint32(0, bytes.length);
	const end = png.length - 12;
	const chunk = [...length, ...new TextEncoder().encode(type), ...bytes, 0, 0, 0, 0];
	return new Uint8Array([...png.slice(0, end), ...chunk, ...png.slice(end)]);
}

test('a picture holds what was baked into it, and shows what it showed', () => {
	const baked = bakePng(picture(), { openbadgecredential: credential, openbadges: address });
	expect(readPng(baked)).toEqual({ openbadgecredential: credential, openbadges: address });
	// Refuses chunks whose sums are wrong.
	expect(PNG.sync.read(Buffer.from(baked)).data).toEqual(PNG.sync.read(Buffer.from(picture())).data);
	const tags = load(baked.buffer) as unknown as Record<string, { value: string }>;
	expect(tags['openbadgecredential']?.value).toBe(credential);
	expect(tags['openbadges']?.value).toBe(address);
});

test('what is baked stands directly behind the head, unpacked, where wallets look', () => {
	const baked = bakePng(picture(), { openbadgecredential: 'x' });
	expect(Buffer.from(baked.slice(33, 33 + 8 + 25)).toString('latin1')).toBe(
		'\0\0\0\x19iTXtopenbadgecredential\0\0\0\0\0x',
	);
});

test('baked twice, a picture has the same bytes, and what was baked last', () => {
	const once = bakePng(picture(), { openbadgecredential: credential });
	expect(bakePng(picture(), { openbadgecredential: credential })).toEqual(once);
	expect(bakePng(once, { openbadgecredential: credential })).toEqual(once);
	const twice = bakePng(bakePng(once, { openbadgecredential: 'other', openbadges: address }), {
		openbadgecredential: credential,
	});
	expect(twice).toEqual(once);
});

test('days and cameras are left out, and other chunks stay', () => {
	const dated = withChunk(withChunk(picture(), 'tIME', 'today'), 'eXIf', 'camera');
	const told = withChunk(dated, 'tEXt', 'Title\0Knots');
	const text = Buffer.from(bakePng(told, { openbadges: address })).toString('latin1');
	expect(['tIME', 'eXIf', 'tEXtTitle\0Knots', 'IDAT'].map((part) => text.includes(part))).toEqual([
		false,
		false,
		true,
		true,
	]);
});

test('pictures that hold nothing, are cut off, or are none, are no trouble', () => {
	const baked = bakePng(picture(), { openbadgecredential: credential });
	expect(readPng(picture())).toEqual({});
	expect(readPng(baked.slice(0, 60))).toEqual({});
	expect(readPng(new Uint8Array(0))).toBe(undefined);
	expect(readPng(baked.slice(1))).toBe(undefined);
	expect(readPng(withChunk(picture(), 'iTXt', 'openbadgecredential'))).toEqual({});
	expect(readPng(withChunk(picture(), 'iTXt', 'openbadgecredential\0\x01\0\0\0packed'))).toEqual({});
	expect(
		readPng(withChunk(picture(), 'iTXt', `openbadgecredential\0\0\0\0\0${'x'.repeat(1_000_001)}`)),
	).toEqual({});
	expect(() => bakePng(new Uint8Array(9), {})).toThrow('This is no picture in PNG.');
});

test('a length that lies leads nowhere', () => {
	const lying = picture();
	new DataView(lying.buffer).setUint32(33, 0xffffffff);
	expect(readPng(lying)).toEqual({});
});
