const vi = {
  title: 'Đăng nhập',
  lead: 'Ghi một lần nơi việc diễn ra; tiến độ, số liệu và báo cáo tự theo.',
  sessionEnded:
    'Phiên đăng nhập đã kết thúc: quá hạn, hoặc đã đổi mật khẩu, đăng xuất ở nơi khác. Đăng nhập lại để làm tiếp; phần đang viết vẫn còn nguyên.',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  submit: 'Đăng nhập',
  open: 'Xem kế hoạch, kết quả công khai',
  forgotten: 'Quên mật khẩu? Người quản trị đơn vị đặt lại được ở trang Tài khoản.',
  noUnit: 'Tài khoản này chưa có vai trò ở đơn vị nào. Hãy nhờ người quản trị giao vai trò.',
  roleNames: {
    LEADER: 'Lãnh đạo',
    COORDINATOR: 'Công chức phụ trách',
    ACCOUNTANT: 'Kế toán',
    CONTRIBUTOR: 'Người thực hiện',
    OBSERVER: 'Người theo dõi',
    ADMINISTRATOR: 'Quản trị',
  },
};
const en: typeof vi = {
  title: 'Sign in',
  lead: 'Log a thing once, where it happens; progress, figures and reports follow.',
  sessionEnded:
    'The session ended: it ran out, or the password was changed or you signed out elsewhere. Sign in again to go on; what you were writing is still here.',
  username: 'User name',
  password: 'Password',
  submit: 'Sign in',
  open: 'Public plans and results',
  forgotten: 'Forgotten your password? Your unit’s administrator can set a new one under Accounts.',
  noUnit: 'This account holds no role at any unit yet. Ask your administrator for one.',
  roleNames: {
    LEADER: 'Leader',
    COORDINATOR: 'Coordinator',
    ACCOUNTANT: 'Accountant',
    CONTRIBUTOR: 'Contributor',
    OBSERVER: 'Observer',
    ADMINISTRATOR: 'Administrator',
  },
};
export const words = { vi, en };
