import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import { createLiveStatus } from './liveStatus.ts'
import { createSteps } from './steps.ts'

function collect(): { out: PassThrough; text: () => string } {
  const out = new PassThrough().setEncoding('utf8')
  let text = ''
  out.on('data', (chunk: string) => (text += chunk))
  return { out, text: () => text }
}

test('default: a terminal shows the newest lines in place of the old ones', () => {
  const { out, text } = collect()
  const status = createLiveStatus(out, { live: true, columns: 10 })
  status.show(['one', 'two'])
  status.show(['three, which is long'])
  status.print('stays')
  status.end()
  status.show(['never'])
  assert.match(text(), /one\ntwo\n.*\u001b\[2F\u001b\[Jthree, wh\n/s)
  assert.match(text(), /stays\n.*three, wh\n\u001b\[\?25h$/s)
  assert.doesNotMatch(text(), /never/)
})

test('behavior: a log gets each line once', () => {
  const { out, text } = collect()
  const status = createLiveStatus(out, { live: false })
  status.show(['a', 'b'])
  status.show(['a', 'c'])
  status.end()
  assert.equal(text(), 'a\nb\nc\n')
})

test('behavior: steps say how long they took', async () => {
  const lines: string[] = []
  let time = 0
  const steps = createSteps((line) => lines.push(line), { now: () => time })
  const result = await steps.run(
    'Chain',
    async () => {
      time += 1_234
      return 5
    },
    (count) => `${count} blocks`,
  )
  assert.equal(result, 5)
  assert.deepEqual(lines, ['  1.2 s  Chain: 5 blocks'])
  assert.equal(steps.seconds(), 1.234)
})

test('error: a step that fails prints nothing', async () => {
  const lines: string[] = []
  const steps = createSteps((line) => lines.push(line))
  await assert.rejects(
    steps.run('Chain', () => Promise.reject(new Error('no'))),
    /no/,
  )
  assert.deepEqual(lines, [])
})

test('error: a row of steps that is aborted goes no further', async () => {
  const stop = new AbortController()
  const lines: string[] = []
  const steps = createSteps((line) => lines.push(line), { signal: stop.signal })
  const running = steps.run('Chain', () => {
    stop.abort(new Error('enough'))
    return new Promise(() => {})
  })
  await assert.rejects(running, /enough/)
  await assert.rejects(
    steps.run('Contracts', async () => {}),
    /enough/,
  )
  assert.deepEqual(lines, [])
})
