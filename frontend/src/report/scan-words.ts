const vi = {
  title: 'Bản ký',
  signed: (number: string, day: string, signer: string) => `Số ${number}, ngày ${day}, người ký: ${signer}.`,
  none: 'Chưa kèm bản scan có chữ ký và dấu.',
  attached: (who: string, when: string) => `Bản scan có chữ ký và dấu do ${who} kèm lúc ${when}.`,
  hint: 'In văn bản, ký, đóng dấu rồi quét thành một tệp PDF đến 25 MB. Thay hoặc bỏ được cho đến khi cấp trên chấp nhận hay trả lại; nhật ký giữ tên và mã băm của bản bị thay.',
  open: 'Xem bản scan',
  attach: 'Kèm bản scan (PDF)',
  replace: 'Thay bản scan',
  sent: 'Đã kèm bản scan.',
  remove: 'Bỏ bản scan',
  removeLead: 'Báo cáo đã ký không đổi; nhật ký vẫn ghi tên và mã băm của bản scan này.',
  removed: 'Đã bỏ bản scan.',
};
const en: typeof vi = {
  title: 'Signed paper',
  signed: (number, day, signer) => `No. ${number} of ${day}, signed by ${signer}.`,
  none: 'No scan with signature and stamp is attached yet.',
  attached: (who, when) => `Scan with signature and stamp, attached by ${who} ${when}.`,
  hint: 'Print the paper, sign and stamp it, and scan it as one PDF of up to 25 MB. It can be replaced or taken off until the unit above accepts or returns the report; the journal keeps name and hash of what was replaced.',
  open: 'See the scan',
  attach: 'Attach the scan (PDF)',
  replace: 'Replace the scan',
  sent: 'Scan attached.',
  remove: 'Take the scan off',
  removeLead: 'The signed report does not change; the journal still names this scan and its hash.',
  removed: 'Scan taken off.',
};
export const words = { vi, en };
