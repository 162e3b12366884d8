import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import {
  assetRegistryAbi,
  campaignsAbi,
  licensesAbi,
  marketAbi,
  revenueVaultAbi,
  settlementJudgeAbi,
  settlementsAbi,
  testDollarAbi,
} from '@saharakit/contracts/abi'
import { encodeErrorResult } from 'viem'
import { offerStatuses } from '../types/offer.ts'
import { contractError } from '../wallet/revertReasons.ts'
import {
  contractSentence,
  contractSentences,
  createError,
  isSaharaError,
  SaharaError,
  toErrorShape,
} from './index.ts'
import type { SaharaErrorName } from './names.ts'

const docs = readFileSync(new URL('../../../../docs/errors.md', import.meta.url), 'utf8')
const namesSource = readFileSync(new URL('./names.ts', import.meta.url), 'utf8')
const names = [...namesSource.matchAll(/^ {2}(\w+Error): /gm)].map(([, name]) => name as SaharaErrorName)

test('createError: default', () => {
  const cause = new Error('socket')
  const error = createError('ConfigError', {
    shortMessage: 'It is wrong. Fix it.',
    metaMessages: ['line'],
    details: 'why',
    attribute: 'campaign',
    cause,
  })
  assert.equal(error.name, 'ConfigError')
  assert.equal(error.attribute, 'campaign')
  assert.equal(error.retryable, false)
  assert.equal(error.message, 'It is wrong. Fix it.\nline\nDocs: /errors#configerror\nDetails: why')
  assert.equal(error.cause, cause)
  assert(error instanceof Error)
})

test('toJSON and fromJSON: behavior: every field and cause comes back', () => {
  const inner = createError('RpcUnavailableError', {
    shortMessage: 'a',
    retryable: true,
    details: 'HTTP 502',
  })
  const outer = createError('ContractRevertError', {
    shortMessage: 'b',
    errorName: 'WrongBatch',
    args: { drawn: '1', given: '2' },
    cause: inner,
  })
  const shape = JSON.parse(JSON.stringify(outer)) as ReturnType<typeof outer.toJSON>
  const back = SaharaError.fromJSON(shape)
  assert.deepEqual(back.toJSON(), outer.toJSON())
  assert(isSaharaError(back, 'ContractRevertError'))
  assert.equal(back.errorName, 'WrongBatch')
  assert.equal((back.cause as SaharaError).details, 'HTTP 502')
  assert.deepEqual(SaharaError.fromJSON(structuredClone(shape)).toJSON(), shape)
})

test('walk: behavior: finds a cause and ends in a loop', () => {
  const inner = createError('WalletRejectedError', { shortMessage: 'no' })
  const outer = createError('ConfigError', { shortMessage: 'x', attribute: 'y', cause: inner })
  assert.equal(
    outer.walk((error) => isSaharaError(error, 'WalletRejectedError')),
    inner,
  )
  Object.defineProperty(inner, 'cause', { value: outer })
  assert.equal(
    outer.walk(() => false),
    undefined,
  )
  assert.doesNotThrow(() => outer.toJSON())
})

test('toErrorShape: behavior: whatever was thrown has a sentence', () => {
  for (const thrown of [undefined, null, 'text', 7, new TypeError('x is undefined')]) {
    const shape = toErrorShape(thrown)
    assert.match(shape.shortMessage, /\.$/)
    assert.equal(shape.retryable, false)
  }
})

test('isSaharaError: behavior: knows an error of another copy of the SDK by its shape', () => {
  const foreign = Object.assign(new Error('x'), {
    name: 'ConfigError',
    shortMessage: 'x',
    metaMessages: [],
    retryable: false,
  })
  assert(isSaharaError(foreign, 'ConfigError'))
  assert(!isSaharaError(new Error('x')))
  assert(!isSaharaError({ name: 'ConfigError' }))
})

const contracts = [
  campaignsAbi,
  settlementsAbi,
  settlementJudgeAbi,
  assetRegistryAbi,
  licensesAbi,
  marketAbi,
  revenueVaultAbi,
]

/** Errors of the standards' code that no call of ours can end in. */
const unreachable =
  /^(ERC20Invalid(Approver|Sender|Spender)|ERC721|ERC1155|ECDSA|InvalidShortString|StringTooLong|SafeCast|InvalidAccountNonce)/

test('contractSentences: every error of every contract has one, and it ends', () => {
  const all = [...contracts, testDollarAbi]
    .flatMap((abi) => abi.filter((entry) => entry.type === 'error'))
    .filter(({ name }) => !unreachable.test(name))
  assert(all.length > 90)
  for (const { name, inputs } of all) {
    assert(Object.hasOwn(contractSentences, name), `${name} has no sentence`)
    const sentence = contractSentence(name, Object.fromEntries(inputs.map((input) => [input.name, '7'])))
    assert.match(sentence, /[.!]$/, name)
    assert.doesNotMatch(sentence, /undefined|Invalid Date|NaN|'/, name)
  }
  assert.match(contractSentence('Newcomer', {}), /Newcomer/)
})

test('contractError: behavior: every error of every contract is decoded, whichever contracts share its name', () => {
  const samples: Readonly<Record<string, unknown>> = {
    address: `0x${'1f'.repeat(20)}`,
    string: 'price',
    bytes32: `0x${'2e'.repeat(32)}`,
  }
  for (const abi of contracts) {
    const errors = abi.filter((entry) => entry.type === 'error').filter(({ name }) => !unreachable.test(name))
    for (const { name, inputs } of errors) {
      const args = inputs.map(({ type }) => samples[type] ?? 3)
      const data = encodeErrorResult({ abi, errorName: name, args } as Parameters<
        typeof encodeErrorResult
      >[0])
      const error = contractError(data)
      assert.equal(error.errorName, name)
      assert.deepEqual(
        Object.keys(error.args),
        inputs.map((input) => input.name),
      )
    }
  }
})

test('contractSentences: behavior: each reason why an offer can’t be bought is said', () => {
  const sentences = offerStatuses
    .slice(1)
    .map((_, index) => contractSentence('OfferNotLive', { status: `${index + 1}` }))
  assert.equal(new Set(sentences).size, offerStatuses.length - 1)
  assert.match(contractSentence('OfferNotLive', { status: '99' }), /[.]$/)
})

test('docs/errors.md has a section for each name and for nothing else', () => {
  const sections = [...docs.matchAll(/^## (\w+Error)$/gm)].map(([, name]) => name)
  assert(names.length > 25)
  assert.deepEqual([...sections].sort(), [...names].sort())
})
