const vi = {
  people: (n: number) => `${n} người khớp`,
  peopleToMention: 'Người nhắc tới được',
};
const en: typeof vi = {
  people: (n) => `${n} ${n === 1 ? 'person matches' : 'people match'}`,
  peopleToMention: 'People to mention',
};
export const words = { vi, en };
