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

    const dialogs = page.getByRole('heading', { level: 2 }).last().locator('xpath=..').locator('.row').first();
    const buttons = await dialogs.getByRole('button').allInnerTexts();
    expect(buttons.length).toBeGreaterThan(4);
    for (const name of buttons) {
      const opener = dialogs.getByRole('button', { name, exact: true });
      await opener.click();
      await expect(page.getByRole('dialog')).toBeVisible();
      const save = page.getByRole('dialog').locator('button[type=submit]');
      if (await save.count()) await save.click();
      await look(name);
      await page.goto(`${CATALOGUE}?lang=${language}`);
    }
  });
}
