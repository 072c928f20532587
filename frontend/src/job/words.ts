import type { Deed, JobName } from '../api/schema';

type Counted = Record<Deed, (n: number) => string>;

const vi = {
  title: 'Việc định kỳ',
  well: 'Việc định kỳ chạy đều',
  bad: (n: number) => `${n} việc định kỳ đang hỏng`,
  lead: 'Những việc máy chủ tự làm theo giờ. Nhiều máy chủ chạy cùng thì mỗi lượt chỉ một máy làm; máy dừng thì khởi động lại sẽ làm bù.',
  jobs: 'Các việc',
  job: 'Việc',
  state: 'Tình trạng',
  last: 'Lần chạy gần nhất',
  next: 'Lần tới',
  always: 'liên tục',
  soon: 'ngay bây giờ',
  every: (seconds: number) =>
    seconds % 86_400 === 0
      ? 'mỗi ngày một lần'
      : seconds % 3600 === 0
        ? 'mỗi giờ một lần'
        : `${Math.round(seconds / 60)} phút một lần`,
  states: { never: 'Chưa chạy', running: 'Đang chạy', well: 'Chạy được', failed: 'Hỏng' },
  nothing: 'Không có gì phải làm.',
  failures: (n: number) => `${n} lần hỏng trong 7 ngày`,
  failed: 'Lần chạy hỏng',
  failedLead: 'Xử lý những gì ghi dưới đây; lượt sau việc được làm tiếp.',
  runs: 'Các lần chạy',
  runsLead: 'Chỉ ghi lần có việc để làm hoặc bị hỏng; giữ 90 ngày, mỗi việc tối đa 200 lần chạy được và 200 lần hỏng.',
  ofJob: 'Việc nào',
  outcome: 'Kết quả',
  outcomes: { failed: 'Chỉ lần hỏng', well: 'Chỉ lần chạy được' },
  empty: 'Chưa có lần chạy nào để ghi',
  emptyLead: 'Khi máy chủ làm được việc gì, hoặc không làm được, dòng ghi hiện ở đây.',
  noneSo: 'Không có lần chạy nào như vậy',
  took: (seconds: string) => `trong ${seconds} giây`,
  brokenOff: 'không rõ dừng lúc nào',
  names: {
    DRAFT_REPORTS: 'Lập dự thảo báo cáo',
    SEND_DIGESTS: 'Gửi thư nhắc việc',
    SEND_WEBHOOKS: 'Gửi webhook',
    BEGIN_UNIT_NAMES: 'Dùng tên mới của đơn vị',
    FORGET_SESSIONS: 'Dọn phiên đăng nhập cũ',
    FORGET_REQUESTS: 'Dọn khóa chống gửi trùng',
    FORGET_DELIVERIES: 'Dọn nhật ký gửi webhook',
  } satisfies Record<JobName, string> as Record<JobName, string>,
  what: {
    DRAFT_REPORTS: 'Sáng hôm sau ngày khóa kỳ, dự thảo báo cáo đã có sẵn.',
    SEND_DIGESTS: 'Ngày làm việc, từ giờ mỗi người chọn, cho ai đã đăng ký nhận thư.',
    SEND_WEBHOOKS: 'Báo cho chương trình khác những gì vừa xảy ra, gửi lại khi nơi nhận chưa nhận.',
    BEGIN_UNIT_NAMES: 'Tên nhập trước được dùng từ ngày có hiệu lực.',
    FORGET_SESSIONS: 'Phiên đã hết 30 ngày, lần nhập sai mật khẩu quá một ngày, thiết bị 400 ngày không dùng.',
    FORGET_REQUESTS: 'Khóa chống gửi trùng được giữ bảy ngày.',
    FORGET_DELIVERIES: 'Nhật ký gửi được giữ 30 ngày.',
  } satisfies Record<JobName, string> as Record<JobName, string>,
  did: {
    REPORTS_DRAFTED: (n) => `lập ${n} dự thảo báo cáo`,
    MAILS_SENT: (n) => `gửi ${n} thư`,
    MAILS_REFUSED: (n) => `${n} thư chưa gửi được`,
    DELIVERIES_SENT: (n) => `gửi được ${n} lần`,
    DELIVERIES_REFUSED: (n) => `${n} lần nơi nhận chưa nhận`,
    UNITS_RENAMED: (n) => `${n} đơn vị dùng tên mới`,
    SESSIONS_FORGOTTEN: (n) => `dọn ${n} phiên đăng nhập`,
    SIGN_INS_FORGOTTEN: (n) => `dọn ${n} lần nhập sai mật khẩu`,
    DEVICES_FORGOTTEN: (n) => `dọn ${n} thiết bị`,
    REQUESTS_FORGOTTEN: (n) => `dọn ${n} khóa`,
    DELIVERIES_FORGOTTEN: (n) => `dọn ${n} dòng nhật ký gửi`,
  } satisfies Counted as Counted,
};

