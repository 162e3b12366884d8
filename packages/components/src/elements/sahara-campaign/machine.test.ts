import assert from 'node:assert/strict'
import { test } from 'node:test'
import { initialState, isBusy, PAGE, reduce } from './machine.ts'
import { steps } from './plan/check.ts'
import { emptyDraft } from './plan/draft.ts'
import type { CampaignEvent, CampaignState } from './states.ts'
import { book } from './testing/scriptedCampaign.ts'

const trouble = { name: 'WalletRejectedError', message: '' }
const from = (state: CampaignState, events: readonly CampaignEvent[]) => events.reduce(reduce, state)
const after = (...events: readonly CampaignEvent[]) =>
  from(reduce(initialState, { type: 'loaded', draft: emptyDraft }), events)
const watching = (...events: readonly CampaignEvent[]) =>
  from(reduce(initialState, { type: 'book', book }), events)
const newer = { ...book, epochs: [] }
const run: CampaignEvent = { type: 'run', task: 'build' }
const review: CampaignEvent = { type: 'go', step: 'review' }

test('reduce: default: the steps in order, and the draft with them', () => {
  for (const step of steps) assert.equal(after({ type: 'go', step }).name, step)
  const state = after({ type: 'edit', change: { title: 'A' } }, { type: 'go', step: 'price' })
  assert(state.name === 'price' && state.draft.title === 'A')
})

test('reduce: behavior: a newer book changes nothing that the person chose', () => {
  const state = watching({ type: 'filter', filter: 'gold' }, { type: 'more' }, { type: 'book', book: newer })
  assert(state.name === 'watch')
  assert.deepEqual([state.filter, state.shown, state.book], ['gold', 2 * PAGE, newer])
})

test('reduce: behavior: from connecting one comes back to where one was, with what is new', () => {
  const connect: CampaignEvent = { type: 'connect', onward: 'watch' }
  const state = watching(
    { type: 'filter', filter: 'gold' },
    connect,
    { type: 'book', book: newer },
    { type: 'left' },
  )
  assert(state.name === 'watch' && state.filter === 'gold' && state.book === newer)
  assert.equal(after(review, { type: 'connect', onward: 'create' }, { type: 'left' }).name, 'review')
  assert.equal(after(review, { type: 'connect', onward: 'create' }, run).name, 'creating')
})

test('reduce: behavior: what is on its way to a block can’t be called back, the rest can', () => {
  const task = (waits: 'wallet' | 'person' | 'chain'): CampaignEvent => ({
    type: 'task',
    task: 'create',
    waits,
  })
  for (const waits of ['wallet', 'person'] as const)
    assert.equal(after(review, run, task(waits), { type: 'stopped' }).name, 'review')
  assert.equal(after(review, run, task('chain'), { type: 'stopped' }).name, 'creating')
  assert.equal(after(review, run, task('chain'), { type: 'go', step: 'items' }).name, 'creating')
  const failed = after(review, run, task('chain'), { type: 'trouble', trouble })
  assert.equal(from(failed, [{ type: 'stopped' }]).name, 'review')
  const again = from(failed, [run])
  assert(again.name === 'creating' && again.trouble === undefined)
})

test('isBusy: default: a wallet or a block is waited for, not the person who saves a file', () => {
  assert.equal(isBusy(after(review, run)), true)
  assert.equal(isBusy(after(review, run, { type: 'task', task: 'save', waits: 'person' })), false)
  assert.equal(isBusy(after(review, run, { type: 'trouble', trouble })), false)
  const acting: CampaignEvent = { type: 'acting', acting: { act: 'stop', epoch: undefined, step: 'wallet' } }
  assert.equal(isBusy(watching(acting)), true)
  assert.equal(isBusy(watching(acting, { type: 'trouble', trouble })), false)
})
