import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { offerOf } from '../../internal/testing/scriptedServices.ts'
import { initialState, reduceFront } from './frontMachine.ts'
import { nextOpen, reduce } from './machine.ts'
import type { TaskEvent, TaskState, Work } from './states.ts'

const account = '0x70997970c51812dc3a010c7d01b50e0d17dc79c8'
const example = (answer: number) => ({ item: { parts: [] }, answer, reason: '' })
const offer = offerOf({
  version: 1,
  kind: 'image-choice',
  lang: 'en',
  title: '',
  question: '',
  requester: { name: '' },
  instructions: '',
  classes: ['a', 'b'].map((id) => ({ id, label: id })),
  examples: [example(0), example(1), example(0)],
  exam: { pass: 2 / 3 },
  sealingKeys: [],
  dataUse: '',
})
const work = (count = 3): Work => ({
  seat: 1,
  batch: 0,
  epoch: 0,
  expiresAt: 0,
  at: 0,
  answers: Array.from({ length: count }, () => ({ label: null, ms: 0 })),
  trail: [],
})

const run = (events: readonly TaskEvent[], from: TaskState = initialState) => events.reduce(reduce, from)
const loaded: TaskEvent = { type: 'loaded', offer, passed: false }
const assigned: TaskEvent = { type: 'assigned', account, work: work() }
const answer = (label: number): TaskEvent => ({ type: 'answer', label, ms: 10 })
const round = (labels: readonly number[]): TaskEvent[] => [
  { type: 'practice' },
  ...labels.flatMap((label): TaskEvent[] => [{ type: 'try', label }, { type: 'continue' }]),
]

test('default: from the terms to a batch on its way', () => {
  const state = run([loaded, ...round([0, 1, 0]), { type: 'begin' }, { type: 'asked', wallet: 'a' }])
  assert.deepEqual([state.name, 'step' in state && state.step], ['connecting', 'wallet'])
  const sending = run(
    [{ type: 'connected', account }, assigned, answer(0), answer(1), answer(1), { type: 'send' }],
    state,
  )
  assert.equal(sending.name, 'sending')
  assert.equal(run([{ type: 'sent', next: true }], sending).name, 'seating')
  assert.equal(run([{ type: 'sent', next: false }], sending).name, 'finished')
})

test('behavior: the entry test has to be passed before paid work', () => {
  assert.equal(run([loaded, { type: 'begin' }]).name, 'intro')
  assert.equal(run([loaded, ...round([0, 1, 1]), { type: 'begin' }]).name, 'connecting') // 2 of 3 is two thirds
  assert.equal(run([loaded, ...round([0, 0, 1]), { type: 'begin' }]).name, 'practiced')
})

test('behavior: examples that could not be shown are left out of the entry test', () => {
  const unshown: TaskEvent = { type: 'unshown' }
  const tried: TaskEvent[] = [loaded, { type: 'practice' }, { type: 'try', label: 0 }, { type: 'continue' }]
  const passed = run([...tried, unshown, unshown])
  assert.deepEqual(passed.name === 'practiced' && [passed.right, passed.shown, passed.passed], [1, 1, true])
  const failed = run([...tried, unshown, { type: 'try', label: 1 }, { type: 'continue' }])
  assert.deepEqual(failed.name === 'practiced' && [failed.right, failed.shown, failed.passed], [1, 2, false])
  const chosen = run([loaded, { type: 'practice' }, { type: 'try', label: 1 }])
  assert.equal(reduce(chosen, unshown), chosen)
})

test('behavior: who has passed stays so after going back from the wallet', () => {
  const back = run([loaded, ...round([0, 1, 0]), { type: 'begin' }, { type: 'home' }])
  assert.equal(back.name === 'intro' && back.passed, true)
})

test('behavior: an example takes one answer', () => {
  const twice = run([loaded, { type: 'practice' }, { type: 'try', label: 1 }, { type: 'try', label: 0 }])
  assert.deepEqual(twice.name === 'practice' && [twice.chosen, twice.right], [1, 0])
})

test('behavior: answering goes on to the next open item and ends in the review', () => {
  const one = run([loaded, assigned, { type: 'go', at: 1 }, answer(0)])
  assert.equal(one.name === 'working' && one.work.at, 2)
  const two = run([answer(1)], one)
  assert.equal(two.name === 'working' && two.work.at, 0)
  assert.equal(run([answer(1)], two).name, 'reviewing')
})

test('behavior: undo takes back the last answer, also from the review', () => {
  const state = run([loaded, assigned, answer(0), answer(1), answer(1), { type: 'undo' }])
  assert.ok(state.name === 'working')
  assert.equal(state.work.at, 2)
  assert.equal(state.work.answers[2]?.label, null)
  const none = run([{ type: 'undo' }, { type: 'undo' }, { type: 'undo' }, { type: 'undo' }], state)
  assert.ok(none.name === 'working' && none.work.trail.length === 0)
})

