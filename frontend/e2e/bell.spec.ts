import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './fixtures';
import { demonstrationIsTold, PASSWORD } from './told';

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

const as = async (request: APIRequestContext, username: string) => {
  const login = await request.post('/api/v1/auth/login', { data: { username, password: PASSWORD, client: 'MOBILE' } });
  return { Authorization: `Bearer ${(await login.json()).accessToken}` };
};

/** The chairman mentions the judicial officer, for whom little waits on any day: the row is among the first. */
async function mentioned(request: APIRequestContext) {
  const tu = await as(request, 'tu');
  const me = await (await request.get('/api/v1/me', { headers: tu })).json();
  const inbox = await (await request.get(`/api/v1/me/inbox?unit=${me.units[0].unit.id}`, { headers: tu })).json();
  const { subject } = [...inbox.overdue, ...inbox.today, ...inbox.week, ...inbox.waiting][0];
  const text = `Việc này đến đâu rồi? Nhắc lần ${randomUUID().slice(0, 4)}`;
  const comment = await request.post(`/api/v1/tasks/${subject}/comments`, {
    headers: await as(request, 'minh'),
    data: { text, mentions: [me.id] },
  });
  expect(comment.status(), await comment.text()).toBe(201);
  return text;
}

test('the bell tells what waits, leads there and empties itself', async ({
  page,
  request,
  signIn,
  expectAccessible,
}) => {
  const said = await mentioned(request);
  await signIn('tu', PASSWORD);
  const bell = page.getByRole('banner').getByRole('button', { name: /việc chờ bạn$/ });
  const list = page.locator('.bell-list');
  const waiting = async () => Number(/^\d+/.exec((await bell.getAttribute('aria-label'))!)![0]);
  // one home of what waits: the heading of Hôm nay says the same
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${await waiting()} việc cần xử lý`);

  await page.goto('/channels');
  await bell.focus();
  await page.keyboard.press('Enter');
  await expect(list).toBeVisible();
  await expectAccessible();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(bell).toBeFocused();

  const before = await waiting();
  await bell.click();
  await list
    .getByRole('link', { name: /Nhắc tới bạn/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/tasks\?task=/);
  await expect(list).toHaveCount(0);
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByText(said)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await expect.poll(waiting).toBeLessThan(before);

  await page.setViewportSize({ width: 390, height: 844 });
  await bell.click();
  await expect(list).toBeVisible();
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider).toBe(0);
  await page.getByRole('link', { name: /ở Hôm nay$|^Mở Hôm nay$/ }).click();
  await expect(page).toHaveURL(/\/$/);
});
