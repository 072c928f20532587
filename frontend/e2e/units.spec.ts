import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { demonstrationIsTold, PASSWORD } from './told';

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

/** Communes of Hà Tĩnh no other test knows, by name. */
async function communes(request: APIRequestContext, names: string[]) {
  const stamp = Date.now().toString(36).slice(-6);
  const login = await request.post('/api/v1/auth/login', {
    data: { username: 'quantri', password: PASSWORD, client: 'MOBILE' },
  });
  const headers = { Authorization: `Bearer ${(await login.json()).accessToken}` };
  const province = (
    await (await request.get('/api/v1/units?q=42&kind=PROVINCE&limit=200', { headers })).json()
  ).items.find(({ code }: { code: string }) => code === '42');
  const made = [];
  for (const [place, name] of names.entries()) {
    const answer = await request.post('/api/v1/units', {
      headers: { ...headers, 'Idempotency-Key': crypto.randomUUID() },
      data: {
        unit: province.id,
        code: `${stamp}${place}`,
        name: `${name} ${stamp}`,
        kind: 'COMMUNE',
        validFrom: '2025-07-01',
      },
    });
    expect(answer.ok(), await answer.text()).toBe(true);
    made.push((await answer.json()) as { id: string; code: string; name: string });
  }
  return { stamp, made };
}

const row = (page: Page, id: string) => page.locator(`[data-thing="${id}"]`);

async function day(page: Page, label: string, parts: [string, string, string]) {
  const segments = page.getByRole('group', { name: label }).getByRole('spinbutton');
  for (const [place, part] of parts.entries()) {
    await segments.nth(place).click();
    await page.keyboard.type(part);
  }
}

async function search(page: Page, text: string) {
  const open = page.locator('.filters-open');
  if (await open.isVisible()) {
    if ((await open.getAttribute('aria-expanded')) === 'false') await open.click();
  }
  await page.getByLabel('Tìm đơn vị').fill(text);
}

