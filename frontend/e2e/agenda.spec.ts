import { expect, test } from './fixtures';
import { demonstrationIsTold, PASSWORD } from './told';

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

test('a phone shows the days one under the other', async ({ page, signIn, expectAccessible }) => {
  await signIn('ha', PASSWORD, '/calendar');
  await expect(page.locator('.agenda > li').first()).toBeVisible();
  await expectAccessible();
  await page.locator('.agenda .entry').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible();
});
