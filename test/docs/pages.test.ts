/**
 * The blocks of README.md, docs/ and the packages' own pages that need no browser, run against a chain, a gateway and an
 * indexer of their own: code as modules whose functions are called, commands one by one. What runs in a browser, or needs the
 * whole network, is in test/e2e/docs*.spec.ts. What does not run at all is printed with the reason.
 */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Block, readBlocks } from '../../scripts/docs/blocks.ts'
import { calls } from '../harness/docs/calls.ts'
import { captureConsole } from '../harness/docs/captureConsole.ts'
import { commandsOf, fillCommand, isTried, notRun, openShell, type Shell } from '../harness/docs/commands.ts'
import { freePort } from '../harness/docs/freePort.ts'
import { type ModuleFolder, makeModuleFolder } from '../harness/docs/modules.ts'
import { type Stage, startStage } from '../harness/docs/stage.ts'
import { networkBlocks } from '../harness/docs/testedBlocks.ts'

const elsewhere = new Set(Object.values(networkBlocks).map(({ place }) => place))
const blocks = readBlocks().filter(({ place }) => !elsewhere.has(place))
const pages = Map.groupBy(
  blocks.filter(({ way }) => way === 'node' || way === 'shell' || way === 'json'),
  ({ page }) => page,
)

let stage: Stage
let modules: ModuleFolder

before(async () => {
  modules = makeModuleFolder()
  stage = await startStage()
})

after(async () => {
  await stage.stop()
  modules.remove()
  // What a page watches it watches until its tab is closed. This is the end of the tab.
  setTimeout(() => process.exit(), 500)
})

/** What a reader replaces in code by what is theirs. */
function fillCode(code: string, port: number): string {
  return code
    .replaceAll('http()', `http('${stage.rpcUrl}')`)
    .replaceAll('http://127.0.0.1:8545', stage.rpcUrl)
    .replaceAll('http://127.0.0.1:8787', stage.gatewayUrl)
    .replaceAll('http://127.0.0.1:42069', `http://127.0.0.1:${port}`)
}

/** Lines that the page itself promises: `console.log(…) // 201`. */
const promises = (code: string) =>
  [...code.matchAll(/^console\.log\(.*\) \/\/ (.*)$/gm)].map(([, text]) => text)

/** What blocks print of the stage, where the page can't promise the very words: by page and heading. */
const tells: Readonly<Record<string, RegExp>> = {
  'docs/indexer.md Run it': /chainId: 31337,\s+indexedBlock: '?\d+'?/,
}

async function runCode({ code, place, page, heading }: Block, port: number): Promise<void> {
  const back = process.cwd()
  process.chdir(stage.folder)
  try {
    await captureConsole(async (printed) => {
      const exports = await modules.load(`${place.replaceAll(/\W/g, '-')}.ts`, fillCode(code, port))
      for (const line of promises(code)) assert.ok(printed.includes(String(line)), `${line} is printed`)
      const told = tells[`${page} ${heading}`]
      if (told) assert.match(printed.join('\n'), told)
      for (const [name, value] of Object.entries(exports)) {
        if (typeof value !== 'function') continue
        const call = calls[name]
        assert.ok(call, `nobody calls ${name}: say how in test/harness/docs/calls.ts`)
        await call(value as Parameters<typeof call>[0], stage, { exports, printed })
      }
    })
  } finally {
    process.chdir(back)
  }
}

async function runCommands({ code }: Block, shell: Shell, port: number): Promise<void> {
  for (const command of commandsOf(code)) {
    if (!isTried(command)) continue
    const printed = await shell.run(fillCommand(command, stage, port))
    if (command.startsWith('curl ')) assert.match(printed, /^\{.*\}\n?$/)
  }
  await shell.stop()
}

for (const [page, own] of pages)
  test(page, async (t) => {
    const port = await freePort()
    const data = join(stage.folder, `data-of-${port}`)
    const shell = openShell(port, { SAHARA_GATEWAY_PORT: String(port), SAHARA_DATA_DIR: data })
    t.after(shell.stop)
    for (const block of own)
      await t.test(`${block.place}: ${block.heading}`, { timeout: 180_000 }, async () => {
        if (block.way === 'json') JSON.parse(block.code)
        else if (block.way === 'shell') await runCommands(block, shell, port)
        else await runCode(block, port)
      })
  })

test('what does not run says why', () => {
  const commands = readBlocks().flatMap(({ way, code, place }) =>
    way === 'shell' ? commandsOf(code).map((command) => ({ command, place })) : [],
  )
  const silent = new Set(notRun)
  for (const { command, place } of commands) {
    const found = notRun.find(([pattern]) => pattern.test(command))
    if (!found) continue
    silent.delete(found)
    console.log(`not run: ${place}: ${command} (${found[1]})`)
  }
  assert.deepEqual([...silent], [], 'every reason is about a command of some page')
  const shown = Map.groupBy(
    readBlocks().filter(({ way }) => way === 'shown'),
    ({ language }) => language,
  )
  for (const [language, all] of shown) {
    const reason = notCode[language]
    assert.ok(reason, `${all[0]?.place}: say why blocks of "${language}" don't run, or mark their language`)
    console.log(`not run: ${all.length} blocks of ${language || 'no language'} (${reason})`)
  }
})

/** Languages of blocks that are not for running. */
const notCode: Readonly<Record<string, string>> = {
  mermaid: 'a drawing; whoever shows the page draws it',
  solidity: 'signatures that npm run docs takes from the sources, which forge compiles',
  text: 'a formula',
  '': 'a header, a list of files',
}
