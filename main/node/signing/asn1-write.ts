// The few shapes of ASN.1 that certificates, their files and signatures are made of, written in DER. It must not know their meaning.
import * as asn1 from 'asn1js';

export type Asn1 = asn1.BaseBlock;

export function object(value: string): Asn1 {
  return new asn1.ObjectIdentifier({ value });
}

export function integer(value: number): Asn1 {
  return new asn1.Integer({ value });
}

/** A number of any size that is not negative: its first bit must not be set. */
export function largeInteger(bytes: Uint8Array): Asn1 {
  return new asn1.Integer({ valueHex: new Uint8Array(bytes) });
}

export function octets(bytes: Uint8Array): Asn1 {
  return new asn1.OctetString({ valueHex: new Uint8Array(bytes) });
}

/** Bits of which the last `unused` do not count. */
export function bits(bytes: Uint8Array, unused = 0): Asn1 {
  return new asn1.BitString({ valueHex: new Uint8Array(bytes), unusedBits: unused });
}

export function text(value: string): Asn1 {
  return new asn1.Utf8String({ value });
}

export function nothing(): Asn1 {
  return new asn1.Null();
}

export function sequence(...value: Asn1[]): Asn1 {
  return new asn1.Sequence({ value });
}

/** Members in the order of their bytes, as DER asks. */
export function set(...members: Asn1[]): Asn1 {
  return new asn1.Set({ value: inOrder(members) });
}

/** A member of the context's own number around others: a tag that says more than theirs. */
export function tagged(tagNumber: number, ...value: Asn1[]): Asn1 {
  return new asn1.Constructed({ idBlock: { tagClass: 3, tagNumber }, value });
}

/** The same in the place of the tag of a string of bytes. */
export function taggedOctets(tagNumber: number, bytes: Uint8Array): Asn1 {
  return new asn1.Primitive({ idBlock: { tagClass: 3, tagNumber }, valueHex: new Uint8Array(bytes) });
}

/** What is in DER already, as it is. */
export function decoded(bytes: ArrayBuffer | Uint8Array): Asn1 {
  return asn1.fromBER(bytes instanceof Uint8Array ? new Uint8Array(bytes) : bytes).result;
}

export function coded(node: Asn1): Buffer {
  return Buffer.from(node.toBER(false));
}

export function inOrder(members: readonly Asn1[]): Asn1[] {
  const all = members.map((member) => ({ member, bytes: coded(member) }));
  return all.sort((one, other) => Buffer.compare(one.bytes, other.bytes)).map(({ member }) => member);
}
