import { expect, test } from './fixtures';
import { demonstrationIsTold, PASSWORD } from './told';

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

test('a suggested script is taken into an item, heard as it is read, and printed as a slip', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const title = `Bài gợi ý số ${Date.now()}`;
  await signIn('ha', PASSWORD, '/calendar');
  await page
    .getByRole('button', { name: /trống, xếp mục: Hệ thống truyền thanh xã/ })
    .or(page.getByRole('button', { name: 'Xếp mục', exact: true }))
    .first()
    .click();
  const form = page.getByRole('dialog', { name: 'Xếp mục vào lịch' });
  await form.getByLabel('Tên bài, nội dung').fill(title);
  await form.getByLabel('Lời bài').fill('Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, nhóm GHTKV họp.');
  if (await form.getByText('Chọn kênh và ngày để có gợi ý.').isVisible()) {
    await form.getByRole('button', { name: /Kênh/ }).click();
    await page.getByRole('option', { name: 'Hệ thống truyền thanh xã' }).click();
  }
  await form.getByRole('button', { name: 'Đọc thành tiếng' }).click();
  const aloud = page.getByRole('dialog', { name: 'Đọc thành tiếng' });
  await expect(aloud.getByText(/Nghị quyết số bảy mươi sáu của Chính phủ ngày mười lăm tháng bảy/)).toBeVisible();
  await expect(aloud.locator('mark')).toHaveText('GHTKV');
  await expectAccessible();
  await page.keyboard.press('Escape');

  await form.getByRole('button', { name: 'Gợi ý lời bài' }).click();
  const suggestions = page.getByRole('dialog', { name: 'Gợi ý lời bài' });
  await suggestions.getByText('Xem lời bài').first().click();
  await expect(suggestions.getByText(/Kính thưa bà con và các đồng chí!/).first()).toBeVisible();
  await expectAccessible();
  // what was typed is asked about before it goes
  const take = suggestions.getByRole('button', { name: /Dùng lời bài này/ }).first();
  await take.click();
  await suggestions.getByRole('button', { name: 'Giữ lời bài đang có' }).click();
  await take.click();
  await suggestions.getByRole('button', { name: 'Thay lời bài' }).click();
  await expect(form.getByLabel('Lời bài')).toHaveValue(/^Kính thưa bà con và các đồng chí!/);
  await expect(form.getByLabel('Tên bài, nội dung')).toHaveValue(title);
  await form.getByRole('button', { name: 'Lưu' }).click();

  await page.getByRole('button', { name: title }).first().click();
  await page.getByRole('dialog', { name: title }).getByRole('link', { name: 'In phiếu phát' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Phiếu phát' })).toBeVisible();
  const slip = page.locator('.air-slip');
  await expect(slip).toContainText('của Ủy ban nhân dân xã Đức Minh');
  await expect(slip.locator('.as-written').first()).toContainText('Nguyên văn');
  await expect(page.locator('.air-slip mark')).toHaveCount(0);
  await expectAccessible();
  await page.emulateMedia({ media: 'print' });
  await expect(slip).toBeVisible();
  await expect(page.getByRole('button', { name: 'In phiếu' })).toBeHidden();
});
