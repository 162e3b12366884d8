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
  // Each worker has a network of its own, on which one journey follows another: some stop its chain, or rewind it. Most of a
  // journey is waiting, for blocks, timers and frames.
  workers: 3,
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // Machines differ by a factor of ten: these only end what hangs.
  timeout: 240_000,
  expect: { timeout: 45_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    reducedMotion: 'reduce',
    actionTimeout: 45_000,
    launchOptions: {
      args: [...chromiumArguments],
      ...(chromium && { executablePath: chromium.executablePath }),
    },
    trace: 'retain-on-failure',
  },
})
