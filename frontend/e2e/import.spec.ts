import { expect, test } from './fixtures';
import { demonstrationIsTold, PASSWORD } from './told';

const PLAN = `ỦY BAN NHÂN DÂN
XÃ ĐỨC MINH

KẾ HOẠCH
Tuyên truyền chuyển đổi số năm 2026

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Để mọi gia đình biết nộp hồ sơ trên Cổng dịch vụ công.
2. Yêu cầu
- Tuyên truyền đúng đối tượng, tiết kiệm.

II. NỘI DUNG, HÌNH THỨC TUYÊN TRUYỀN
1. Nội dung tuyên truyền
a) Cách tạo tài khoản định danh điện tử.
a) Cách thanh toán trực tuyến phí, lệ phí.
2. Hình thức tuyên truyền
a) Phát trên loa truyền thanh xã.

III. TỔ CHỨC THỰC HIỆN
1. Công chức Văn hóa - Xã hội: Chủ trì phát thanh hằng tuần.
2. Công chức Tư pháp: Lồng ghép vào ngày pháp luật trước ngày 20/11.
`;

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

test('a document becomes a plan once somebody has looked at it', async ({ page, signIn, expectAccessible }) => {
  await signIn('ha', PASSWORD, '/plan-imports');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'chuyen-doi-so.txt', mimeType: 'text/plain', buffer: Buffer.from(PLAN) });
  await expect(page.getByRole('button', { name: 'Tạo kế hoạch' })).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Đến chỗ tiếp theo' }).click();
  await expect(page.getByText(/Ký hiệu “a\)” lặp lại/).first()).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: 'Tạo kế hoạch' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tạo kế hoạch' }).click();
  await expect(page).toHaveURL(/\/plans\/[0-9a-f-]{36}/);
  await expect(page.locator('.paper').first()).toContainText('Cách thanh toán trực tuyến phí, lệ phí.');
});
