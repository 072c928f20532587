const vi = {
  onAir: 'Loa hôm nay',
  aired: 'Đã ghi',
  noItem: 'Chưa ghi lượt phát',
  logSlot: 'Ghi lượt phát',
  minutes: (n: number) => `${n} phút`,
};
const en: typeof vi = {
  onAir: 'On air today',
  aired: 'Logged',
  noItem: 'Not logged yet',
  logSlot: 'Log it',
  minutes: (n) => `${n} min`,
};
export const words = { vi, en };
