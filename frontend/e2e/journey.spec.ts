import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './fixtures';
import { finishSections } from './sections';
import { demonstrationIsTold, PASSWORD } from './told';

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

const FIGURE = '[data-figure="activity.quantity.LOUDSPEAKER"]';

test('two people write one section: their sentences are merged, and one that both changed is theirs to decide', async ({
  page,
  signIn,
  expectAccessible,
  browser,
}) => {
  await signIn('ha', PASSWORD);
  await choose(page, 'Đơn vị', 'xã Liên Minh');
  await openHalfYear(page);
  const other = await browser.newPage();
  const write = async (who: Page, text: string) => {
    const edit = proposals(who).getByRole('button', { name: 'Sửa mục này' });
    const field = proposals(who).getByLabel('Nội dung');
    await expect(edit.or(field)).toBeVisible();
    if (await edit.isVisible()) await edit.click();
    await field.fill(text);
  };
  const save = (who: Page) => proposals(who).getByRole('button', { name: 'Lưu', exact: true }).click();
  await write(page, 'Đề nghị mở lớp tập huấn. Đề nghị cấp tài liệu. Đề nghị bố trí kinh phí.');
  await save(page);
  await expect(proposals(page).locator('p')).toContainText('cấp tài liệu');

  await other.goto(new URL(page.url()).pathname);
  await other.getByLabel('Tên đăng nhập').fill('ha');
  await other.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await other.getByRole('button', { name: 'Đăng nhập' }).click();
  await write(other, 'Đề nghị mở lớp tập huấn. Đề nghị cấp tài liệu. Đề nghị bố trí kinh phí quý II.');
  await write(page, 'Đề nghị mở hai lớp tập huấn. Đề nghị cấp tài liệu. Đề nghị bố trí kinh phí.');
  await save(page);
  await expect(proposals(page).locator('p')).toContainText('hai lớp');
  await save(other);
  await expect(other.getByText(/đã ghép cả hai/).first()).toBeVisible();
  await expect(proposals(other).locator('p')).toHaveText(
    'Đề nghị mở hai lớp tập huấn. Đề nghị cấp tài liệu. Đề nghị bố trí kinh phí quý II.',
  );

  await page.reload();
  await write(page, 'Đề nghị mở ba lớp tập huấn. Đề nghị cấp tài liệu. Đề nghị bố trí kinh phí quý II.');
  await write(other, 'Đề nghị mở bốn lớp tập huấn. Đề nghị cấp tài liệu. Đề nghị bố trí kinh phí quý II.');
  await save(page);
  await expect(proposals(page).locator('p')).toContainText('ba lớp');
  await save(other);
  const dialog = other.getByRole('dialog');
  await expect(dialog).toContainText('ba lớp');
  await expect(dialog).toContainText('bốn lớp');
  await dialog.getByRole('button', { name: 'Giữ bản của tôi: Nội dung' }).click();
  await dialog.getByRole('button', { name: 'Lưu tiếp' }).click();
  await expect(proposals(other).locator('p')).toContainText('bốn lớp');
  await other.close();
  await expectAccessible();
});

