import { expect, type Page } from '@playwright/test';

/** Writes a sentence into every section the outline shows as open. */
export async function finishSections(page: Page) {
  const sections = page.locator('.report-section');
  for (let at = 0; at < (await sections.count()); at++) {
    const section = sections.nth(at);
    const causes = section.getByRole('button', { name: 'Viết nguyên nhân' });
    if (await causes.isVisible()) {
      await causes.click();
      await section
        .getByRole('textbox', { name: 'Nguyên nhân' })
        .fill('Nguyên nhân chủ quan: công chức kiêm nhiệm nhiều việc.');
      await section.getByRole('button', { name: 'Lưu' }).click();
      await expect(causes).toBeHidden();
      continue;
    }
    if ((await section.locator('p').count()) > 0) continue;
    await section.getByRole('button', { name: 'Sửa mục này' }).click();
    await section.getByLabel('Nội dung').fill('Trong kỳ đã thực hiện {{activity.count}} hoạt động theo kế hoạch.');
    await section.getByRole('button', { name: 'Lưu' }).click();
    await expect(section.getByRole('button', { name: 'Sửa mục này' })).toBeVisible();
  }
}
