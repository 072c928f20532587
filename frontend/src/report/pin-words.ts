const vi = {
  pin: 'Ghim giá trị này',
  unpin: 'Bỏ ghim',
  pinned: 'Đã ghim',
  pinnedBy: (who: string, when: string, why: string) => `${who}, ${when}: ${why}`,
  computed: 'Tính được',
  pinLead: (value: string) =>
    `Lời văn, bảng số liệu và văn bản cùng giữ ${value}, dù hoạt động ghi thêm làm số tính được thay đổi. Số tính được vẫn hiện bên cạnh và cấp trên cũng thấy.`,
  reason: 'Lý do ghim',
  pinSaid: 'Đã ghim số liệu.',
  unpinLead: (pinned: string, computed: string) =>
    `Số liệu đang ghim ở ${pinned} sẽ lại theo số tính được, nay là ${computed}.`,
  unpinSaid: 'Đã bỏ ghim; số liệu lại tự cập nhật.',
};
const en: typeof vi = {
  pin: 'Pin this value',
  unpin: 'Unpin',
  pinned: 'Pinned',
  pinnedBy: (who, when, why) => `${who}, ${when}: ${why}`,
  computed: 'Computed',
  pinLead: (value) =>
    `Prose, table and paper keep ${value}, even if what is logged later moves the count. The count still shows beside it, to the unit above as well.`,
  reason: 'Reason',
  pinSaid: 'Figure pinned.',
  unpinLead: (pinned, computed) =>
    `The figure is pinned at ${pinned} and will follow the count again, ${computed} now.`,
  unpinSaid: 'Unpinned; the figure is live again.',
};
export const words = { vi, en };
