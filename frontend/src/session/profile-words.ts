const vi = {
  sessions: 'Các thiết bị đang đăng nhập',
  sessionsLead: 'Thấy thiết bị lạ thì đăng xuất thiết bị đó và đổi mật khẩu.',
  thisDevice: 'Thiết bị này',
  lastUsed: (when: string) => `Dùng lần cuối ${when}`,
  end: 'Đăng xuất thiết bị',
  ended: 'Đã đăng xuất thiết bị.',
  currentPassword: 'Mật khẩu hiện tại',
  newPasswordHint: 'Ít nhất 8 ký tự. Các thiết bị khác sẽ phải đăng nhập lại.',
  roles: 'Vai trò',
  assignees: 'Thuộc đầu mối',
};
const en: typeof vi = {
  sessions: 'Signed-in devices',
  sessionsLead: 'If a device looks unfamiliar, sign it out and change your password.',
  thisDevice: 'This device',
  lastUsed: (when) => `Last used ${when}`,
  end: 'Sign the device out',
  ended: 'The device is signed out.',
  currentPassword: 'Current password',
  newPasswordHint: 'At least 8 characters. Other devices will have to sign in again.',
  roles: 'Roles',
  assignees: 'Assignees',
};

export const words = { vi, en };
