import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { account, hashOf } from '../../internal/testing/scriptedServices.ts'
import { steps } from './listing/check.ts'
import { emptyDraft } from './listing/draft.ts'
import { initialState, isBusy, reduce } from './machine.ts'
import type { SellerEvent, SellerState } from './states.ts'
import { bookOf } from './testing/scriptedSeller.ts'

const trouble = { name: 'WalletRejectedError', message: '' }
const after = (...events: readonly SellerEvent[]): SellerState =>
  events.reduce(reduce, reduce(initialState, { type: 'loaded', draft: emptyDraft }))
const run: SellerEvent = { type: 'run', account, task: 'unlock' }
const orders: SellerEvent = { type: 'orders', account }

test('reduce: default: the steps in order, and the draft with them', () => {
  assert.equal(after().name, 'start')
  for (const step of steps) assert.equal(after({ type: 'go', step }).name, step)
  const state = after(
    { type: 'go', step: 'about' },
    { type: 'edit', change: { name: 'A' } },
    { type: 'go', step: 'price' },
  )
  assert(state.name === 'price' && state.draft.name === 'A')
})

test('reduce: behavior: flaws are those of one step', () => {
  const flaws = [{ field: 'name', code: 'needed' }] as const
  const state = after({ type: 'go', step: 'about' }, { type: 'flawed', flaws })
  assert(state.name === 'about' && state.flaws === flaws)
  const next = reduce(state, { type: 'go', step: 'files' })
  assert(next.name === 'files' && next.flaws.length === 0)
})

test('reduce: behavior: what is registered can only have another price', () => {
  const draft = { ...emptyDraft, progress: { assetId: '7' } }
  const state = reduce(initialState, { type: 'loaded', draft })
  assert.equal(reduce(state, { type: 'go', step: 'about' }).name, 'publish')
  assert.equal(reduce(state, { type: 'go', step: 'price' }).name, 'price')
})

test('reduce: behavior: nothing leads away while something is under way', () => {
  const state = after(run)
  assert(isBusy(state))
  assert.equal(reduce(state, { type: 'go', step: 'files' }), state)
  assert.equal(reduce(state, { type: 'home' }), state)
  const failed = reduce(state, { type: 'trouble', trouble })
  assert(!isBusy(failed))
  assert.equal(reduce(failed, { type: 'home' }).name, 'start')
  assert.equal(reduce(state, { type: 'stopped' }).name, 'publish')
})

test('reduce: behavior: only an upload pauses, only a wallet is slow', () => {
  const state = after(run, { type: 'task', task: 'register', waits: 'wallet' })
  assert.equal(reduce(state, { type: 'paused', paused: true }), state)
  const slow = reduce(state, { type: 'slow' })
  assert(slow.name === 'publishing' && slow.slow)
  const sent = reduce(slow, { type: 'task', task: 'register', waits: 'chain' })
  assert(sent.name === 'publishing' && !sent.slow)
  assert.equal(reduce(sent, { type: 'slow' }), sent)
  const uploading = after(
    run,
    { type: 'task', task: 'upload', waits: 'work' },
    { type: 'paused', paused: true },
  )
  assert(uploading.name === 'publishing' && uploading.paused)
})

test('reduce: behavior: orders stay on screen; a refusal ends the automatic', () => {
  const book = bookOf([])
  const state = after(orders, { type: 'book', book }, { type: 'automatic', automatic: true })
  assert(state.name === 'orders' && state.automatic && state.book === book)
  assert.equal(reduce(state, orders), state)
  const acting = { act: 'deliver', step: 'wallet', orderIds: [hashOf(1)] } as const
  const asked = reduce(state, { type: 'acting', acting })
  assert(isBusy(asked))
  const slow = reduce(asked, { type: 'slow' })
  assert(slow.name === 'orders' && slow.acting?.step === 'slow')
  const refused = reduce(asked, { type: 'trouble', trouble })
  assert(refused.name === 'orders' && !refused.automatic && refused.book === book)
})

test('reduce: behavior: no event is too many, and a draft is never lost', () => {
  const events: SellerEvent[] = [
    { type: 'edit', change: { name: 'A' } },
    ...steps.map((step): SellerEvent => ({ type: 'go', step })),
    { type: 'flawed', flaws: [] },
    { type: 'home' },
    { type: 'connect', onward: 'orders' },
    { type: 'asked', wallet: '' },
    { type: 'unasked', trouble },
    { type: 'slow' },
    run,
    { type: 'task', task: 'upload', waits: 'work' },
    { type: 'bytes', bytes: { done: 1, total: 2 } },
    { type: 'paused', paused: true },
    { type: 'trouble', trouble },
    { type: 'stopped' },
    { type: 'listed', account },
    orders,
    { type: 'book', book: bookOf([]) },
    { type: 'acting', acting: undefined },
    { type: 'automatic', automatic: true },
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events)), (list) => {
      const state = after({ type: 'edit', change: { description: 'kept' } }, ...list)
      assert('draft' in state)
      assert.equal(state.draft.description, 'kept')
    }),
  )
})
