/**
 * Journeys in Chromium on the real local network: `npm test -- --only=e2e`, or for one file
 * `NODE_OPTIONS=--conditions=saharakit-source npx playwright test -c test/playwright.config.ts completeABatch`.
 * Firefox and WebKit run the units of every element, the worker and the kernels: see web-test-runner.config.mjs.
 */
import { defineConfig } from '@playwright/test'
import { chromiumArguments, findBrowser } from '../scripts/browsers/find.ts'

const chromium = findBrowser('chromium')

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  globalSetup: './harness/globalSetup.ts',
  // Journeys share one chain, and some of them stop or rewind it.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    reducedMotion: 'reduce',
    actionTimeout: 15_000,
    launchOptions: {
      args: [...chromiumArguments],
      ...(chromium && { executablePath: chromium.executablePath }),
    },
    trace: 'retain-on-failure',
  },
})
