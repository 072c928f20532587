const vi = {
  downloadSheet: 'Tải xuống',
  sheets: { xlsx: 'Bảng tính Excel (XLSX)', csv: 'Văn bản ngăn cách (CSV)' },
  emptyFile: 'Tệp không có nội dung.',
  largeFile: (size: string) =>
    `Tệp lớn hơn 25 MB (tệp này ${size}). Hãy nén, quay ngắn hơn hoặc chia nhỏ rồi chọn lại.`,
};
const en: typeof vi = {
  downloadSheet: 'Download',
  sheets: { xlsx: 'Excel sheet (XLSX)', csv: 'Separated text (CSV)' },
  emptyFile: 'The file is empty.',
  largeFile: (size) =>
    `The file is larger than 25 MB (this one is ${size}). Compress, shorten or split it and choose again.`,
};
/** Apart from the words of every screen, which are loaded first. */
export const words = { vi, en };
