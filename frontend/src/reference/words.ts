const vi = {
  title: 'Tra cứu và thử API',
  lead: 'Mọi thao tác của Loa, đúng như bản mô tả openapi.yaml. Mở một thao tác, điền tham số rồi bấm “Execute” để gửi thật tới máy chủ này.',
  token:
    'Bấm “Authorize” và dán khóa API (loa_…) hoặc mã truy cập. Mã chỉ giữ trong trang này, đóng trang là mất. Phần dưới do công cụ mã nguồn mở Swagger UI hiển thị nên nút bấm bằng tiếng Anh.',
  back: 'Về Loa',
  file: 'Tải openapi.yaml',
  otherLanguage: 'English',
  otherCode: 'en',
};
const en: typeof vi = {
  title: 'API reference',
  lead: 'Every operation of Loa, as openapi.yaml describes it. Open one, fill in its parameters and press “Execute” to send it to this server for real.',
  token:
    'Press “Authorize” and paste an API key (loa_…) or an access token. It is kept in this page alone and gone when you close it. What follows is shown by Swagger UI.',
  back: 'Back to Loa',
  file: 'Download openapi.yaml',
  otherLanguage: 'Tiếng Việt',
  otherCode: 'vi',
};
export const words = { vi, en };
