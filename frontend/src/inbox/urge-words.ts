/** What a reminder is about. */
type Urged = { title: string; lead?: string; clause?: string; due?: string; late: number };

const vi = {
  urgeTitle: 'Đôn đốc thực hiện',
  urgeText: ({ title, lead, clause, due, late }: Urged) =>
    [
      lead && `Kính gửi ${lead}.`,
      `Nhiệm vụ “${title}”${clause ? ` (mục ${clause})` : ''}${due ? `, hạn ${due}` : ''}${late > 0 ? `, đã quá hạn ${late} ngày` : ''}.`,
      'Đề nghị hoàn thành và ghi kết quả vào Loa; nếu có vướng mắc, xin báo lại để cùng tháo gỡ.',
    ]
      .filter(Boolean)
      .join('\n'),
  reminder: 'Lời nhắc, sửa được trước khi gửi',
  copy: 'Sao chép lời nhắc',
  copied: 'Đã sao chép. Dán vào Zalo, tin nhắn hoặc thư điện tử để gửi.',
  allTitle: (late: number) => `Đôn đốc ${late} nhiệm vụ quá hạn`,
  allLead: 'Mỗi đầu mối chủ trì thấy lời đôn đốc ở trang Hôm nay; mỗi nhiệm vụ mỗi ngày một lần, có ghi sổ.',
  note: 'Lời nhắn kèm theo',
  send: 'Đôn đốc',
  sent: (n: number, spared: number) =>
    `Đã đôn đốc ${n} nhiệm vụ${spared ? `; bỏ qua ${spared} nhiệm vụ đã đôn đốc hôm nay hoặc chưa có chủ trì` : ''}.`,
  call: (phone: string) => `Gọi ${phone}`,
  noLead: 'Nhiệm vụ chưa có chủ trì',
  openTask: 'Mở nhiệm vụ',
};
const en: typeof vi = {
  urgeTitle: 'Remind who leads the task',
  urgeText: ({ title, lead, clause, due, late }) =>
    [
      lead && `To ${lead}.`,
      `The task “${title}”${clause ? ` (clause ${clause})` : ''}${due ? ` was due on ${due}` : ''}${late > 0 ? ` and is ${late} ${late === 1 ? 'day' : 'days'} overdue` : ''}.`,
      'Please finish it and log the result in Loa, or tell what stands in the way.',
    ]
      .filter(Boolean)
      .join('\n'),
  reminder: 'Reminder, to be edited before it is sent',
  copy: 'Copy the reminder',
  copied: 'Copied. Paste it into a message to send it.',
  allTitle: (late) => `Remind of ${late} overdue ${late === 1 ? 'task' : 'tasks'}`,
  allLead: 'Each lead sees it on Today; each task once a day, and it is kept on record.',
  note: 'A note to go with it',
  send: 'Remind',
  sent: (n, spared) =>
    `${n} ${n === 1 ? 'task' : 'tasks'} urged${spared ? `; ${spared} spared: urged today already, or without a lead` : ''}.`,
  call: (phone) => `Call ${phone}`,
  noLead: 'The task has no lead yet',
  openTask: 'Open the task',
};
export const words = { vi, en };
