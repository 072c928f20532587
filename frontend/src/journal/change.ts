import { date, instant, number } from '../i18n/format';
import { type Language, language } from '../i18n/language';
import { words as session } from '../session/words';
import { words as standing } from '../standing/words';
import { words as days } from '../task/day-words';
import { ruleWords } from '../task/rule';

/** What the members of the API's drafts are called. */
const fields: Record<string, [vi: string, en: string]> = {
  activities: ['Hoạt động', 'Activities'],
  activity: ['Hoạt động', 'Activity'],
  allocation: ['Nguồn kinh phí', 'Source of money'],
  amount: ['Số tiền', 'Amount'],
  assignees: ['Đầu mối', 'Assignees'],
  at: ['Giờ', 'Time'],
  audience: ['Số người', 'People'],
  channel: ['Kênh', 'Channel'],
  channels: ['Kênh', 'Channels'],
  clause: ['Mục của kế hoạch', 'Clause'],
  closing: ['Câu kết', 'Closing sentence'],
  code: ['Mã', 'Code'],
  contact: ['Liên hệ', 'Contact'],
  coordinating: ['Phối hợp', 'Coordinating'],
  day: ['Kỳ', 'Its day'],
  deliverable: ['Sản phẩm', 'Deliverable'],
  dueOn: ['Hạn', 'Due'],
  evidence: ['Tài liệu kiểm chứng', 'Proof'],
  explanation: ['Giải thích', 'Explanation'],
  fileName: ['Tên tệp', 'File name'],
  figures: ['Số liệu trong văn bản', 'Figures on the paper'],
  fullName: ['Họ và tên', 'Full name'],
  heading: ['Tiêu đề', 'Heading'],
  inForceFrom: ['Có hiệu lực từ', 'In force from'],
  inForceTo: ['Hiệu lực đến hết', 'In force until'],
  inferredLead: ['Chủ trì suy ra', 'Lead inferred'],
  integratedInto: ['Lồng ghép', 'Integrated into'],
  into: ['Lồng ghép vào', 'Merged into'],
  issuedOn: ['Ngày ban hành', 'Issued on'],
  issuer: ['Cơ quan ban hành', 'Issuer'],
  kind: ['Loại', 'Kind'],
  lead: ['Chủ trì', 'Lead'],
  line: ['Khoản mục', 'Budget line'],
  measure: ['Đơn vị đo', 'Measure'],
  members: ['Thành viên', 'Members'],
  name: ['Tên', 'Name'],
  norm: ['Định mức', 'Norm'],
  note: ['Ghi chú', 'Note'],
  number: ['Số, ký hiệu', 'Number'],
  on: ['Ngày thực hiện', 'Day'],
  outcome: ['Kết quả', 'Outcome'],
  parentPlan: ['Kế hoạch cấp trên', 'Superior plan'],
  payee: ['Người nhận', 'Paid to'],
  place: ['Địa danh', 'Place'],
  preamble: ['Câu mở đầu', 'Opening sentence'],
  programme: ['Chương trình', 'Programme'],
  quantity: ['Số lượng', 'Quantity'],
  recipients: ['Nơi nhận', 'Recipients'],
  recurrenceText: ['Định kỳ, theo lời văn', 'Recurrence, as written'],
  replacedBy: ['Thay bằng', 'Replaced by'],
  roles: ['Vai trò', 'Roles'],
  rrule: ['Chu kỳ', 'Recurs'],
  runBy: ['Đầu mối phụ trách', 'Run by'],
  section: ['Mục', 'Section'],
  sha256: ['Mã băm SHA-256', 'SHA-256'],
  size: ['Dung lượng (byte)', 'Size in bytes'],
  slots: ['Khung giờ', 'Slots'],
  source: ['Nguồn', 'Source'],
  startsOn: ['Bắt đầu', 'Start'],
  state: ['Trạng thái', 'State'],
  task: ['Nhiệm vụ', 'Task'],
  text: ['Lời văn', 'Text'],
  title: ['Tên', 'Title'],
  topics: ['Nội dung tuyên truyền', 'Topics'],
  type: ['Loại', 'Type'],
  until: ['Đến lúc', 'Until'],
  username: ['Tên đăng nhập', 'User name'],
  value: ['Giá trị', 'Value'],
  voucher: ['Số chứng từ', 'Voucher number'],
  year: ['Năm', 'Year'],
};
const MOST = 120;
const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
const CODE = /^[A-Z][A-Z_]+$/;
const said: Record<
  Language,
  { other: string; chosen: string; yes: string; no: string; figure: string; count: (n: number) => string }
> = {
  vi: {
    other: 'Phần khác',
    chosen: 'mục đã chọn',
    yes: 'có',
    no: 'không',
    figure: '[số liệu]',
    count: (n) => `${n} mục`,
  },
  en: {
    other: 'Another part',
    chosen: 'as chosen',
    yes: 'yes',
    no: 'no',
    figure: '[figure]',
    count: (n) => `${n} ${n === 1 ? 'item' : 'items'}`,
  },
};

export const fieldWord = (field: string) => fields[field]?.[language() === 'vi' ? 0 : 1] ?? said[language()].other;

/** A value before or after a change, as people read it: no ids, codes or braces. */
export function valueWords(field: string, value: unknown): string {
  const w = said[language()];
  if (value === undefined || value === null || value === '') return '–';
  if (typeof value === 'boolean') return value ? w.yes : w.no;
  if (typeof value === 'number') return field === 'year' ? String(value) : number(value);
  if (Array.isArray(value)) {
    const plain = value.every((one) => typeof one === 'string' && !ID.test(one));
    return plain ? short(value.join('; ')) : w.count(value.length);
  }
  if (typeof value !== 'string' || ID.test(value)) return w.chosen;
  if (field === 'rrule') return ruleWords(value, language());
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return date(value);
  if (field === 'until') return instant(value);
  if (field === 'section') return value;
  if (/^\d+$/.test(value) && field !== 'number' && field !== 'code') return valueWords(field, Number(value));
  if (CODE.test(value)) return codeWords(value) ?? (field === 'code' || field === 'programme' ? value : w.chosen);
  return short(value.replace(/\{\{[^}]*\}\}/g, w.figure));
}

const codeWords = (code: string): string | undefined =>
  ({ ...days[language()], ...standing[language()], ...session[language()].roleNames })[
    code as keyof typeof standing.vi
  ];
const short = (text: string) => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);
