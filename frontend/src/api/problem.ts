import type { Problem as Body } from './schema';

/** A refusal of the API, thrown by every call; `errors` point into the body that was sent. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly errors: { pointer: string; code: string; detail: string }[];
  readonly traceId: string;

  constructor(body: Body) {
    super(body.detail);
    this.status = body.status;
    this.code = body.code;
    this.title = body.title;
    this.errors = body.errors ?? [];
    this.traceId = body.traceId;
  }

  /** What is wrong at one member, for the field that edits it. */
  at(pointer: string): string | undefined {
    return this.errors.find((error) => error.pointer === pointer)?.detail;
  }

  /** What is wrong in one line: the places where they are known, else the whole. */
  get reason(): string {
    return this.errors.map(({ detail }) => detail).join(' ') || this.message;
  }

  /** The same refusal for a form of only the part of the body at `place`. */
  within(place: string): Problem {
    const { title, status, code, traceId, message } = this;
    const errors = this.errors.map((error) =>
      error.pointer.startsWith(`${place}/`) ? { ...error, pointer: error.pointer.slice(place.length) } : error,
    );
    return new Problem({ type: 'about:blank', title, status, detail: message, code, traceId, errors });
  }
}

/** No answer: the network or the server is down. */
export class Unreachable extends Error {}

export async function problemOf(response: Response): Promise<Problem> {
  const type = response.headers.get('Content-Type') ?? '';
  if (type.includes('json')) {
    return new Problem(await response.json());
  }
  return new Problem({
    type: 'about:blank',
    title: response.statusText,
    status: response.status,
    detail: `HTTP ${response.status}`,
    code: 'UNEXPECTED',
    traceId: '',
  });
}
