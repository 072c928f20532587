import { expect, test } from './fixtures';
import { PASSWORD, provinceIsTold } from './told';

test.beforeAll(async ({ baseURL }) => {
  await provinceIsTold(baseURL!);
});

test('a commune scores itself from Loa’s figures and by hand, and reads how its points come about', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn('ha', PASSWORD, '/scorecards');
  await page.getByRole('link', { name: /^Bộ tiêu chí chấm điểm tuyên truyền/ }).click();
  const row = (name: RegExp) => page.getByRole('row', { name });
  await page.getByRole('button', { name: 'Điền số liệu Loa đã tính' }).click();
  await expect(page.getByText('Đã điền số liệu').first()).toBeVisible();
  await expect(row(/Mức độ hoàn thành kế hoạch/)).toContainText('Loa tính: Số nhiệm vụ đã hoàn thành');
  await expectAccessible();

  await row(/Mức độ hoàn thành kế hoạch/)
    .getByRole('button', { name: /^Khai/ })
    .click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('Số đã thực hiện').fill('48');
  await drawer.getByLabel('Tổng số').fill('50');
  await expectAccessible();
  await drawer.getByRole('button', { name: 'Lưu' }).click();
  await expect(row(/Mức độ hoàn thành kế hoạch/)).toContainText('48/50 = 96% ≥ 90% → 0,96 × 1 = 0,96');
  await expect(row(/Mức độ hoàn thành kế hoạch/)).toContainText('Trần Thị Ngọc Hà nhập');
});

test('a province reads an override beside the rule, and marks what was explained', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn('so', PASSWORD, '/scorecards');
  const waiting = page.getByRole('row', { name: /Chờ giải trình/ });
  await waiting.getByRole('link').click();
  const plan = page.getByRole('row', { name: /Mức độ hoàn thành kế hoạch/ });
  await expect(plan).toContainText('4/5 = 80% < 90% → 0');
  await expect(plan).toContainText('Lần 1: 0,8');
  await page.goBack();

  await page
    .getByRole('row', { name: /Chờ kết luận/ })
    .getByRole('link')
    .click();
  const channels = page.getByRole('row', { name: /Sự đa dạng của hình thức/ });
  await channels.getByRole('button', { name: /^Chấm/ }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('Điểm', { exact: true }).fill('0,75');
  await drawer.getByLabel('Lý do').fill('');
  await drawer.getByRole('button', { name: 'Chấm' }).click();
  await expect(drawer.getByText(/thì phải nêu lý do/).first()).toBeVisible();
  await expectAccessible();
  await drawer.getByLabel('Lý do').fill('Chấp nhận giải trình');
  await drawer.getByRole('button', { name: 'Chấm' }).click();
  await expect(channels).toContainText('Lần 2: 0,75');
  await expectAccessible();
});

test('an officer writes a set of criteria from the example', async ({ page, signIn, expectAccessible }) => {
  await signIn('so', PASSWORD, '/scorecards');
  await page.getByRole('button', { name: 'Bắt đầu từ bộ mẫu' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('Tên bộ tiêu chí').fill('Bộ tiêu chí thử');
  await drawer.getByLabel('Văn bản ban hành').fill('Dự thảo quyết định');
  await drawer.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bộ tiêu chí thử' })).toBeVisible();

  await page.getByRole('button', { name: /^Thêm tiêu chí ?: I$/ }).click();
  await drawer.getByLabel('Tên tiêu chí').fill('Số hội nghị tuyên truyền');
  await drawer.getByRole('button', { name: /Cách tính điểm/ }).click();
  await page.getByRole('option', { name: 'Mỗi lần được điểm, có tối đa' }).click();
  await drawer.getByRole('textbox', { name: 'Điểm tối đa' }).fill('1');
  await drawer.getByRole('button', { name: 'Lưu' }).click();
  const each = drawer.getByRole('textbox', { name: 'Điểm mỗi lần' });
  await expect(each).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible();
  await each.fill('0,25');
  await drawer.getByRole('button', { name: 'Lưu' }).click();
  await expect(drawer).toHaveCount(0);
  await expect(page.getByText('I.2. Số hội nghị tuyên truyền')).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Xóa bộ tiêu chí' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ', exact: true }).click();
  await expect(page.getByText('Đã xóa bộ tiêu chí').first()).toBeVisible();
});
