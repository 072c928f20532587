import { dictionary } from '../i18n/dictionary';
import type { Problem as ProblemBody } from './types';

const words = dictionary({
  vi: {
    unreachable: 'Chưa kết nối được máy chủ',
    unreachableDetail: 'Kiểm tra đường truyền rồi thử lại. Nội dung đang nhập vẫn còn trên màn hình.',
    unreadable: 'Máy chủ trả lời không đúng quy cách',
    unreadableDetail: 'Thử lại sau ít phút; nếu vẫn lỗi, báo người quản trị.',
  },
  en: {
    unreachable: 'The server cannot be reached',
    unreachableDetail: 'Check your connection and try again. What you typed is still on the screen.',
    unreadable: 'The server gave an answer that cannot be read',
    unreadableDetail: 'Try again in a few minutes; tell your administrator if it happens again.',
  },
});

/** What went wrong, in words for the reader (RFC 9457). `status` 0 means that no answer came. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: { pointer: string; code: string; detail: string }[];
  readonly traceId: string | undefined;

  constructor(body: Partial<ProblemBody> & { status: number; title: string }) {
    super(body.title);
    this.name = 'Problem';
    this.status = body.status;
    this.title = body.title;
    this.code = body.code ?? 'UNKNOWN';
    this.detail = body.detail ?? '';
    this.errors = body.errors ?? [];
    this.traceId = body.traceId;
  }

  static unreachable() {
    return new Problem({ status: 0, code: 'UNREACHABLE', title: words.unreachable, detail: words.unreachableDetail });
  }

  static read(status: number, text: string) {
    const body = parse(text);
    return body
      ? new Problem({ ...body, status })
      : new Problem({ status, code: 'UNREADABLE', title: words.unreadable, detail: words.unreadableDetail });
  }
}

function parse(text: string): (Partial<ProblemBody> & { title: string }) | undefined {
  try {
    const body = JSON.parse(text);
    return typeof body?.title === 'string' ? body : undefined;
  } catch {
    return undefined; // a proxy's HTML page, or nothing at all
  }
}

export type FieldErrors = Record<string, string>;

/**
 * The server's pointers as the form's field names: "/roles/0/unit" belongs to the field "roles.0.unit", or to its nearest parent
 * on the form. What belongs to no field is returned as `rest`, to be told above the form.
 */
export function fieldErrors(problem: Problem, fields: readonly string[]) {
  const found: FieldErrors = {};
  const rest: string[] = [];
  for (const { pointer, detail } of problem.errors) {
    const path = pointer.split('/').filter(Boolean);
    let field: string | undefined;
    for (let length = path.length; length > 0 && !field; length--) {
      const name = path.slice(0, length).join('.');
      if (fields.includes(name)) field = name;
    }
    if (!field) rest.push(detail);
    else if (!found[field]) found[field] = detail;
  }
  return { found, rest };
}
