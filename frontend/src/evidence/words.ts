const vi = {
  pickFiles: 'Chụp ảnh hoặc chọn tệp',
  pickFilesHint: 'Ảnh, PDF, Word, Excel, âm thanh, video; mỗi tệp đến 25 MB.',
  uploading: (name: string, percent: number) => `${name}: đã gửi ${percent}%`,
  uploadFailed: (name: string) => `${name}: chưa gửi được.`,
  link: 'Thêm liên kết',
  linkUrl: 'Địa chỉ bài đăng',
  linkTitle: 'Tên bài',
};
const en: typeof vi = {
  pickFiles: 'Take a photo or choose files',
  pickFilesHint: 'Photos, PDF, Word, Excel, sound, video; up to 25 MB each.',
  uploading: (name, percent) => `${name}: ${percent}% sent`,
  uploadFailed: (name) => `${name}: not sent.`,
  link: 'Add a link',
  linkUrl: 'Address of the post',
  linkTitle: 'Title',
};
export const words = { vi, en };
