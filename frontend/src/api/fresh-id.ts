/** A UUIDv7 (RFC 9562), as the API asks of what a client names. `randomUUID` makes no such and is missing outside https. */
export function freshId(): string {
  const hex = (n: number, digits: number) => n.toString(16).padStart(digits, '0');
  const random = Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => hex(byte, 2)).join('');
  const time = hex(Date.now(), 12);
  const variant = hex((Number.parseInt(random[3]!, 16) & 3) | 8, 1);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(8)}`;
}