test('a unit is renamed from a day on, and a merge is looked at before it is carried out', async ({
  page,
  request,
  signIn,
  expectAccessible,
}) => {
  const { stamp, made } = await communes(request, ['xã Thượng', 'xã Hạ']);
  const [upper, lower] = made as [(typeof made)[0], (typeof made)[0]];
  await signIn('quantri', PASSWORD, '/units');
  await search(page, stamp);
  await expect(row(page, upper.id)).toContainText('từ 01/07/2025');
  await expectAccessible();

  await page.getByRole('button', { name: new RegExp(`^Đổi tên.*${upper.name}`) }).click();
  await page.getByLabel('Tên đầy đủ, có loại đơn vị').fill(`phường Thượng ${stamp}`);
  await day(page, 'Có hiệu lực từ ngày', ['1', '7', '2027']);
  await expectAccessible();
  await page.getByRole('dialog').getByRole('button', { name: 'Đổi tên' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(row(page, upper.id)).toContainText(`phường Thượng ${stamp} từ 01/07/2027`);

  await page.getByRole('button', { name: new RegExp(`^Mã định danh.*${upper.name}`) }).click();
  await page.getByRole('dialog').getByLabel('Mã định danh').fill(`000.00.${stamp}.H57`);
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('dialog')).toContainText('không phải mã định danh điện tử');
  await expectAccessible();
  await page.getByRole('dialog').getByLabel('Mã định danh').fill(`Y99.${stamp.toUpperCase()}`);
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(row(page, upper.id)).toContainText(`mã định danh Y99.${stamp.toUpperCase()}`);

  await page.getByRole('button', { name: new RegExp(`^Sáp nhập, chia tách.*${upper.name}`) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Thêm đơn vị cũ').fill(lower.code);
  await dialog.getByRole('button', { name: new RegExp(`^${lower.name}`) }).click();
  await expect(dialog.getByLabel(`Phần chuyển đi của ${lower.name}`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Xem trước' }).click();
  await expect(dialog.getByRole('button', { name: 'Mã đơn vị: không được để trống.' })).toBeVisible();
  await day(page, 'Ngày đầu của đơn vị mới', ['1', '1', '2028']);
  await dialog.getByLabel('Tên đầy đủ, có loại đơn vị').fill(`xã Chung ${stamp}`);
  await dialog.getByLabel('Mã đơn vị').fill(lower.code);
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Xem trước' }).click();
  await expect(dialog.getByRole('heading', { name: 'Xem trước' })).toBeVisible();
  await expect(dialog).toContainText(`${lower.name} kết thúc vào ngày 31/12/2027`);
  await expect(dialog).toContainText(`xã Chung ${stamp} (mã ${lower.code}) có từ ngày 01/01/2028`);
  await expect(dialog).toContainText('chưa có tài khoản, kênh, kế hoạch nào');
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Thực hiện' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(row(page, upper.id)).toContainText(`Thành: xã Chung ${stamp}`);
  await expect(row(page, lower.id)).toContainText('01/07/2025 – 31/12/2027');
});

test('people get slips at a unit below, and one who leaves hands over', async ({
  page,
  request,
  signIn,
  expectAccessible,
}) => {
  const { made } = await communes(request, ['xã Giao']);
  const unit = made[0]!;
  await signIn('quantri', PASSWORD, `/accounts?unit=${unit.id}`);
  await expect(page.getByRole('heading', { name: 'Chưa có ai ở đơn vị này' })).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Nhiều người, in phiếu' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Thêm người' }).click();
  for (const [place, name] of ['Nguyễn Văn Đi', 'Lê Thị Ở'].entries()) {
    const person = dialog.getByRole('group', { name: `Người thứ ${place + 1}` });
    await person.getByLabel('Họ và tên').fill(name);
  }
  await dialog
    .getByRole('group', { name: 'Người thứ 1' })
    .getByRole('button', { name: /^Vai trò/ })
    .click();
  await page.getByRole('option', { name: 'Lãnh đạo' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Tạo tài khoản, xem phiếu' }).click();
  await expect(page.locator('.slip')).toHaveCount(2);
  await expectAccessible();
  await page.getByRole('button', { name: 'Về danh sách tài khoản' }).click();

  await page.getByRole('button', { name: /^Sửa.*Lê Thị Ở/ }).click();
  await expect(dialog.getByRole('button', { name: /^Vai trò/ })).toContainText('Người thực hiện');
  await expectAccessible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Bàn giao.*Nguyễn Văn Đi/ }).click();
  await expect(dialog).toContainText('Lãnh đạo (không còn ai khác)');
  await expectAccessible();
  await dialog.getByLabel('Lý do').fill('Nghỉ hưu');
  await dialog.getByRole('button', { name: 'Bàn giao' }).click();
  await expect(dialog.getByRole('alert')).toContainText('hãy chọn người nhận');
  await dialog.getByRole('combobox', { name: 'Người nhận' }).fill('le thi o');
  await page.getByRole('option', { name: 'Lê Thị Ở' }).click();
  await dialog.getByRole('button', { name: 'Bàn giao' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const left = page.locator('[data-thing]').filter({ hasText: 'Nguyễn Văn Đi' });
  await expect(left).toContainText('Đã khóa');
  await expect(page.locator('[data-thing]').filter({ hasText: 'Lê Thị Ở' })).toContainText('Lãnh đạo');
});

test('a merged unit begins with the people, hamlets and channels of the former ones', async ({
  page,
  request,
  signIn,
  expectAccessible,
}) => {
  const { stamp, made } = await communes(request, ['xã Đông', 'xã Tây']);
  const login = await request.post('/api/v1/auth/login', {
    data: { username: 'quantri', password: PASSWORD, client: 'MOBILE' },
  });
  const post = async (path: string, data: object) => {
    const answer = await request.post(`/api/v1${path}`, {
      headers: {
        Authorization: `Bearer ${(await login.json()).accessToken}`,
        'Idempotency-Key': crypto.randomUUID(),
      },
      data,
    });
    expect(answer.ok(), await answer.text()).toBe(true);
    return answer.json();
  };
  for (const { id, name } of made)
    await post('/unit-setups', {
      unit: id,
      assignees: [{ name: 'Thôn 1', kind: 'HAMLET' }],
      channels: [{ type: 'LOUDSPEAKER', name: `Loa ${name}`, measure: 'lượt phát' }],
      people: [{ fullName: `Trần Văn ${name}`, roles: ['CONTRIBUTOR'], assignee: 'Thôn 1' }],
      ownRoles: [],
    });
  const unit = await (
    await request.get(`/api/v1/units/${made[0]!.id}`, {
      headers: { Authorization: `Bearer ${(await login.json()).accessToken}` },
    })
  ).json();
  const merged = await post('/unit-reorganisations', {
    on: new Date(Date.now() + 7 * 3600_000).toISOString().slice(0, 10),
    from: made.map(({ id }) => ({ unit: id, share: 'FULL' })),
    to: [{ unit: unit.parent.id, code: `${stamp}m`, name: `xã Hợp ${stamp}`, kind: 'COMMUNE' }],
  });

  await signIn('quantri', PASSWORD, `/setup?unit=${merged.to[0].id}`);
  const [east, west] = made as [(typeof made)[0], (typeof made)[0]];
  const former = page.getByRole('group', { name: `Người của ${west.name}` });
  await former.getByText(`Trần Văn ${west.name}, Người thực hiện`).click();
  await expect(page.getByLabel(`Thôn 1 (${east.name})`)).toBeChecked();
  await expect(page.getByLabel(`Loa ${west.name} (lượt phát)`)).toBeChecked();
  await expect(page.getByLabel('Số thôn')).toHaveValue('0');
  await expectAccessible();
  await page.getByRole('button', { name: 'Tạo đơn vị' }).click();
  await expect(page.getByRole('heading', { name: `xã Hợp ${stamp} đã dùng được` })).toBeVisible();
  const headers = { Authorization: `Bearer ${(await login.json()).accessToken}` };
  const people = await (await request.get(`/api/v1/accounts?unit=${merged.to[0].id}`, { headers })).json();
  expect(people.items.map(({ fullName }: { fullName: string }) => fullName)).toContain(`Trần Văn ${east.name}`);
  expect(people.items).toHaveLength(2);
});
