const vi = {
  title: (party: string) => `Nhiệm vụ của ${party}`,
  place: 'TT',
  when: 'Thời gian',
  note: 'Ghi chú',
  failed: 'Chưa lấy được đủ nhiệm vụ để in. Hãy thử lại.',
  nobody: 'Không có nhiệm vụ nào đã giao cho đầu mối để in.',
  leads: 'Chủ trì',
  helps: 'Phối hợp',
  led: (name: string) => `Chủ trì: ${name}`,
  days: (from: string | undefined, to: string | undefined) =>
    from && to ? `${from} – ${to}` : to ? `Chậm nhất ngày ${to}` : from ? `Từ ngày ${from}` : '',
};

const en: typeof vi = {
  title: (party) => `Tasks of ${party}`,
  place: 'No.',
  when: 'When',
  note: 'Notes',
  failed: 'Not all tasks could be read for printing. Try again.',
  nobody: 'There are no tasks given to a party to print.',
  leads: 'Leads',
  helps: 'Helps',
  led: (name) => `Led by ${name}`,
  days: (from, to) => (from && to ? `${from} – ${to}` : to ? `By ${to}` : from ? `From ${from}` : ''),
};

export const words = { vi, en };
