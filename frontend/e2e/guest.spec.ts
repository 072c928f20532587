import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './fixtures';
import { Hand } from './hand';
import { demonstrationIsTold, PASSWORD } from './told';

const PARTY = 'Điểm phục vụ bưu chính';
const DUTY = 'Tuyên truyền, hướng dẫn tại điểm phục vụ bưu chính';
/** The smallest picture there is. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

/** A duty of the party for each Monday, until it is taken off again. */
async function weekly(request: APIRequestContext, title: string) {
  const login = { username: 'ha', password: PASSWORD, client: 'MOBILE' };
  const { accessToken } = await (await request.post('/api/v1/auth/login', { data: login })).json();
  const headers = { Authorization: `Bearer ${accessToken}` };
  const me = await (await request.get('/api/v1/me', { headers })).json();
  const found = await request.get('/api/v1/tasks', { headers, params: { unit: me.units[0].unit.id, q: DUTY } });
  const { plan, lead, dueOn } = (await found.json()).items.find((task: { title: string }) => task.title === DUTY);
  const created = await request.post('/api/v1/tasks', {
    headers,
    data: {
      ...{ plan: plan.id, lead: lead.id, title, dueOn, rrule: 'FREQ=WEEKLY;BYDAY=MO' },
      ...{ inferredLead: false, coordinating: [], topics: [], channels: [] },
    },
  });
  expect(created.status(), await created.text()).toBe(201);
  const task = `/api/v1/tasks/${(await created.json()).id}`;
  return async () => {
    const { version } = await (await request.get(task, { headers })).json();
    const cancelled = await request.put(`${task}/cancellation`, {
      headers: { ...headers, 'If-Match': `"${version}"` },
      data: { reason: 'Gộp vào việc thường xuyên' },
    });
    expect(cancelled.status()).toBe(200);
  };
}

