/**
 * Browser units: every `packages/*\/src/**\/*.browser.ts`, one group a package, in each engine that this machine has.
 *
 *   npx web-test-runner                              all
 *   npx web-test-runner --group workers              one package
 *   npx web-test-runner --files packages/sdk/src/storage/drafts.browser.ts
 *   SAHARA_ENGINES=chromium npx web-test-runner      one engine
 */
import { existsSync, globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { defaultReporter } from '@web/test-runner'
import { engines, findBrowser } from './scripts/browsers/find.ts'
import { bundledTests } from './scripts/test/bundledTests.ts'
import { createLauncher } from './scripts/test/launchers.ts'
import { countsReporter } from './scripts/test/webReporter.ts'

const rootDir = fileURLToPath(new URL('.', import.meta.url))
const wanted = process.env.SAHARA_ENGINES?.split(',') ?? engines
const browsers = engines.filter((engine) => wanted.includes(engine)).map(findBrowser)
const files = globSync('packages/*/src/**/*.browser.ts', { cwd: rootDir })
const packages = [...new Set(files.map((file) => file.split('/')[1]))].sort()
const oneFile = process.argv.includes('--files')

/** `new Worker(new URL('./worker.js', import.meta.url))` is fetched, not imported, so `.js` has to find its `.ts` here. */
async function serveTypeScriptForJavaScript(context, next) {
  const source = context.path.replace(/\.js$/, '.ts')
  const onDisk = (path) => existsSync(rootDir + decodeURIComponent(path))
  if (source !== context.path && !onDisk(context.path) && onDisk(source)) context.path = source
  await next()
}

export default {
  rootDir,
  groups: oneFile
    ? []
    : packages.map((name) => ({ name, files: files.filter((file) => file.startsWith(`packages/${name}/`)) })),
  browsers: browsers.filter((browser) => browser !== undefined).map(createLauncher),
  nodeResolve: { exportConditions: ['saharakit-source', 'production', 'default'], browser: true },
  plugins: [bundledTests(rootDir, files), esbuildPlugin({ ts: true, target: 'es2022' })],
  middleware: [serveTypeScriptForJavaScript],
  testFramework: { config: { ui: 'bdd', timeout: 40_000 } },
  // Machines differ by a factor of ten, and a test that hangs is ended by its own timeout above.
  browserStartTimeout: 90_000,
  testsStartTimeout: 90_000,
  testsFinishTimeout: 300_000,
  concurrency: 2,
  concurrentBrowsers: 1,
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    ...(process.env.SAHARA_COUNTS ? [countsReporter(process.env.SAHARA_COUNTS)] : []),
  ],
}