test('an activity moves the report, which is signed and becomes a paper', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn('ha', PASSWORD);
  await choose(page, 'Đơn vị', 'xã Liên Minh');

  await page.getByRole('link', { name: 'Kế hoạch' }).first().click();
  await page.getByRole('link', { name: /năm 2022/ }).click();
  await expect(page.locator('.paper').first()).toContainText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  await expect(page.locator('.paper').first()).toContainText('TỔ CHỨC THỰC HIỆN');

  await openHalfYear(page);
  const before = Number(await page.locator(FIGURE).innerText());

  await page.getByRole('link', { name: 'Ghi hoạt động' }).first().click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'loa thôn 3.png', mimeType: 'image/png', buffer: PICTURE });
  await expect(page.locator('img.thumb')).toBeVisible();
  await page.getByLabel('Việc đã làm').fill('Phát chuyên mục “Nộp hồ sơ trực tuyến” trên loa thôn');
  await choose(page, 'Kênh', /truyền thanh/i);
  await fillDay(page, 'Ngày thực hiện', ['13', '06', '2022']);
  await page.getByLabel(/^Số lượng/).fill('3');
  await page.getByRole('button', { name: 'Lưu hoạt động' }).click();
  await expect(page).toHaveURL(/\/activities$/);
  await expect(page.getByText('Phát chuyên mục “Nộp hồ sơ trực tuyến” trên loa thôn')).toBeVisible();

  await openHalfYear(page);
  await expect(page.locator(FIGURE)).toHaveText(String(before + 3));
  await page.locator(FIGURE).click();
  await expect(page.getByRole('dialog')).toContainText('theo ngày thực hiện');
  await page.getByRole('button', { name: /^Xem \d+ dòng đã tính$/ }).click();
  await expect(page.getByRole('dialog')).toContainText('Phát chuyên mục “Nộp hồ sơ trực tuyến” trên loa thôn');
  await page.keyboard.press('Escape');

  await page.locator(FIGURE).click();
  await page.getByRole('button', { name: 'Ghim giá trị này' }).click();
  const pinning = page.getByRole('dialog');
  await pinning.getByLabel(/Lý do ghim/).fill('Đã thống nhất với Văn phòng.');
  await expectAccessible();
  await pinning.getByRole('button', { name: 'Ghim giá trị này' }).click();
  await expect(page.getByText('Đã ghim số liệu.')).toBeVisible();
  await expect(pinning).toHaveCount(0);
  await page.locator(`${FIGURE}.pinned`).click();
  await expect(page.getByRole('dialog')).toContainText('Đã thống nhất với Văn phòng.');
  await expectAccessible();
  await page.keyboard.press('Escape');

  await finishSections(page);
  await page.getByRole('button', { name: 'Trình ký' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Trình ký' }).click();
  await expect(page.getByText(/Số liệu chốt lúc/)).toBeVisible();
  const address = page.url();

  await page.getByRole('button', { name: /Trần Thị Ngọc Hà/ }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await signIn('minh', PASSWORD, new URL(address).pathname);
  await page.getByRole('button', { name: 'Ký ban hành' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Số', { exact: true }).fill('31');
  await dialog.getByRole('button', { name: 'Ký ban hành' }).click();
  await expect(page.getByText('31/BC-UBND').first()).toBeVisible();

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải .docx' }).click();
  const file = await (await downloading).path();
  checkPaper(readFileSync(file), before + 3);

  const signed = page.getByRole('region', { name: 'Bản ký' });
  await signed.locator('input[type=file]').setInputFiles({ name: 'ảnh.png', mimeType: 'image/png', buffer: PICTURE });
  await expect(signed.getByRole('alert')).toContainText('pdf');
  const scan = { name: 'bao-cao-31.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') };
  await signed.locator('input[type=file]').setInputFiles(scan);
  await expect(signed).toContainText('Bản scan có chữ ký và dấu do Nguyễn Văn Minh kèm');
  await expect(signed.getByRole('button', { name: 'Thay bản scan' })).toBeVisible();
  await expectAccessible();
});

/** A4, the margins and the words of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
function checkPaper(bytes: Buffer, figure: number) {
  const parts = unzipSync(new Uint8Array(bytes));
  const xml = strFromU8(parts['word/document.xml']!);
  const text = xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
  for (const words of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 31/BC-UBND',
    'BÁO CÁO',
    'XÃ LIÊN MINH',
    'Nơi nhận:',
    'CHỦ TỊCH',
    'Nguyễn Văn Minh',
  ]) {
    expect(text).toContain(words);
  }
  expect(text).toMatch(new RegExp(`\\n${figure}\\n`));
  const millimetres = (twips: string) => Math.round((Number(twips) / 1440) * 25.4);
  const size = /<w:pgSz[^>]*w:w="(\d+)"[^>]*w:h="(\d+)"/.exec(xml)!;
  expect([millimetres(size[1]!), millimetres(size[2]!)]).toEqual([210, 297]);
  const margin = (side: string) => millimetres(new RegExp(`<w:pgMar[^>]*w:${side}="(\\d+)"`).exec(xml)![1]!);
  expect([margin('top'), margin('bottom'), margin('left'), margin('right')]).toEqual([20, 20, 30, 15]);
  expect(xml).toContain('w:ascii="Times New Roman"');
}

const proposals = (page: Page) => page.locator('[data-thing="VI"]');

async function openHalfYear(page: Page) {
  await page.getByRole('link', { name: 'Báo cáo' }).first().click();
  await page.getByRole('listitem').filter({ hasText: '6 tháng' }).getByRole('link', { name: 'Mở' }).click();
  await page.getByRole('button', { name: 'Số liệu trong kỳ' }).click();
  await expect(page.locator(FIGURE)).toBeVisible();
}

async function choose(page: Page, label: string, option: string | RegExp) {
  await page
    .getByRole('button', { name: new RegExp(`${label}$`) })
    .first()
    .click();
  await page.getByRole('option', { name: option }).first().click();
}

async function fillDay(page: Page, label: string, parts: string[]) {
  const segments = page.getByRole('group', { name: new RegExp(label) }).getByRole('spinbutton');
  for (let at = 0; at < parts.length; at++) {
    await segments.nth(at).click();
    await page.keyboard.type(parts[at]!);
  }
}

/** A one-pixel PNG. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
