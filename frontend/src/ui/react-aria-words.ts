// React Aria has no Vietnamese. Its server-rendering hook lets strings be supplied from outside, before a part that has words is
// first rendered: each such part of the kit imports this. Every package needs its dictionary, so English is the base and
// Vietnamese overrides it.
import english from 'react-aria-components/i18n/en-US';
import { language, onLanguage } from '../i18n/language';

// biome-ignore lint/suspicious/noExplicitAny: the shape is React Aria's own, untyped upstream
type Phrase = string | ((values: any, format: any) => string);
type Dictionaries = Record<string, Record<string, Phrase>>;

const vietnamese: Dictionaries = {
  '@react-aria/tree': { expand: 'Mở rộng', collapse: 'Thu gọn' },
  '@react-aria/toast': { close: 'Đóng', notifications: (a, f) => `${f.number(a.count)} thông báo.` },
  '@react-aria/tag': { removeDescription: 'Nhấn Delete để bỏ nhãn.', removeButtonLabel: 'Bỏ' },
  '@react-aria/table': {
    select: 'Chọn',
    selectAll: 'Chọn tất cả',
    sortable: 'cột có thể sắp xếp',
    ascending: 'tăng dần',
    descending: 'giảm dần',
    ascendingSort: (a) => `đã sắp xếp theo cột ${a.columnName}, tăng dần`,
    descendingSort: (a) => `đã sắp xếp theo cột ${a.columnName}, giảm dần`,
    columnSize: (a) => `${a.value} điểm ảnh`,
    resizerDescription: 'Nhấn Enter để bắt đầu đổi độ rộng',
    expand: 'Mở rộng',
    collapse: 'Thu gọn',
  },
  '@react-aria/steplist': { steplist: 'Các bước' },
  '@react-aria/spinbutton': { Empty: 'Trống' },
  '@react-aria/searchfield': { 'Clear search': 'Xóa nội dung tìm' },
  '@react-aria/previewtrigger': { longPressMessage: 'Nhấn giữ để xem trước' },
  '@react-aria/link-preview': { longPressMessage: 'Nhấn giữ để xem trước' },
  '@react-aria/overlays': { dismiss: 'Đóng' },
  '@react-aria/numberfield': {
    decrease: (a) => `Giảm ${a.fieldLabel}`,
    increase: (a) => `Tăng ${a.fieldLabel}`,
    numberField: 'Ô nhập số',
  },
  '@react-aria/menu': { longPressMessage: 'Nhấn giữ hoặc nhấn Alt + mũi tên xuống để mở trình đơn' },
  '@react-aria/gridlist': {
    hasActionAnnouncement: 'hàng có thao tác',
    hasLinkAnnouncement: (a) => `hàng có liên kết: ${a.link}`,
  },
  '@react-aria/grid': {
    deselectedItem: (a) => `Đã bỏ chọn ${a.item}.`,
    select: 'Chọn',
    selectedCount: (a, f) => (a.count === 0 ? 'Chưa chọn mục nào.' : `Đã chọn ${f.number(a.count)} mục.`),
    selectedAll: 'Đã chọn tất cả.',
    selectedItem: (a) => `Đã chọn ${a.item}.`,
    longPressToSelect: 'Nhấn giữ để vào chế độ chọn.',
  },
  '@react-aria/dnd': {
    dragItem: (a) => `Kéo ${a.itemText}`,
    dragSelectedItems: (a, f) => `Kéo ${f.number(a.count)} mục đã chọn`,
    dragDescriptionKeyboard: 'Nhấn Enter để bắt đầu kéo.',
    dragDescriptionKeyboardAlt: 'Nhấn Alt + Enter để bắt đầu kéo.',
    dragDescriptionTouch: 'Chạm hai lần để bắt đầu kéo.',
    dragDescriptionVirtual: 'Bấm để bắt đầu kéo.',
    dragDescriptionLongPress: 'Nhấn giữ để bắt đầu kéo.',
    dragSelectedKeyboard: (a, f) => `Nhấn Enter để kéo ${f.number(a.count)} mục đã chọn.`,
    dragSelectedKeyboardAlt: (a, f) => `Nhấn Alt + Enter để kéo ${f.number(a.count)} mục đã chọn.`,
    dragSelectedLongPress: (a, f) => `Nhấn giữ để kéo ${f.number(a.count)} mục đã chọn.`,
    dragStartedKeyboard: 'Đang kéo. Nhấn Tab để tới nơi thả, Enter để thả, Escape để hủy.',
    dragStartedTouch: 'Đang kéo. Di chuyển tới nơi thả rồi chạm hai lần để thả.',
    dragStartedVirtual: 'Đang kéo. Di chuyển tới nơi thả rồi bấm hoặc nhấn Enter để thả.',
    endDragKeyboard: 'Đang kéo. Nhấn Enter để hủy.',
    endDragTouch: 'Đang kéo. Chạm hai lần để hủy.',
    endDragVirtual: 'Đang kéo. Bấm để hủy.',
    dropDescriptionKeyboard: 'Nhấn Enter để thả, Escape để hủy.',
    dropDescriptionTouch: 'Chạm hai lần để thả.',
    dropDescriptionVirtual: 'Bấm để thả.',
    dropCanceled: 'Đã hủy kéo thả.',
    dropComplete: 'Đã thả.',
    dropIndicator: 'vị trí thả',
    dropOnRoot: 'Thả vào',
    dropOnItem: (a) => `Thả vào ${a.itemText}`,
    insertBefore: (a) => `Chèn trước ${a.itemText}`,
    insertBetween: (a) => `Chèn giữa ${a.beforeItemText} và ${a.afterItemText}`,
    insertAfter: (a) => `Chèn sau ${a.itemText}`,
  },
  '@react-aria/datepicker': {
    era: 'kỷ nguyên',
    year: 'năm',
    month: 'tháng',
    day: 'ngày',
    hour: 'giờ',
    minute: 'phút',
    second: 'giây',
    dayPeriod: 'SA/CH',
    calendar: 'Lịch',
    startDate: 'Từ ngày',
    endDate: 'Đến ngày',
    weekday: 'thứ',
    timeZoneName: 'múi giờ',
    selectedDateDescription: (a) => `Ngày đã chọn: ${a.date}`,
    selectedRangeDescription: (a) => `Khoảng đã chọn: ${a.startDate} đến ${a.endDate}`,
    selectedTimeDescription: (a) => `Giờ đã chọn: ${a.time}`,
  },
  '@react-aria/combobox': {
    focusAnnouncement: (a) =>
      `${a.isGroupChange ? `Nhóm ${a.groupTitle}, ${a.groupCount} lựa chọn. ` : ''}${a.optionText}${a.isSelected ? ', đã chọn' : ''}`,
    countAnnouncement: (a, f) => `Có ${f.number(a.optionCount)} lựa chọn.`,
    selectedAnnouncement: (a) => `${a.optionText}, đã chọn`,
    buttonLabel: 'Hiện gợi ý',
    listboxLabel: 'Gợi ý',
  },
  '@react-aria/calendar': {
    previous: 'Trước',
    next: 'Sau',
    selectedDateDescription: (a) => `Ngày đã chọn: ${a.date}`,
    selectedRangeDescription: (a) => `Khoảng đã chọn: ${a.dateRange}`,
    todayDate: (a) => `Hôm nay, ${a.date}`,
    todayDateSelected: (a) => `Hôm nay, ${a.date}, đã chọn`,
    dateSelected: (a) => `${a.date}, đã chọn`,
    startRangeSelectionPrompt: 'Bấm để chọn ngày bắt đầu',
    finishRangeSelectionPrompt: 'Bấm để chọn ngày kết thúc',
    minimumDate: 'Ngày sớm nhất được chọn',
    maximumDate: 'Ngày muộn nhất được chọn',
    dateRange: (a) => `${a.startDate} đến ${a.endDate}`,
  },
  '@react-aria/breadcrumbs': { breadcrumbs: 'Đường dẫn' },
  '@react-aria/autocomplete': { collectionLabel: 'Gợi ý' },
  '@react-stately/datepicker': {
    rangeUnderflow: (a) => `Giá trị phải từ ${a.minValue} trở đi.`,
    rangeOverflow: (a) => `Giá trị phải đến ${a.maxValue} trở về trước.`,
    rangeReversed: 'Ngày bắt đầu phải trước ngày kết thúc.',
    unavailableDate: 'Ngày này không chọn được.',
  },
  'react-aria-components': {
    selectPlaceholder: 'Chọn một mục',
    tableResizer: 'Đổi độ rộng',
    dropzoneLabel: 'Vùng thả tệp',
    colorSwatchPicker: 'Bảng màu',
  },
};

const base = english as unknown as Dictionaries;
const words: Dictionaries = {};

// React Aria keeps references to these objects, so another language is written into them.
function supply() {
  for (const name of new Set([...Object.keys(base), ...Object.keys(vietnamese)])) {
    words[name] = Object.assign(words[name] ?? {}, base[name], language() === 'vi' ? vietnamese[name] : {});
  }
  const page = window as unknown as Record<symbol, unknown>;
  page[Symbol.for('react-aria.i18n.locale')] = language() === 'vi' ? 'vi-VN' : 'en-GB';
  page[Symbol.for('react-aria.i18n.strings')] = words;
}

supply();
onLanguage(supply);
