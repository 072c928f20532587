const vi = {
  parties: 'Đơn vị ngoài',
  received: (party: string, when: string) => `${party} đã nhận lúc ${when}`,
  asked: (party: string, when: string) => `${party} hỏi lúc ${when}`,
  answer: 'Trả lời',
  answerTo: (party: string) => `Trả lời ${party}`,
  answered: 'Đã trả lời; đơn vị thấy khi mở liên kết.',
};
const en: typeof vi = {
  parties: 'Outside parties',
  received: (party, when) => `${party} received it at ${when}`,
  asked: (party, when) => `${party} asked at ${when}`,
  answer: 'Answer',
  answerTo: (party) => `Answer ${party}`,
  answered: 'Answered; the party sees it by its link.',
};
export const words = { vi, en };
