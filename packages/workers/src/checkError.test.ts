import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CheckError, toErrorShape } from './checkError.ts'

const shape = {
  name: 'OuterError',
  shortMessage: 'Something went wrong.',
  metaMessages: ['first line', 'second line'],
  details: 'as the tool said',
  docsPath: 'docs/checks.md#here',
  retryable: true,
  cause: { name: 'InnerError', shortMessage: 'The reason.', metaMessages: [], retryable: false },
}

test('behavior: every field survives the way to plain data and back', () => {
  const copy = structuredClone(toErrorShape(new CheckError(shape)))
  assert.deepEqual(copy, shape)
  assert.deepEqual(new CheckError(copy).toJSON(), shape)
})

test('behavior: walk finds a cause by name', () => {
  assert.equal(
    new CheckError(shape).walk((error) => error.name === 'InnerError')?.shortMessage,
    'The reason.',
  )
  assert.equal(
    new CheckError(shape).walk((error) => error.name === 'Nobody'),
    undefined,
  )
})

test('behavior: anything thrown becomes a shape', () => {
  assert.equal(toErrorShape(new TypeError('x is not y')).name, 'TypeError')
  assert.equal(toErrorShape(new TypeError('x is not y')).details, 'x is not y')
  assert.equal(toErrorShape('a word').details, 'a word')
  assert.equal(toErrorShape(undefined).details, 'undefined')
})

test('behavior: a loop of causes ends', () => {
  const loop: Error & { cause?: unknown } = new Error('again')
  loop.cause = loop
  let depth = 0
  for (let at = toErrorShape(loop); at.cause; at = at.cause) depth++
  assert.equal(depth, 8)
})
