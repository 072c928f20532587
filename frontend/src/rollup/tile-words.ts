const vi = {
  /** Where tiles come from one list of codes, and where only names are known. */
  arranged: (byCode: boolean) =>
    `Mỗi ô là một đơn vị, xếp theo loại rồi theo ${byCode ? 'mã đơn vị hành chính' : 'tên'}; danh mục chưa có tọa độ nên đây không phải vị trí địa lý. Chọn một ô để đến dòng của đơn vị; phím mũi tên đi giữa các ô.`,
  kinds: { phường: 'Phường', xã: 'Xã', 'thị trấn': 'Thị trấn', 'đặc khu': 'Đặc khu', other: 'Đơn vị khác' },
  title: 'Bản đồ ô theo đơn vị',
  colour: 'Tô màu theo',
  byState: 'Trạng thái báo cáo',
  none: 'chưa có số liệu đã ký',
};
const en: typeof vi = {
  arranged: (byCode) =>
    `A tile is a unit; tiles are laid out by kind, then by ${byCode ? 'official code' : 'name'}. The catalogue has no coordinates, so this is no map of places. Choose a tile to go to the row of its unit; the arrow keys go from tile to tile.`,
  kinds: { phường: 'Wards', xã: 'Communes', 'thị trấn': 'Townships', 'đặc khu': 'Special zones', other: 'Other units' },
  title: 'Tile map of units',
  colour: 'Colour by',
  byState: 'State of the report',
  none: 'no signed figure yet',
};
export const words = { vi, en };
