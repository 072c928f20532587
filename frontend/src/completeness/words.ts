import type { PERIODS } from './reads';

type Period = (typeof PERIODS)[number];

const vi = {
  heading: (missing: number, all: number, period: string) =>
    missing ? `${missing} trên ${all} đơn vị chưa gửi báo cáo ${period}` : `Cả ${all} đơn vị đã gửi báo cáo ${period}`,
  headingEmpty: 'Chưa có đơn vị cấp dưới phải báo cáo',
  lead: (unit: string, due: string) => `${unit}; hạn gửi ngày ${due}.`,
  dueOn: (day: string) => `Hạn gửi ngày ${day}`,
  chase: 'Xem và đôn đốc',
  periods: { Q1: 'quý I', H1: '6 tháng', Q3: 'quý III', YEAR: 'năm' },
  /** As official papers name it. */
  of: (period: Period, year: number | string) =>
    ({ Q1: `quý I năm ${year}`, H1: `6 tháng đầu năm ${year}`, Q3: `quý III năm ${year}`, YEAR: `năm ${year}` })[
      period
    ],
  year: 'Năm',
  period: 'Kỳ báo cáo',
  unit: 'Đơn vị',
  search: 'Tìm đơn vị',
  searchHint: 'Gõ có dấu hoặc không dấu.',
  sort: 'Sắp xếp',
  sorts: { name: 'Theo tên', urgency: 'Gấp nhất trước' },
  all: 'Tất cả',
  shown: {
    missing: 'Chưa gửi',
    late: 'Chậm hạn',
    waiting: 'Chờ xem',
    returned: 'Đã trả lại',
    accepted: 'Đã chấp nhận',
  },
  states: {
    NONE: 'Chưa lập',
    DRAFT: 'Đang soạn',
    SUBMITTED: 'Chờ ký',
    APPROVED: 'Đã ký, chưa gửi',
    SENT: 'Đã gửi',
    RECEIVED: 'Đã tiếp nhận',
    RETURNED: 'Đã trả lại',
    ACCEPTED: 'Đã chấp nhận',
  },
  /** What fits a tile. */
  briefly: {
    NONE: 'Chưa',
    DRAFT: 'Soạn',
    SUBMITTED: 'Chờ ký',
    APPROVED: 'Đã ký',
    SENT: 'Gửi',
    RECEIVED: 'Nhận',
    RETURNED: 'Trả lại',
    ACCEPTED: 'Chấp nhận',
  },
  overdue: 'quá hạn',
  daysNote: '+n: chậm n ngày',
  notDue: 'Không phải báo cáo',
  late: (days: number) => `chậm ${days} ngày`,
  edition: (n: number) => `bản lần ${n}`,
  reminded: (when: string) => `đã nhắc ${when}`,
  reopened: (section: string, until: string) => `mục ${section} mở lại đến ${until}`,
  open: 'Mở báo cáo',
  remind: 'Nhắc',
  remindAll: (n: number) => `Nhắc ${n} đơn vị chưa gửi`,
  remindLead: (n: number, period: string) =>
    `${n} đơn vị sẽ thấy lời nhắc về báo cáo ${period} ở trang Hôm nay; mỗi đơn vị nhiều nhất một lần mỗi ngày.`,
  note: 'Lời nhắn',
  remindedSaid: (told: number, spared: number) =>
    `Đã nhắc ${told} đơn vị${spared ? `; ${spared} đơn vị đã được nhắc hôm nay hoặc đã gửi` : ''}.`,
  returnShown: (n: number) => `Trả lại ${n} báo cáo`,
  returnLead: 'Các báo cáo đang chờ xem trong danh sách dưới đây được trả lại với cùng một lý do.',
  returnedSaid: 'Đã trả lại các báo cáo.',
  none: 'Không có đơn vị nào như vậy',
  noneLead: 'Bỏ bớt điều kiện lọc để thấy các đơn vị khác.',
};
const en: typeof vi = {
  heading: (missing, all, period) =>
    missing
      ? `${missing} of ${all} units have not sent the report for ${period}`
      : `All ${all} units have sent the report for ${period}`,
  headingEmpty: 'No unit below has to report yet',
  lead: (unit, due) => `${unit}; due ${due}.`,
  dueOn: (day) => `Due ${day}`,
  chase: 'See and remind',
  periods: { Q1: 'Q1', H1: 'H1', Q3: 'Q3', YEAR: 'Year' },
  of: (period, year) =>
    ({ Q1: `Q1 ${year}`, H1: `the first half of ${year}`, Q3: `Q3 ${year}`, YEAR: `the year ${year}` })[period],
  year: 'Year',
  period: 'Period',
  unit: 'Unit',
  search: 'Find a unit',
  searchHint: 'With or without marks.',
  sort: 'Order',
  sorts: { name: 'By name', urgency: 'Most urgent first' },
  all: 'All',
  shown: {
    missing: 'Not sent',
    late: 'Late',
    waiting: 'To decide',
    returned: 'Returned',
    accepted: 'Accepted',
  },
  states: {
    NONE: 'Not begun',
    DRAFT: 'Drafting',
    SUBMITTED: 'Awaiting signature',
    APPROVED: 'Signed, not sent',
    SENT: 'Sent',
    RECEIVED: 'Received',
    RETURNED: 'Returned',
    ACCEPTED: 'Accepted',
  },
  briefly: {
    NONE: 'None',
    DRAFT: 'Draft',
    SUBMITTED: 'To sign',
    APPROVED: 'Signed',
    SENT: 'Sent',
    RECEIVED: 'In',
    RETURNED: 'Back',
    ACCEPTED: 'Accepted',
  },
  overdue: 'past due',
  daysNote: '+n: n days late',
  notDue: 'Nothing to report',
  late: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,
  edition: (n) => `edition ${n}`,
  reminded: (when) => `reminded ${when}`,
  reopened: (section, until) => `section ${section} open until ${until}`,
  open: 'Open the report',
  remind: 'Remind',
  remindAll: (n) => `Remind ${n} ${n === 1 ? 'unit' : 'units'}`,
  remindLead: (n, period) =>
    `${n} ${n === 1 ? 'unit' : 'units'} will see on the first page that the report for ${period} is missing; at most once a day.`,
  note: 'Note',
  remindedSaid: (told, spared) =>
    `${told} ${told === 1 ? 'unit' : 'units'} reminded${spared ? `; ${spared} sent it or were reminded today` : ''}.`,
  returnShown: (n) => `Return ${n} ${n === 1 ? 'report' : 'reports'}`,
  returnLead: 'The reports to decide in the list below are returned with one reason.',
  returnedSaid: 'Reports returned.',
  none: 'No such unit',
  noneLead: 'Remove a filter to see the other units.',
};
export const words = { vi, en };
