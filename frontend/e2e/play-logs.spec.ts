import { expect, test } from './fixtures';
import { demonstrationIsTold, PASSWORD } from './told';

const log = (...rows: string[]) => ({
  name: 'nhat-ky-phat.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['id;name;category;mcu_id;address;playTime;status', ...rows].join('\n')),
});

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

test('a log is looked at, taken in once, and what failed stays in view', async ({ page, signIn, expectAccessible }) => {
  await signIn('ha', PASSWORD, '/channels');
  await page.getByRole('link', { name: /^Nhật ký phát ?: Hệ thống truyền thanh xã/ }).click();
  await page.getByRole('link', { name: /^Mở ?: Truyền thanh thông minh các thôn/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Đã phát, theo ngày' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Ba bước nộp hồ sơ trực tuyến tại nhà' })).toContainText(
    '3/4 lượt',
  );
  await page.getByText('Chỉ xem bản tin có lượt không phát được').click();
  await expect(page.getByText('2 lượt không phát được')).toBeVisible();
  await expect(page.getByText('Lịch cắt điện cuối tuần')).toHaveCount(0);
  await expectAccessible();

  // A number of its own, so that the story can be told again.
  const item = `BT-${Date.now()}`;
  const day = new Date(Date.now() - 5 * 86_400_000).toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
  const title = `Chữ ký số cá nhân, số ${item}`;
  const row = (device: string, at: string, status: string) =>
    `${item};${title};Cải cách hành chính;${device};Thôn 4;${at};${status}`;
  await page.getByRole('button', { name: 'Nhập nhật ký' }).click();
  const dialog = page.getByRole('dialog');
  const file = dialog.locator('input[type=file]');
  await file.setInputFiles(log(row('TTCM-04', 'sáng thứ Hai', 'success')));
  await expect(dialog.getByRole('alert')).toContainText('không phải ngày giờ');
  await expect(dialog.getByRole('button', { name: /^Ghi / })).toHaveCount(0);
  const right = log(
    row('TTCM-04', `${day} 05:30`, 'success'),
    row('TTCM-05', `${day} 05:30`, 'offline'),
    `${item}-B;Giá lúa giống;Nông nghiệp;TTCM-04;Thôn 4;${day} 17:00;success`,
  );
  await file.setInputFiles(right);
  await expect(dialog.getByText('Ghi mới')).toBeVisible();
  await expect(dialog).toContainText('1 dòng: Ngoài chương trình (Nông nghiệp)');
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Ghi 3 dòng mới' }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: 'Nhập nhật ký' }).click();
  await file.setInputFiles(right);
  await expect(dialog).toContainText('3 dòng đã nhận từ trước');
  await expect(dialog.getByRole('button', { name: /^Ghi / })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Hủy' }).click();

  await page.getByRole('link', { name: title }).click();
  await expect(dialog).toContainText('Máy ghi, từ nhật ký phát của Truyền thanh thông minh các thôn');
  await expect(dialog.getByRole('region', { name: 'Các dòng nhật ký phát' })).toContainText('TTCM-04');
  await expectAccessible();
});

test('a source is described, with what its log calls its columns', async ({ page, signIn, expectAccessible }) => {
  await signIn('ha', PASSWORD, '/play-logs');
  await page.getByRole('button', { name: 'Khai báo nguồn' }).click();
  const dialog = page.getByRole('dialog');
  const name = `Loa cụm ${Date.now()}`;
  await dialog.getByLabel('Tên hệ thống').fill(name);
  await dialog.getByLabel('Mã bản tin').fill('Mã');
  await dialog.getByLabel('Lĩnh vực', { exact: true }).fill('Lĩnh vực');
  await dialog.getByLabel('Thiết bị', { exact: true }).fill('Thiết bị');
  await dialog.getByLabel('Thời điểm phát').fill('Thời gian phát');
  await dialog.getByRole('textbox', { name: 'Cột kết quả' }).fill('Kết quả');
  await dialog.getByLabel('Chữ nghĩa là đã phát').fill('Thành công\nĐã phát');
  await dialog.getByLabel('Lĩnh vực của hệ thống').fill('CCHC');
  await dialog.getByRole('combobox', { name: 'Nội dung của kế hoạch' }).fill('dich vu cong truc tuyen');
  await page
    .getByRole('option', { name: /Dịch vụ công trực tuyến toàn trình/ })
    .first()
    .click();
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByText('CCHC → Dịch vụ công trực tuyến toàn trình')).toBeVisible();
  await expect(page.getByText('Cột kết quả: Kết quả = Thành công, Đã phát')).toBeVisible();
  await page.getByRole('button', { name: 'Ngừng dùng' }).click();
  await expect(page.getByRole('button', { name: 'Dùng lại' })).toBeVisible();
});
