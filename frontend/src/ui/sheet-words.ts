const vi = {
  chooseSheet: 'Chọn tệp',
  chooseOther: 'Chọn tệp khác',
  sampleSheet: 'Tải bảng tính mẫu',
  readingSheet: (name: string) => `Đang đọc ${name}…`,
  preview: 'Xem thử',
  sheetRow: 'Hàng',
  atRow: (row: number) => `Hàng ${row}`,
  atCell: (row: number, column: string) => `Hàng ${row}, cột ${column}`,
  sheetErrors: (n: number) => `${n} chỗ cần sửa trong bảng tính`,
  sheetErrorsMore: (n: number) => `Còn ${n} chỗ nữa, ghi ở từng hàng bên dưới.`,
};
const en: typeof vi = {
  chooseSheet: 'Choose a file',
  chooseOther: 'Choose another file',
  sampleSheet: 'Download the sample sheet',
  readingSheet: (name) => `Reading ${name}…`,
  preview: 'Preview',
  sheetRow: 'Row',
  atRow: (row) => `Row ${row}`,
  atCell: (row, column) => `Row ${row}, column ${column}`,
  sheetErrors: (n) => `${n} ${n === 1 ? 'place' : 'places'} to mend in the sheet`,
  sheetErrorsMore: (n) => `${n} more, told at each row below.`,
};
export const words = { vi, en };
