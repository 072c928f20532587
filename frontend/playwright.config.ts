import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';

const PORT = 8099;

/** Chromium without sandbox and background traffic, as containers need it. */
const launchOptions = {
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
  ],
};

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 1,
  // A test that passes only the second time is told as flaky, with what stood on the page the first time.
  retries: 1,
  // Each only ends a hang: no test comes near it on a machine five times slower than an office PC.
  timeout: 20 * 60_000,
  expect: { timeout: 2 * 60_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions,
    actionTimeout: 2 * 60_000,
    navigationTimeout: 2 * 60_000,
    // a trace of every test costs a fourth of the time; --trace=retain-on-failure brings it
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'desk',
      // an outside party comes by phone; a narrow calendar is an agenda
      testIgnore: ['agenda.spec.ts', 'guest.spec.ts'],
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 }, launchOptions },
    },
    {
      name: 'phone',
      // made once, at the desk; and each width is set there
      testIgnore: [
        'bell.spec.ts',
        'calendar.spec.ts',
        'check.spec.ts',
        'consolidation.spec.ts',
        'docs.spec.ts',
        'exports.spec.ts',
        'jobs.spec.ts',
        'journey.spec.ts',
        'open.spec.ts',
        'play-logs.spec.ts',
        'regimes.spec.ts',
        'scorecard.spec.ts',
        'script.spec.ts',
        'search.spec.ts',
        'webhooks.spec.ts',
        'widths.spec.ts',
      ],
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, launchOptions },
    },
  ],
  webServer: [
    {
      command: '../loa serve',
      url: `http://127.0.0.1:${PORT}/q/health/ready`,
      timeout: 10 * 60_000,
      env: {
        LOA_HOME: process.env.LOA_HOME ?? mkdtempSync(join(tmpdir(), 'loa-e2e-')),
        QUARKUS_HTTP_PORT: String(PORT),
      },
      gracefulShutdown: { signal: 'SIGTERM', timeout: 2 * 60_000 },
    },
    // an empty machine, for the first run
    {
      command: '../loa serve',
      url: `http://127.0.0.1:${PORT - 2}/q/health/ready`,
      timeout: 10 * 60_000,
      env: {
        LOA_HOME: mkdtempSync(join(tmpdir(), 'loa-empty-')),
        LOA_DEMO: 'false',
        QUARKUS_HTTP_PORT: String(PORT - 2),
      },
      gracefulShutdown: { signal: 'SIGTERM', timeout: 2 * 60_000 },
    },
    // the catalogue of the kit is in no build
    {
      command: `npx vite --host 127.0.0.1 --port ${PORT - 1} --strictPort`,
      url: `http://127.0.0.1:${PORT - 1}/catalogue.html`,
      timeout: 10 * 60_000,
    },
  ],
});
