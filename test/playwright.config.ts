/**
 * Journeys in Chromium on the real local network: `npm test -- --only=e2e`, or for one file
 * `NODE_OPTIONS=--conditions=saharakit-source npx playwright test -c test/playwright.config.ts batch`.
 */
import { defineConfig } from '@playwright/test'
import { chromiumArguments, findBrowser } from '../scripts/browsers/find.ts'

const chromium = findBrowser('chromium')

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  // The journeys of a file share one local network, and the machine may have two slow cores.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: {
      args: [...chromiumArguments],
      ...(chromium && { executablePath: chromium.executablePath }),
    },
    trace: 'retain-on-failure',
  },
})
