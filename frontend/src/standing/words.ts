const vi = {
  PLANNED: 'Chưa làm',
  IN_PROGRESS: 'Đang làm',
  DONE: 'Hoàn thành',
  CANCELLED: 'Đã hủy',
  OVERDUE: 'Quá hạn',
  DUE_SOON: 'Sắp đến hạn',
  IN_TIME: 'Còn trong hạn',
};
const en: typeof vi = {
  PLANNED: 'Not started',
  IN_PROGRESS: 'In progress',
  DONE: 'Done',
  CANCELLED: 'Cancelled',
  OVERDUE: 'Overdue',
  DUE_SOON: 'Due soon',
  IN_TIME: 'Within time',
};
export const words = { vi, en };
