import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

interface Acts {
  /** Signs in by the form and waits for the page asked for. */
  signIn: (username: string, password: string, path?: string) => Promise<void>;
  /** No finding of axe: WCAG 2.2 AA and good practice. */
  expectAccessible: () => Promise<void>;
}

export const test = base.extend<Acts & { quiet: undefined }>({
  signIn: async ({ page }, use) => {
    await use((username, password, path = '/') => signIn(page, username, password, path));
  },
  expectAccessible: async ({ page }, use) => {
    await use(async () => {
      // on a phone a dialog stays clear until its first field has brought the keyboard up
      await expect(page.locator('.overlay[style*="opacity: 0"]')).toHaveCount(0);
      // within the page itself: twice as fast, and no page of Loa holds another origin's frame
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
      ).toEqual([]);
    });
  },
  // A script that throws, one that the content security policy stops, or an answer 500 fails its test.
  quiet: [
    async ({ page }, use, { title, errors }) => {
      const heard: string[] = [];
      page.on('pageerror', (error) => heard.push(error.message));
      page.on('response', (answer) => {
        if (answer.status() === 500) heard.push(`500 ${answer.url()}`);
      });
      page.on('console', (message) => {
        if (/content security policy/i.test(message.text())) heard.push(message.text());
      });
      await use(undefined);
      if (errors.length) console.log(`${title}, ${page.url()}\n${await page.locator('body').ariaSnapshot()}`);
      expect(heard).toEqual([]);
    },
    { auto: true },
  ],
});

async function signIn(page: Page, username: string, password: string, path: string) {
  await page.goto(path);
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByLabel('Mật khẩu', { exact: true })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

export { expect };
