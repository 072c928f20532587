import { randomUUID } from 'node:crypto';
import { freshId } from '../src/api/fresh-id';
import { expect, test } from './fixtures';
import { demonstrationIsTold, PASSWORD } from './told';

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

test('dead law is told before submission, and one press cites what is in force', async ({
  page,
  request,
  signIn,
  expectAccessible,
}) => {
  const login = await request.post('/api/v1/auth/login', {
    data: { username: 'ha', password: PASSWORD, client: 'MOBILE' },
  });
  const headers = { Authorization: `Bearer ${(await login.json()).accessToken}` };
  const units = await (await request.get('/api/v1/units?q=18244&on=2025-07-01', { headers })).json();
  const head = {
    unit: units.items[0].id,
    year: 2026,
    programme: 'LUAT',
    title: `Tuyên truyền an ninh mạng ${randomUUID().slice(0, 4)}`,
    preamble: 'Căn cứ Luật An ninh mạng số 24/2018/QH14 ngày 12 tháng 6 năm 2018;',
    recipients: ['Lưu: VT.'],
  };
  const { id } = await (await request.post('/api/v1/plans', { headers, data: head })).json();
  const put = (part: string, item: object, version: number) =>
    request.put(`/api/v1/plans/${id}/${part}`, {
      headers: { ...headers, 'If-Match': `"${version}"` },
      data: { items: [{ id: freshId(), ...item }] },
    });
  const { version } = await (await put('clauses', { kind: 'TEXT', text: 'Nội dung.' }, 0)).json();
  expect((await put('cited-documents', { asWritten: { number: '24/2018/QH14' } }, version)).status()).toBe(200);

  await signIn('ha', PASSWORD, `/plans/${id}?view=citations`);
  await expect(
    page.getByText('24/2018/QH14 hết hiệu lực từ ngày 01/7/2026; 116/2025/QH15 thay thế.').last(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Trình ký' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('1 văn bản viện dẫn cần xem lại hiệu lực');
  await expectAccessible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Viện dẫn 116/2025/QH15 thay cho 24/2018/QH14' }).click();
  await expect(page.getByText(/Đã viện dẫn 116\/2025\/QH15/)).toBeVisible();
  await expect(page.getByText('hết hiệu lực từ ngày')).toHaveCount(0);
  await page.goto(`/plans/${id}`);
  await expect(page.locator('.paper').first()).toContainText(
    'Luật An ninh mạng số 116/2025/QH15 ngày 10 tháng 12 năm 2025',
  );
});
