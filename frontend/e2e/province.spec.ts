import { expect, test } from './fixtures';
import { PASSWORD, provinceIsTold } from './told';

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ baseURL }) => {
  await provinceIsTold(baseURL!);
});

const DUE = '/completeness?period=Q1&shown=';

test('the province’s 18 March: the matrix, one returned, one accepted, the others chased', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn('so', PASSWORD);
  await page.getByRole('link', { name: 'Xem và đôn đốc' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('chưa gửi báo cáo');
  await expect(page.locator('.completeness tbody tr').first()).toBeVisible();
  await expectAccessible();

  await page.getByRole('button', { name: /^Nhắc \d+ đơn vị/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/Lời nhắn/).fill('Đề nghị gửi trước 17 giờ.');
  await expect(dialog.getByRole('button', { name: 'Nhắc', exact: true })).toBeInViewport();
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Nhắc', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(/đã nhắc/).first()).toBeVisible();

  const decide = async () => {
    await page.goto('/completeness');
    await page.getByRole('button', { name: /^Chờ xem/ }).click();
    await page.locator('.completeness td[data-chosen] a').first().click();
    await expect(page.locator('.chain')).toBeVisible();
  };
  await decide();
  await page.getByRole('button', { name: 'Trả lại' }).click();
  await dialog.getByLabel(/Lý do/).fill('Chưa nêu nguyên nhân của nhiệm vụ quá hạn.');
  await expect(dialog.getByRole('button', { name: 'Trả lại' })).toBeInViewport();
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Trả lại' }).click();
  await expect(page.locator('.chain [aria-current]')).toContainText('Bị trả lại');
  await expect(page.locator('.notice.late')).toContainText('Chưa nêu nguyên nhân');
  await expectAccessible();

  await decide();
  await page.getByRole('button', { name: 'Chấp nhận' }).click();
  await dialog.getByRole('button', { name: 'Chấp nhận' }).click();
  await expect(page.locator('.chain [aria-current]')).toContainText('Được chấp nhận');

  // at the desk: the comparison is a wide table
  if (page.viewportSize()!.width > 600) {
    await page.getByText('So với lũy kế, chỉ tiêu năm').click();
    const compared = page.locator('.comparison').getByRole('row', { name: /^Số hoạt động tuyên truyền/ });
    await expect(compared.getByRole('cell').first()).toHaveText(/^\d+$/);
    await expectAccessible();

    await page.getByRole('button', { name: 'Mở lại một mục' }).click();
    await dialog.getByLabel('Mục').click();
    await page.getByRole('option', { name: /^IV/ }).click();
    await dialog.getByRole('spinbutton').first().click();
    await page.keyboard.type(new Date(Date.now() + 10 * 86_400_000).toLocaleDateString('en-GB').replaceAll('/', ''));
    await dialog.getByLabel(/Lý do/).fill('Nêu nguyên nhân của nhiệm vụ quá hạn.');
    await expectAccessible();
    await dialog.getByRole('button', { name: 'Mở lại một mục' }).click();
    await expect(page.getByText(/Đơn vị đang được sửa mục “IV/)).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Đóng ngay' }).click();
    await expect(page.getByText(/Đơn vị đang được sửa mục/)).toHaveCount(0);
  }

  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider).toBe(0);
});

test('tiles tell every unit by word and number, and lead to its row', async ({ page, signIn, expectAccessible }) => {
  await signIn('so', PASSWORD, '/completeness');
  const map = page.locator('.tile-map');
  const tile = map.locator('.unit-tile').first();
  // folded away on a phone
  if ((await map.getAttribute('open')) === null) await map.locator('summary').click();
  await expect(tile).toContainText(/Chưa|Soạn|Chờ ký|Đã ký|Gửi|Nhận|Trả lại|Chấp nhận/);
  await map.getByLabel('Tô màu theo').click();
  await page.getByRole('option', { name: 'Số hoạt động tuyên truyền' }).click();
  await expect(map.locator('.unit-tile', { hasText: /\d/ }).first()).toBeVisible();
  await expectAccessible();
  await tile.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('.completeness tr:focus')).toHaveCount(1);
});

test('filters are in the address and stay within the window', async ({ page, signIn, expectAccessible }) => {
  await signIn('so', PASSWORD, `${DUE}accepted`);
  await expect(page.getByRole('button', { name: /^Đã chấp nhận/ })).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible();
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider).toBe(0);
});
