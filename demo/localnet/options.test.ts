import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readOptions, UsageError } from './options.ts'

test('default: everything on, a free port', () => {
  const { headless: _, ...options } = readOptions([])
  assert.deepEqual(options, { port: 0, speed: 1, annotators: true, indexer: true, tour: false, help: false })
})

test('behavior: every option is read', () => {
  const args = ['--port', '8080', '--speed=2.5', '--no-annotators', '--no-indexer', '--tour']
  assert.deepEqual(readOptions(args), {
    port: 8080,
    speed: 2.5,
    annotators: false,
    indexer: false,
    headless: true,
    tour: true,
    help: false,
  })
})

test('error: what makes no sense is named', () => {
  for (const [args, pattern] of [
    [['--port', '70000'], /--port takes .*"70000"/],
    [['--port=x'], /--port/],
    [['--speed', '0'], /--speed takes .*"0"/],
    [['--sped', '2'], /'--sped'/],
    [['page'], /page/],
  ] as const) {
    assert.throws(
      () => readOptions(args),
      (error: unknown) => {
        assert.ok(error instanceof UsageError)
        assert.match(error.message, pattern)
        assert.match(error.message, /--help/)
        return true
      },
    )
  }
})
