/** A UUIDv7 (RFC 9562), as the API asks of what a client names. Old browsers have no `randomUUID` outside https, and it makes no such. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  bytes[0] = (bytes[0]! & 0x0f) | 0x70;
  bytes[2] = (bytes[2]! & 0x3f) | 0x80;
  const random = Array.from(bytes, (byte) => (byte + 256).toString(16).slice(1)).join('');
  const hex = Date.now().toString(16).padStart(12, '0') + random;
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