const many =
  (one: string, more = `${one}s`) =>
  (n: number) =>
    `${n} ${n === 1 ? one : more}`;

const en: typeof vi = {
  title: 'Scheduled work',
  well: 'Scheduled work runs as it should',
  bad: (n) => `${n} ${n === 1 ? 'job fails' : 'jobs fail'}`,
  lead: 'What the server does by the clock. Of several servers one takes each turn; what a stop has put off is made up for after the next start.',
  jobs: 'Jobs',
  job: 'Job',
  state: 'State',
  last: 'Last run',
  next: 'Next turn',
  always: 'all the time',
  soon: 'now',
  every: (seconds) =>
    seconds % 86_400 === 0
      ? 'once a day'
      : seconds % 3600 === 0
        ? 'every hour'
        : `every ${Math.round(seconds / 60)} minutes`,
  states: { never: 'Not run yet', running: 'Running', well: 'Went well', failed: 'Failed' },
  nothing: 'There was nothing to do.',
  failures: (n) => `${n} ${n === 1 ? 'failure' : 'failures'} within 7 days`,
  failed: 'Runs that failed',
  failedLead: 'Put right what is said below; the next turn goes on with the work.',
  runs: 'Runs',
  runsLead:
    'Only those that did something or failed; kept for 90 days, of each job at most 200 that went well and 200 that failed.',
  ofJob: 'Which job',
  outcome: 'Outcome',
  outcomes: { failed: 'Failed only', well: 'Went well only' },
  empty: 'No run to tell of yet',
  emptyLead: 'Once the server has done something, or could not, it is told here.',
  noneSo: 'No such run',
  took: (seconds) => `in ${seconds} ${seconds === '1' ? 'second' : 'seconds'}`,
  brokenOff: 'its end is not known',
  names: {
    DRAFT_REPORTS: 'Draft reports',
    SEND_DIGESTS: 'Send digests',
    SEND_WEBHOOKS: 'Send webhooks',
    BEGIN_UNIT_NAMES: 'Begin new names of units',
    FORGET_SESSIONS: 'Clear old sessions',
    FORGET_REQUESTS: 'Clear idempotency keys',
    FORGET_DELIVERIES: 'Clear the log of deliveries',
  },
  what: {
    DRAFT_REPORTS: 'On the morning after a window has closed the draft of its report stands.',
    SEND_DIGESTS: 'On working days, from the hour each has chosen, to whoever asked for it.',
    SEND_WEBHOOKS: 'Tells other programs what has happened, again where a receiver did not take it.',
    BEGIN_UNIT_NAMES: 'A name that was entered before holds from its day on.',
    FORGET_SESSIONS: 'Sessions that ended 30 days ago, wrong passwords after a day, devices not used for 400 days.',
    FORGET_REQUESTS: 'An Idempotency-Key is kept for seven days.',
    FORGET_DELIVERIES: 'Deliveries are kept for 30 days.',
  },
  did: {
    REPORTS_DRAFTED: (n) => `${many('report')(n)} drafted`,
    MAILS_SENT: (n) => `${many('mail')(n)} sent`,
    MAILS_REFUSED: (n) => `${many('mail')(n)} not sent`,
    DELIVERIES_SENT: (n) => `${many('delivery', 'deliveries')(n)} made`,
    DELIVERIES_REFUSED: (n) => `${many('delivery', 'deliveries')(n)} not taken`,
    UNITS_RENAMED: (n) => `${many('unit')(n)} with a new name`,
    SESSIONS_FORGOTTEN: (n) => `${many('session')(n)} cleared`,
    SIGN_INS_FORGOTTEN: (n) => `${many('wrong password')(n)} cleared`,
    DEVICES_FORGOTTEN: (n) => `${many('device')(n)} cleared`,
    REQUESTS_FORGOTTEN: (n) => `${many('key')(n)} cleared`,
    DELIVERIES_FORGOTTEN: (n) => `${many('delivery', 'deliveries')(n)} cleared`,
  },
};
export const words = { vi, en };
