const vi = {
  heading: 'Kiểm tra văn bản trước khi trình',
  lead: 'Xem văn bản Word có chỗ nào sẽ bị trả lại: thể thức, căn cứ, số liệu, tên đơn vị, năm. Loa không lưu văn bản này.',
  chooseFile: 'Chọn văn bản Word',
  accepted: 'Tệp .docx, đến 25 MB.',
  wrongKind: (name: string) => `${name} không phải tệp .docx. Hãy lưu thành .docx rồi chọn lại.`,
  noRight: 'Bạn chưa được giao việc soạn văn bản ở đơn vị này.',
  found: (n: number) => (n ? `${n} chỗ có thể bị trả lại` : 'Không thấy chỗ nào sai trong những điều đã kiểm tra'),
  ofFile: (name: string, day: string) => `${name}, xét hiệu lực văn bản ngày ${day}`,
  line: 'Ở dòng:',
  mend: (n: number) => `Tải bản đã sửa ${n} chỗ`,
  mendedName: (name: string) => name.replace(/\.docx$/i, '-da-sua.docx'),
  checked: 'Những điều đã kiểm tra',
  states: { RIGHT: 'Đúng', WRONG: 'Có chỗ sai', NOT_CHECKED: 'Chưa kiểm tra được' },
  unchecked: 'Văn bản viện dẫn chưa kiểm tra được (chưa có trong sổ, hoặc chưa ai đối chiếu):',
};
const en: typeof vi = {
  heading: 'Look at a paper before it is submitted',
  lead: 'Shows what a Word document would be sent back for: form, legal bases, figures, unit, year. Loa does not keep it.',
  chooseFile: 'Choose a Word document',
  accepted: 'A .docx file of up to 25 MB.',
  wrongKind: (name) => `${name} is not a .docx file. Save it as .docx and choose again.`,
  noRight: 'Writing papers is not among your duties in this unit.',
  found: (n) =>
    n ? `${n} ${n === 1 ? 'place' : 'places'} it may be sent back for` : 'Nothing wrong was found in what was checked',
  ofFile: (name, day) => `${name}, law as of ${day}`,
  line: 'In the line:',
  mend: (n) => `Download with ${n} ${n === 1 ? 'place' : 'places'} mended`,
  mendedName: (name) => name.replace(/\.docx$/i, '-mended.docx'),
  checked: 'What was checked',
  states: { RIGHT: 'Right', WRONG: 'Something is wrong', NOT_CHECKED: 'Could not be checked' },
  unchecked: 'Cited documents that could not be checked (not in the register, or compared by nobody):',
};
export const words = { vi, en };
