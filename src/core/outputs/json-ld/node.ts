// What JSON-LD is made of: things with a type of schema.org and properties that the type has.
import type { terms, Type } from './terms.ts';

/** A thing that is told elsewhere in the graph, or on another page. */
export interface Reference {
	'@id': string;
}

type Plain = string | number | boolean;

export type Value = Plain | Reference | Node | readonly (string | Reference | Node)[] | undefined;

type NodeOf<One extends Type> = { '@type': One; '@id'?: string } & {
	[Property in (typeof terms)[One][number]]?: Value;
};

/** A thing; what is undefined is not said. */
export type Node = { [One in Type]: NodeOf<One> }[Type];

/** The final address, with protocol and host, of an address of the site. */
export type Absolute = (address: string) => string;

/** `all`, or nothing to say where there is none. */
export function some<One>(all: readonly One[]): readonly One[] | undefined {
	return all.length > 0 ? all : undefined;
}
