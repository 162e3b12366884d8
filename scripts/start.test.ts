/** `npm start` leaves nothing behind, however its npm ends. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const skip = process.platform !== 'linux' && 'reads /proc'

/** A process, told from a later one with the same number by the time of its start. */
type Seen = Readonly<{ pid: number; parent: number; started: string; name: string }>

function look(pid: number): Seen | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [, name = ''] = /\((.*)\)/s.exec(text) ?? []
    const [state, parent, ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ')
    if (state === 'Z') return undefined
    return { pid, parent: Number(parent), started: rest[17] ?? '', name }
  } catch {
    return undefined
  }
}

/** Everything that a process started, and what that started. */
function descendants(ancestor: number): Seen[] {
  const all = globSync('/proc/[0-9]*').flatMap((path) => look(Number(path.slice(6))) ?? [])
  const found = new Set([ancestor])
  // A child may come before its parent in the list, so it is gone through until nothing is new.
  for (let size = 0; size !== found.size; ) {
    size = found.size
    for (const { pid, parent } of all) if (found.has(parent)) found.add(pid)
  }
  return all.filter(({ pid }) => pid !== ancestor && found.has(pid))
}

const isAlive = ({ pid, started }: Seen): boolean => look(pid)?.started === started

function isOpen(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.unref()
  })
}

/** Starts `npm start`, and waits until it has printed what `until` looks for. */
async function npmStart(until: RegExp): Promise<{ npm: ChildProcess; output: () => string }> {
  // Without the variables of the npm that runs the tests: it has nothing to do with this one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')))
  const npm = spawn('npm', ['start', '--', '--headless'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let printed = ''
  await new Promise<void>((resolve, reject) => {
    for (const stream of [npm.stdout, npm.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        printed += text
        if (until.test(printed)) resolve()
      })
    npm.once('exit', () => reject(new Error(`npm start ended by itself:\n${printed}`)))
  })
  return { npm, output: () => printed }
}

const cases = [
  // The last one that it prints before it waits: chain, gateway, four origins, indexer and people are up.
  { signal: 'SIGKILL', until: /Simulated annotators/, when: 'when everything is up' },
  { signal: 'SIGTERM', until: /Chain: anvil/, when: 'while it starts' },
  { signal: 'SIGHUP', until: /Chain: anvil/, when: 'while it starts' },
] as const

for (const { signal, until, when } of cases)
  test(`${signal} to npm alone, ${when}: nothing that npm start brought up is left`, { skip }, async () => {
    const { npm, output } = await npmStart(until)
    assert.ok(npm.pid !== undefined)
    const started = descendants(npm.pid)
    const urls = [...new Set(output().match(/http:\/\/[\w.]+:\d+/g))]
    try {
      assert.ok(
        started.some(({ name }) => name.startsWith('anvil')),
        `anvil is among ${started.map(({ name }) => name)}`,
      )
      assert.ok(urls.length > 0)
      for (const url of urls) assert.ok(await isOpen(url), `${url} answers`)
      npm.kill(signal)
      const deadline = Date.now() + 90_000
      while (started.some(isAlive) && Date.now() < deadline)
        await new Promise((resolve) => setTimeout(resolve, 100))
      assert.deepEqual(started.filter(isAlive), [], output())
      for (const url of urls) assert.equal(await isOpen(url), false, `${url} is closed`)
    } finally {
      for (const { pid } of started.filter(isAlive)) process.kill(pid, 'SIGKILL')
    }
  })