test('behavior: a report keeps the comment and goes away with undo', () => {
  const reported = run([
    loaded,
    assigned,
    { type: 'answer', label: 15, ms: 1, problem: 'broken', comment: 'gone' },
  ])
  assert.ok(reported.name === 'working')
  assert.deepEqual(reported.work.answers[0], { label: 15, ms: 1, problem: 'broken', comment: 'gone' })
  const undone = run([{ type: 'undo' }], reported)
  assert.deepEqual(undone.name === 'working' && undone.work.answers[0], {
    label: null,
    ms: 1,
    comment: 'gone',
  })
})

test('behavior: nothing unfinished is sent', () => {
  const state = run([loaded, assigned, answer(0), { type: 'review' }, { type: 'send' }])
  assert.equal(state.name, 'reviewing')
})

test('behavior: a window that runs out ends the work, keeps its answers and leads to another seat', () => {
  const state = run([loaded, assigned, answer(1), { type: 'expired' }])
  assert.ok(state.name === 'expired' && state.work.answers[0]?.label === 1)
  assert.equal(run([{ type: 'asked', wallet: undefined }], state).name, 'seating')
  assert.equal(run([loaded, { type: 'expired' }]).name, 'intro')
})

test('behavior: the front half and the whole machine agree where both know the way', () => {
  for (const event of [loaded, ...round([0, 1, 0])]) {
    const state = run([loaded])
    assert.deepEqual(reduceFront(state, event), reduce(state, event))
  }
})

const events: fc.Arbitrary<TaskEvent> = fc.oneof(
  fc.constantFrom<TaskEvent>(
    { type: 'reset' },
    loaded,
    { type: 'loaded', offer, passed: true },
    { type: 'failed', trouble: { name: 'ConfigError', message: '' }, retryable: true },
    { type: 'closed', reason: 'full' },
    { type: 'practice' },
    { type: 'continue' },
    { type: 'unshown' },
    { type: 'home' },
    { type: 'begin' },
    { type: 'asked', wallet: 'a' },
    { type: 'connected', account },
    { type: 'step', step: 'wallet' },
    { type: 'step', step: 'chain' },
    { type: 'slow' },
    { type: 'trouble', trouble: { name: 'WalletRejectedError', message: '' } },
    assigned,
    { type: 'undo' },
    { type: 'skip' },
    { type: 'review' },
    { type: 'send' },
    { type: 'unsend' },
    { type: 'sent', next: true },
    { type: 'sent', next: false },
    { type: 'finished' },
    { type: 'expired' },
    { type: 'elsewhere' },
  ),
  fc.nat(2).map((label): TaskEvent => ({ type: 'try', label })),
  fc.nat(2).map(answer),
  fc.integer({ min: -1, max: 4 }).map((at): TaskEvent => ({ type: 'go', at })),
  fc.string().map((text): TaskEvent => ({ type: 'comment', text })),
)

/** What a person, or the end of what is waited for, can always do in a state. */
const waysOut: Readonly<Record<TaskState['name'], readonly TaskEvent[]>> = {
  loading: [loaded, { type: 'failed', trouble: { name: '', message: '' }, retryable: true }],
  unavailable: [{ type: 'reset' }],
  closed: [{ type: 'reset' }],
  intro: [{ type: 'practice' }],
  practice: [{ type: 'home' }],
  practiced: [{ type: 'practice' }],
  connecting: [{ type: 'home' }],
  seating: [{ type: 'home' }],
  working: [answer(0), { type: 'review' }],
  reviewing: [{ type: 'go', at: 0 }],
  sending: [{ type: 'unsend' }],
  finished: [{ type: 'asked', wallet: undefined }],
  expired: [{ type: 'asked', wallet: undefined }],
  elsewhere: [{ type: 'asked', wallet: undefined }],
}

test('behavior: whatever happens, in whatever order, every state has a way out', () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 40 }), (happened) => {
      const state = run(happened)
      for (const way of waysOut[state.name]) assert.notEqual(reduce(state, way), state)
    }),
    { numRuns: 500 },
  )
})

test('behavior: whatever happens, the work stays whole', () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 60 }), (happened) => {
      const state = run([loaded, assigned, ...happened])
      if (!('work' in state)) return
      const { at, answers, trail } = state.work
      assert.equal(answers.length, 3)
      assert.ok(at >= 0 && at < 3)
      const given = answers.flatMap(({ label }, item) => (label === null ? [] : [item]))
      assert.deepEqual([...trail].sort(), given)
      if (state.name === 'sending') assert.equal(nextOpen(state.work), -1)
    }),
    { numRuns: 500 },
  )
})
