const vi = {
  waiting: (n: number) => (n ? `${n} việc chờ bạn` : 'Không còn việc nào chờ bạn'),
  none: 'Việc đến hạn, chờ bạn quyết định hay trả lời sẽ hiện ở đây, và tự hết khi làm xong.',
  all: (n: number) => `Xem cả ${n} việc ở Hôm nay`,
  today: 'Mở Hôm nay',
};
const en: typeof vi = {
  waiting: (n) => (n ? `${n} ${n === 1 ? 'thing waits' : 'things wait'} for you` : 'Nothing waits for you'),
  none: 'What is due, or waits for your decision or answer, shows here, and goes once it is done.',
  all: (n) => `See all ${n} on Today`,
  today: 'Open Today',
};
export const words = { vi, en };
