const vi = {
  title: 'So với lũy kế, chỉ tiêu năm, kỳ liền trước và cùng kỳ năm trước',
  figure: 'Số liệu',
  now: 'Kỳ này',
  running: 'Lũy kế năm',
  since: (from: string) => `từ ${from}`,
  target: 'Chỉ tiêu năm',
  reached: (share: number) => `lũy kế đạt ${share}%`,
  previous: 'Kỳ liền trước',
  yearBefore: 'Cùng kỳ năm trước',
  more: (n: string) => `kỳ này tăng ${n}`,
  less: (n: string) => `kỳ này giảm ${n}`,
  same: 'bằng kỳ này',
  counted:
    'Lũy kế và kỳ liền trước tính từ hoạt động đang ghi; cùng kỳ năm trước lấy theo báo cáo đã ký, không có thì tính từ hoạt động đã ghi.',
  summed: 'Báo cáo tổng hợp chỉ so với báo cáo tổng hợp đã ký của năm trước.',
  absent:
    'Dấu – là không có gì để so: nội dung, nhiệm vụ thuộc riêng từng kế hoạch, hoặc thời gian đó chưa có kế hoạch.',
};
const en: typeof vi = {
  title: 'Beside the year so far, its targets, the time before and the year before',
  figure: 'Figure',
  now: 'This period',
  running: 'Year so far',
  since: (from) => `since ${from}`,
  target: 'Target for the year',
  reached: (share) => `the year so far has ${share}% of it`,
  previous: 'Time just before',
  yearBefore: 'Same period, year before',
  more: (n) => `${n} more this period`,
  less: (n) => `${n} fewer this period`,
  same: 'same as this period',
  counted:
    'The year so far and the time before are counted as logged now; the year before is as its signed report says, or else as logged.',
  summed: 'A consolidated report is compared with the signed consolidated report of the year before alone.',
  absent: 'A dash has nothing to compare with: topics and tasks belong to their own plan, or there was no plan then.',
};
export const words = { vi, en };
