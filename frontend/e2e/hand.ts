import type { Locator } from '@playwright/test';

/** A person's hand: every act is counted, presses apart. */
export class Hand {
  presses = 0;
  acts = 0;

  async press(what: Locator) {
    await what.click();
    this.presses++;
    this.acts++;
  }

  async write(where: Locator, text: string) {
    await where.fill(text);
    this.acts++;
  }

  async choose(where: Locator, file: string) {
    await where.setInputFiles(file);
    this.acts++;
  }
}