test('an outside party does its duty by a link alone', async ({
  page,
  context,
  request,
  signIn,
  expectAccessible,
}, info) => {
  const title = `Trực hướng dẫn tại bưu điện ${randomUUID().slice(0, 4)}`;
  const takeOff = await weekly(request, title);
  const hand = new Hand();
  const form = page.getByRole('dialog').last();
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: PARTY });
  const duty = page.locator('.duty').filter({ hasText: title });
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  /** The coordinator's turn, then the party's, on a phone that knows nobody. */
  const office = async (path: string) => {
    await context.clearCookies();
    await signIn('ha', PASSWORD, path);
  };
  const outside = async (link: string) => {
    await context.clearCookies();
    await page.goto(link);
  };

  await office('/assignees');
  await hand.press(row.getByRole('button', { name: /^Liên kết/ }));
  await expectAccessible();
  await hand.press(form.getByRole('button', { name: /^Tạo liên kết/ }));
  await expect(page.getByRole('heading', { level: 1, name: `Liên kết của ${PARTY}` })).toBeVisible();
  await expect(page.locator('.slip')).toContainText(title);
  await expect(page.getByRole('img', { name: 'Mã để quét' })).toBeVisible();
  await expectAccessible();
  const link = (await page.locator('.slip code').innerText()).trim();
  expect(link).toMatch(/\/g#loag_[0-9A-Za-z]{46}$/);
  await page.getByRole('button', { name: 'Xong' }).click();
  await expect(row).toContainText('Đang mở');
  const making = hand.presses;
  expect(making).toBe(2);

  await outside(link);
  await expect(page.getByRole('heading', { level: 1, name: PARTY })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expectAccessible();
  const before = hand.acts;
  await hand.press(duty.getByRole('button', { name: /^Đã nhận/ }));
  await expect(duty).toContainText('Đã nhận lúc');
  await expectAccessible();

  await hand.press(duty.getByRole('button', { name: /^Ghi hoạt động/ }));
  await form.locator('input[type=file]').setInputFiles({ name: 'anh.png', mimeType: 'image/png', buffer: PHOTO });
  hand.acts++;
  await expect(form.getByRole('button', { name: 'Bỏ: anh' })).toBeVisible();
  await hand.write(form.getByLabel('Đã làm gì'), 'Hướng dẫn bà con nộp hồ sơ');
  await expectAccessible();
  // what is typed is there after the camera made the browser start again
  await page.reload();
  await expect(form.getByLabel('Đã làm gì')).toHaveValue('Hướng dẫn bà con nộp hồ sơ');
  await hand.press(form.getByRole('button', { name: 'Lưu' }));
  await expect(duty).toContainText('Hướng dẫn bà con nộp hồ sơ (1 ảnh, tài liệu)');
  const logging = hand.acts - before;
  expect(logging).toBeLessThanOrEqual(5);

  // a day it could not do, whichever day it is today
  const day = duty.locator('.duty-days > li').last();
  await duty.getByRole('button', { name: /^Xem các kỳ/ }).click();
  await day.getByRole('button', { name: /^Không làm được/ }).click();
  await expectAccessible();
  await form.getByRole('button', { name: /Kết quả/ }).click();
  await page.getByRole('option', { name: 'Được miễn' }).click();
  await form.getByRole('button', { name: 'Ghi kết quả' }).click();
  await expect(form.getByRole('alert')).toContainText('Lý do');
  await form.getByLabel('Lý do').fill('Nghỉ lễ, điểm phục vụ đóng cửa');
  await form.getByRole('button', { name: 'Ghi kết quả' }).click();
  await expect(day).toContainText('Được miễn');
  await expect(day).toContainText('Nghỉ lễ, điểm phục vụ đóng cửa');
  await expectAccessible();
  await day.getByRole('button', { name: /^Bỏ kết quả/ }).click();
  await expect(day).not.toContainText('Nghỉ lễ');
  await expect(day.getByRole('button', { name: /^Không làm được/ })).toBeVisible();

  const question = `Còn tờ rơi không? ${Date.now()}`;
  await hand.press(duty.getByRole('button', { name: /^Hỏi/ }));
  await expectAccessible();
  await hand.write(form.getByLabel('Câu hỏi'), question);
  await hand.press(form.getByRole('button', { name: 'Hỏi' }));
  await expect(duty).toContainText('Chưa có trả lời');
  await expectAccessible();
  console.log(
    `outside party (${info.project.name}): ${making} clicks to a link; ${logging} acts to confirm and log with a photo, ` +
      `${hand.acts - before - logging} to ask`,
  );
  // no address that left the phone had the secret
  expect(sent.filter((address) => address.split('#')[0]!.includes('loag_'))).toEqual([]);

  // the coordinator finds the question first, and answers
  await office('/');
  const waits = page.getByRole('listitem').filter({ hasText: 'Câu hỏi chờ trả lời' }).filter({ hasText: title });
  await expect(waits).toContainText(question);
  await waits.getByRole('link', { name: /^Trả lời/ }).click();
  await expect(form).toContainText(`${PARTY} đã nhận lúc`);
  await form.getByRole('button', { name: /^Trả lời/ }).click();
  await form.getByLabel('Trả lời').fill('Còn 200 tờ.');
  await form.getByRole('button', { name: 'Trả lời' }).click();
  await expect(form).toContainText('Còn 200 tờ.');
  await expectAccessible();
  await outside(link);
  await expect(duty).toContainText('Còn 200 tờ.');

  await takeOff();
  await page.reload();
  await expect(page.locator('.duty').filter({ hasText: DUTY })).toBeVisible();
  await expect(duty).toHaveCount(0);

  // revoked, it opens nothing
  await office('/assignees');
  await row.getByRole('button', { name: /^Liên kết/ }).click();
  await form.getByRole('button', { name: 'Thu hồi liên kết' }).click();
  await form.getByLabel('Lý do').fill('Đổi người phụ trách');
  await form.getByRole('button', { name: 'Thu hồi liên kết' }).click();
  await expect(page.getByText('Đã thu hồi liên kết.').first()).toBeVisible();
  await outside(link);
  await expect(page.getByRole('heading', { level: 1, name: 'Liên kết này không mở được' })).toBeVisible();
  await expectAccessible();
});
