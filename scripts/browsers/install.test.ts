/** The way of a machine without browsers, with an apt-get of our own on PATH that "installs" what it is told to have. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const folders: string[] = []
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** Runs `ensureBrowsers` where PATH holds only this apt-get, which knows these packages; returns its answer and apt's calls. */
function ensureWith(known: readonly string[], engines: readonly string[]) {
  const bin = mkdtempSync(join(tmpdir(), 'saharakit-apt-'))
  folders.push(bin)
  const log = join(bin, 'calls')
  writeFileSync(log, '')
  for (const tool of ['env', 'sh', 'chmod']) {
    const path = spawnSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).stdout.trim()
    symlinkSync(path, join(bin, tool))
  }
  const script = `#!${join(bin, 'sh')}
echo "$*" >> ${log}
case "$*" in *install*) ;; *) exit 0 ;; esac
for name in "$@"; do
  case "$name" in -*|install) ;; ${known.join('|') || 'nothing'}) ;; *) exit 100 ;; esac
done
for name in "$@"; do
  case "$name" in -*|install) ;; *) : > ${bin}/$name; chmod +x ${bin}/$name ;; esac
done
`
  writeFileSync(join(bin, 'apt-get'), script)
  // Where the tests don't run as root, sudo without a password does it.
  writeFileSync(join(bin, 'sudo'), `#!${join(bin, 'sh')}\nshift\nexec "$@"\n`)
  writeFileSync(join(bin, 'true'), `#!${join(bin, 'sh')}\n`)
  for (const name of ['apt-get', 'sudo', 'true']) chmodSync(join(bin, name), 0o755)
  const module = fileURLToPath(new URL('./install.ts', import.meta.url))
  const code = `const { ensureBrowsers } = await import(${JSON.stringify(module)})
    const { found, missing } = ensureBrowsers(${JSON.stringify(engines)})
    console.log('\\n' + JSON.stringify({ found: found.map((browser) => browser.executablePath), missing }))`
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
    env: { PATH: bin, HOME: bin },
  })
  assert.equal(run.status, 0, run.stderr)
  const answer = JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '') as {
    found: string[]
    missing: string[]
  }
  const calls = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.includes('install'))
  return { ...answer, bin, calls }
}

test(
  'default: what is absent comes from apt in one call',
  { skip: process.platform !== 'linux' && 'apt is for Linux' },
  () => {
    const { found, missing, calls, bin } = ensureWith(['chromium', 'firefox-esr'], ['chromium', 'firefox'])
    assert.deepEqual(found, [join(bin, 'chromium'), join(bin, 'firefox-esr')])
    assert.deepEqual(missing, [])
    assert.deepEqual(calls, ['-qq install -y --no-install-recommends chromium firefox-esr'])
  },
)

test(
  'behavior: an unknown package does not cost Chromium',
  { skip: process.platform !== 'linux' && 'apt is for Linux' },
  () => {
    const { found, missing, calls, bin } = ensureWith(['chromium'], ['chromium', 'firefox'])
    assert.deepEqual(found, [join(bin, 'chromium')])
    assert.deepEqual(missing, ['firefox'])
    assert.equal(calls.length, 2)
  },
)

test('behavior: an engine that can not be had is named, and nothing throws', () => {
  assert.deepEqual(ensureWith([], ['firefox']).missing, ['firefox'])
})
