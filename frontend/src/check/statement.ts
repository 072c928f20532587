/** The text of a code on a signed paper, read and checked in the browser: PaperStatement.java writes it. */

const BEGINS = 'LOA1:';
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*+-./';
const SIGNATURE_BYTES = 64;
const VERSION = 1;

export const PAPERS = ['PLAN', 'AMENDMENT', 'REPORT'] as const;

export type Line = { row: number; count: string; result: string };

export type Statement = {
  key: string;
  paper: (typeof PAPERS)[number];
  unit: string;
  unitCode: string;
  number: string;
  signedOn: string;
  content: string;
  sequence: number;
  hash: string;
  lines: Line[];
};

export type Signed = {
  statement: Statement;
  signed: Uint8Array<ArrayBuffer>;
  signature: Uint8Array<ArrayBuffer>;
};

export type PaperKey = { kid: string; x: string };

/** Three signs for two bytes. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 3) {
    const group = [...text.slice(i, i + 3)].reverse();
    const values = group.map((sign) => SIGNS.indexOf(sign));
    const number = values.reduce((sum, value) => sum * SIGNS.length + value, 0);
    if (values.includes(-1) || group.length === 1 || number >= (group.length === 3 ? 65536 : 256)) return undefined;
    if (group.length === 3) bytes.push(number >> 8);
    bytes.push(number & 255);
  }
  return Uint8Array.from(bytes);
}

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => ({ '+': '-', '/': '_' })[sign] ?? '');

/** Undefined for a text that is no statement. */
export function read(text: string): Signed | undefined {
  const bare = text.replace(/\s+/g, '');
  const bytes = bare.startsWith(BEGINS) ? bytesOf(bare.slice(BEGINS.length)) : undefined;
  if (!bytes || bytes.length <= SIGNATURE_BYTES || bytes[0] !== VERSION) return undefined;
  const signed = bytes.slice(0, -SIGNATURE_BYTES);
  try {
    return { statement: parsed(signed), signed, signature: bytes.slice(-SIGNATURE_BYTES) };
  } catch (damage) {
    if (damage instanceof RangeError || damage instanceof TypeError) return undefined;
    throw damage;
  }
}

function parsed(bytes: Uint8Array<ArrayBuffer>): Statement {
  const view = new DataView(bytes.buffer);
  let at = 1;
  const take = (length: number) => {
    if (at + length > bytes.length) throw new RangeError('a damaged statement');
    at += length;
    return bytes.slice(at - length, at);
  };
  const byte = () => take(1)[0]!;
  const integer = () => {
    take(4);
    return view.getInt32(at - 4);
  };
  const text = () => new TextDecoder('utf-8', { fatal: true }).decode(take(byte()));
  const key = base64url(take(8));
  const paper = PAPERS[byte()];
  if (!paper) throw new RangeError('an unknown kind of paper');
  const unit = hex(take(16)).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  const unitCode = text();
  const number = text();
  const signedOn = new Date(integer() * 86_400_000).toISOString().slice(0, 10);
  const content = hex(take(32));
  const sequence = integer();
  const hash = hex(take(32));
  const lines = Array.from({ length: byte() }, () => ({ row: byte(), count: text(), result: text() }));
  if (at !== bytes.length) throw new RangeError('more than a statement');
  return { key, paper, unit, unitCode, number, signedOn, content, sequence, hash, lines };
}

/** `elsewhere`: signed with a key this server never had. `cannot`: this browser has no Ed25519, or the page came without HTTPS. */
export type Verdict = 'genuine' | 'changed' | 'elsewhere' | 'cannot';

export async function verdict({ statement, signed, signature }: Signed, keys: PaperKey[]): Promise<Verdict> {
  const key = keys.find(({ kid }) => kid === statement.key);
  if (!key) return 'elsewhere';
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return 'cannot';
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: key.x };
    const publicKey = await subtle.importKey('jwk', jwk, { name: 'Ed25519' }, false, ['verify']);
    return (await subtle.verify({ name: 'Ed25519' }, publicKey, signature, signed)) ? 'genuine' : 'changed';
  } catch (unknown) {
    if (unknown instanceof DOMException) return 'cannot';
    throw unknown;
  }
}
