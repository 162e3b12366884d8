import type { BrowserLauncher, TestRunnerCoreConfig } from '@web/test-runner'
import { chromeLauncher } from '@web/test-runner-chrome'
import { webdriverLauncher } from '@web/test-runner-webdriver'
import { chromiumArguments, type FoundBrowser } from '../browsers/find.ts'
import { startWebKitDriver, type WebKitDriver } from '../browsers/webkitDriver.ts'

function named(name: string, launcher: BrowserLauncher): BrowserLauncher {
  launcher.name = name
  return launcher
}

/** WebKitGTK by plain WebDriver; its driver starts with the first test and ends with the last. */
function webkitLauncher(browser: FoundBrowser): BrowserLauncher {
  let driver: WebKitDriver | undefined
  const options = {
    hostname: '127.0.0.1',
    port: 0,
    path: '/',
    automationProtocol: 'webdriver',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser.executablePath, args: ['--automation'] },
    },
  }
  const inner = webdriverLauncher(options)
  const initialize = inner.initialize.bind(inner)
  const stop = inner.stop.bind(inner)
  // Its declared type says `| undefined` where the interface that it implements has an optional field.
  return Object.assign(inner as BrowserLauncher, {
    concurrency: 1,
    async initialize(config: TestRunnerCoreConfig) {
      driver = await startWebKitDriver(browser)
      options.port = driver.port
      // With more than one at a time the launcher puts tests into iframes, where focus and visibility are not real.
      await initialize({ ...config, concurrency: 1 })
      inner.name = 'WebKit'
    },
    async stop() {
      await stop()
      await driver?.stop()
    },
  })
}

/** The launcher of @web/test-runner for a browser that `findBrowser` found. */
export function createLauncher(browser: FoundBrowser): BrowserLauncher {
  const { executablePath } = browser
  switch (browser.engine) {
    case 'chromium':
      return named(
        'Chromium',
        chromeLauncher({
          launchOptions: { executablePath, args: [...chromiumArguments] },
          // A window of its own: of two tabs only one is drawn, so in the other nothing can be seen by the person.
          createPage: async ({ context }) => (await context.browser().createBrowserContext()).newPage(),
        }),
      )
    case 'firefox':
      return named(
        'Firefox',
        chromeLauncher({ concurrency: 1, launchOptions: { browser: 'firefox', executablePath, args: [] } }),
      )
    case 'webkit':
      return webkitLauncher(browser)
  }
}
