const vi = {
  reopen: 'Mở lại một mục',
  move: 'Dời thời điểm đóng',
  lead: 'Đơn vị chỉ sửa được mục này; số liệu và các mục khác giữ nguyên như bản đã ký. Sửa xong, đơn vị trình, ký và gửi thành bản tiếp theo. Đến ngày giờ đóng thì mục tự đóng.',
  section: 'Mục',
  until: 'Ngày đóng',
  at: 'Giờ đóng',
  said: 'Đã mở lại mục.',
  close: 'Đóng ngay',
  closed: 'Đã đóng mục; lời văn đơn vị đã viết vẫn còn.',
  isOpen: (section: string, until: string) => `Đơn vị đang được sửa mục “${section}” đến ${until}.`,
  handedIn: (section: string) => `Đơn vị đã trình bản sửa mục “${section}”.`,
  mine: (section: string, until: string) =>
    `Chỉ mục “${section}” được mở lại; sửa và trình trước ${until}. Số liệu và các mục khác giữ nguyên như bản đã ký.`,
  over: (section: string, until: string) =>
    `Đã hết thời gian mở lại mục “${section}” (${until}). Lời văn đã viết vẫn còn; hãy đề nghị mở lại, hoặc lập bản đính chính từ bản đã ký.`,
  was: (section: string, until: string) => `Bản này chỉ sửa mục “${section}”, được mở lại đến ${until}.`,
  why: (who: string, when: string, why: string) => `${who}, ${when}: ${why}`,
  asSigned: 'Số liệu như bản đã ký',
};
const en: typeof vi = {
  reopen: 'Open a section again',
  move: 'Move the closing time',
  lead: 'The unit can edit this section alone; figures and the other sections stay as they were signed. It then submits, signs and sends it as the next edition. At the time given the section closes by itself.',
  section: 'Section',
  until: 'Closes on',
  at: 'Closes at',
  said: 'Section open again.',
  close: 'Close now',
  closed: 'Section closed; what the unit has written is still there.',
  isOpen: (section, until) => `The unit may edit the section “${section}” until ${until}.`,
  handedIn: (section) => `The unit has handed in the section “${section}”.`,
  mine: (section, until) =>
    `Only the section “${section}” is open again; edit it and submit before ${until}. Figures and the other sections stay as they were signed.`,
  over: (section, until) =>
    `The time for the section “${section}” is over (${until}). Your words are still there; ask to have it opened once more, or begin a correction of the signed edition.`,
  was: (section, until) => `This edition changes the section “${section}” alone, which was open until ${until}.`,
  why: (who, when, why) => `${who}, ${when}: ${why}`,
  asSigned: 'Figures as they were signed',
};
export const words = { vi, en };
