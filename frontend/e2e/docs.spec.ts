import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { demonstrationIsTold, PASSWORD } from './told';

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

test('an operation of the contract is read and sent, and nothing is asked of another host', async ({
  page,
  request,
  baseURL,
}) => {
  const login = await request.post('/api/v1/auth/login', {
    data: { username: 'ha', password: PASSWORD, client: 'MOBILE' },
  });
  const foreign: string[] = [];
  const refused: string[] = [];
  page.on('request', (one) => {
    if (/^https?:/.test(one.url()) && !one.url().startsWith(baseURL!)) foreign.push(one.url());
  });
  page.on('console', (said) => {
    if (said.type() === 'error') refused.push(said.text());
  });
  await page.goto('/docs/#/units/listUnits');
  await expect(page.getByRole('heading', { level: 1, name: 'Tra cứu và thử API' })).toBeVisible();
  // The viewer's own parts are as accessible as it makes them.
  const own = await new AxeBuilder({ page }).include('.reference-head').analyze();
  expect(own.violations).toEqual([]);

  await page.getByRole('button', { name: 'Authorize' }).click();
  const dialog = page.locator('.dialog-ux');
  await dialog.locator('input[type="text"]').fill((await login.json()).accessToken);
  await dialog.getByRole('button', { name: 'Apply credentials' }).click();
  await dialog.getByRole('button', { name: 'Close' }).first().click();

  const operation = page.locator('[id="operations-units-listUnits"]');
  await operation.locator('tr', { hasText: 'agencyCode' }).getByRole('textbox').fill('Y99');
  await operation.getByRole('button', { name: 'Execute' }).click();
  await expect(operation.locator('.live-responses-table')).toContainText('200');
  await expect(operation.locator('.request-url')).toContainText('/api/v1/units?agencyCode=Y99');

  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'API reference' })).toBeVisible();
  expect(foreign).toEqual([]);
  expect(refused).toEqual([]);
});
