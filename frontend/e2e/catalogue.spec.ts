import { words } from '../src/catalogue/words';
import { words as form } from '../src/ui/form/words';
import { expect, test } from './fixtures';

const CATALOGUE = 'http://127.0.0.1:8098/catalogue.html';

for (const language of ['vi', 'en'] as const) {
  test(`every part of the kit is accessible in every state and fits its width (${language})`, async ({
    page,
    expectAccessible,
  }, info) => {
    const look = async (name: string) => {
      await expectAccessible();
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, `${name} is wider than the window`).toBe(0);
      await info.attach(`${language}-${name}`, {
        body: await page.screenshot({ fullPage: true }),
        contentType: 'image/png',
      });
    };
    await page.goto(`${CATALOGUE}?lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look('resting');

    const w = words[language];
    for (const one of ['drawer', 'draft', 'leave', 'conflict', 'gone', 'ask'] as const) {
      await page.getByRole('button', { name: w[one], exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      // a form is shown with its errors; the draft as restored
      if (one !== 'draft' && one !== 'leave') await page.locator('button[type=submit]').click();
      if (one === 'drawer' || one === 'ask') await expect(page.getByRole('dialog').getByRole('alert')).toBeFocused();
      if (one === 'conflict')
        await expect(page.getByRole('dialog', { name: form[language].conflictTitle })).toBeVisible();
      if (one === 'gone') await expect(page.getByRole('dialog', { name: form[language].goneTitle })).toBeVisible();
      await look(one);
      await page.goto(`${CATALOGUE}?lang=${language}`);
    }
  });
}
