const vi = {
  first: 'Người quản trị đầu tiên',
  firstLead:
    'Máy chủ này chưa có ai. Người quản trị chọn xã, tạo tài khoản cho mọi người; làm một lần ở đây rồi đi tiếp ngay.',
  fullName: 'Họ và tên',
  passwordHint: 'Ít nhất 8 ký tự.',
  begin: 'Bắt đầu',
  ownPassword: 'Đặt mật khẩu của bạn',
  ownPasswordLead: (name: string) => `Chào ${name}. Mật khẩu tạm chỉ dùng một lần để đăng nhập.`,
  slipPassword: 'Mật khẩu tạm',
  changePassword: 'Đổi mật khẩu',
  newPassword: 'Mật khẩu mới',
  passwordChanged: 'Đã đổi mật khẩu.',
};
const en: typeof vi = {
  first: 'The first administrator',
  firstLead:
    'Nobody is here yet. The administrator chooses the commune and makes the accounts; do this once and go straight on.',
  fullName: 'Full name',
  passwordHint: 'At least 8 characters.',
  begin: 'Begin',
  ownPassword: 'Set your own password',
  ownPasswordLead: (name: string) => `Welcome, ${name}. A temporary password is for signing in once only.`,
  slipPassword: 'Temporary password',
  changePassword: 'Change password',
  newPassword: 'New password',
  passwordChanged: 'Password changed.',
};

export const words = { vi, en };
