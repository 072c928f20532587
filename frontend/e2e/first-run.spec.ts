import { expect, test } from './fixtures';
import { Hand } from './hand';

/** A server of its own, on an empty folder, without the demonstration. */
const EMPTY = 'http://127.0.0.1:8097';
const PASSWORD = 'mat khau dau tien';

const SUPERIORS_PAPER = `ỦY BAN NHÂN DÂN
TỈNH HÀ TĨNH

Số: 15/KH-UBND

KẾ HOẠCH
Tuyên truyền cải cách hành chính năm 2026

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Để mọi gia đình biết nộp hồ sơ trên Cổng dịch vụ công.
2. Yêu cầu
- Tuyên truyền đúng đối tượng, tiết kiệm.

II. NỘI DUNG, HÌNH THỨC TUYÊN TRUYỀN
1. Nội dung tuyên truyền
a) Cách tạo tài khoản định danh điện tử.
b) Cách thanh toán trực tuyến phí, lệ phí.
2. Hình thức tuyên truyền
a) Phát trên loa truyền thanh.

III. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa – Xã hội: Chủ trì phát thanh hằng tuần.
`;

test.use({ baseURL: EMPTY });

test('from an empty machine to one’s own plan', async ({ page, expectAccessible, request }, info) => {
  const hand = new Hand();
  const wanted = (await (await request.get('/api/v1/setup')).json()).administratorWanted;
  await page.goto('/');
  if (wanted) {
    await expect(page.getByRole('heading', { name: 'Người quản trị đầu tiên' })).toBeVisible();
    await expectAccessible();
    await hand.write(page.getByLabel('Họ và tên'), 'Võ Minh Quân');
    await hand.write(page.getByLabel('Mật khẩu'), PASSWORD);
    await hand.press(page.getByRole('button', { name: 'Bắt đầu' }));
  } else {
    await hand.write(page.getByLabel('Tên đăng nhập'), 'quantri');
    await hand.write(page.getByLabel('Mật khẩu', { exact: true }), PASSWORD);
    await hand.press(page.getByRole('button', { name: 'Đăng nhập' }));
  }
  // the next time it asks to sign in
  await expect(page.getByLabel('Mật khẩu')).toHaveCount(0);
  expect((await (await request.get('/api/v1/setup')).json()).administratorWanted).toBe(false);
  const again = await request.post('/api/v1/setup/administrator', {
    data: { fullName: 'Người Khác', username: 'khac', password: PASSWORD },
  });
  expect(again.status()).toBe(409);

  // on the phone the administrator works at a commune already
  if (wanted) await hand.press(page.getByRole('link', { name: 'Đưa một xã, phường vào sử dụng' }));
  else await page.goto('/setup');
  await expect(page.getByRole('heading', { name: 'Đưa xã, phường vào sử dụng' })).toBeVisible();
  await expectAccessible();
  await hand.write(page.getByLabel('Tìm xã, phường, đặc khu'), 'duc tho');
  await expect(page.getByRole('button', { name: 'xã Đức Thọ, tỉnh Hà Tĩnh, 18229' })).toBeVisible();

  const commune = await anyCommune(request);
  info.annotations.push({ type: 'commune', description: `${commune.code} ${commune.name}` });
  await hand.write(page.getByLabel('Tìm xã, phường, đặc khu'), commune.code);
  await hand.press(page.getByRole('button', { name: new RegExp(`^${commune.name}, .*${commune.code}`) }));
  await expect(page.getByRole('heading', { name: 'Mọi người' })).toBeVisible();
  await expectAccessible();
  const people = ['Nguyễn Văn Minh', 'Lê Hữu Tài', 'Trần Thị Ngọc Hà', 'Phan Văn Tư'];
  for (const [place, name] of people.entries()) {
    await hand.write(page.getByRole('group', { name: `Người thứ ${place + 1}` }).getByLabel('Họ và tên'), name);
  }
  // what is typed is there after a reload
  await page.reload();
  await expect(page.getByRole('group', { name: 'Người thứ 3' }).getByLabel('Họ và tên')).toHaveValue(people[2]!);
  await hand.press(page.getByRole('button', { name: 'Tạo đơn vị' }));
  await expect(page.getByRole('heading', { name: `${commune.name}: in 4 phiếu đăng nhập` })).toBeVisible();
  await expectAccessible();
  await expect(page.locator('.slip')).toHaveCount(4);
  const slip = page.locator('.slip').filter({ hasText: people[2]! });
  const [username, password] = await slip.locator('code').allTextContents();
  const unit = { presses: hand.presses, acts: hand.acts };
  expect(unit.presses).toBeLessThanOrEqual(25);

  await hand.press(page.getByRole('button', { name: 'Lập kế hoạch đầu tiên' }));
  await hand.press(page.getByRole('link', { name: /Nhập từ văn bản/ }));
  await page.locator('input[type=file]').setInputFiles({
    name: 'ke-hoach-tinh.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(SUPERIORS_PAPER),
  });
  hand.acts++;
  await hand.press(page.getByRole('button', { name: 'Tạo kế hoạch' }));
  // the paper is the province's, and the commune's plan is made of it all the same
  await hand.press(page.getByRole('dialog').getByText('Đã xem các điều trên, vẫn tạo kế hoạch'));
  await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Tạo kế hoạch' }));
  await expect(page).toHaveURL(/\/plans\/[0-9a-f-]{36}/);
  await expect(page.locator('.paper').first()).toContainText('Cách thanh toán trực tuyến phí, lệ phí.');
  expect(hand.acts).toBeLessThanOrEqual(60);
  console.log(
    `first run (${info.project.name}, ${commune.code} ${commune.name}): ` +
      `${unit.presses} clicks, ${unit.acts} acts to a usable unit; ${hand.acts} acts to the first plan`,
  );

  await firstSignIn(page, username!, password!);
  await expectAccessible();
});

/** A slip serves once; then its owner is in. */
async function firstSignIn(page: import('@playwright/test').Page, username: string, password: string) {
  await page.context().clearCookies();
  await page.goto('/');
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('heading', { name: 'Đặt mật khẩu của bạn' })).toBeVisible();
  await page.getByLabel('Mật khẩu tạm').fill(password);
  await page.getByLabel('Mật khẩu mới').fill('mat khau cua rieng toi');
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hà');
}

/** One of the communes of today that nobody uses yet, by chance. */
async function anyCommune(request: import('@playwright/test').APIRequestContext) {
  const login = await request.post('/api/v1/auth/login', {
    data: { username: 'quantri', password: PASSWORD, client: 'MOBILE' },
  });
  const headers = { Authorization: `Bearer ${(await login.json()).accessToken}` };
  const read = async (path: string) => (await (await request.get(`/api/v1${path}`, { headers })).json()).items;
  const day = '2026-11-01';
  const provinces = await read(`/units?kind=PROVINCE&on=${day}&limit=100`);
  const province = provinces[Math.floor(Math.random() * provinces.length)];
  const communes = await read(`/units?kind=COMMUNE&parent=${province.id}&on=${day}&limit=200`);
  return communes[Math.floor(Math.random() * communes.length)] as { code: string; name: string };
}
