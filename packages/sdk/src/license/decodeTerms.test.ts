import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encodeAbiParameters, type Hex } from 'viem'
import { termsOfAbi } from '../abis/licenses.generated.ts'
import { decodeTerms } from './decodeTerms.ts'
import { presetTerms } from './presetTerms.ts'

const terms = {
  ...presetTerms['Commercial Remix'],
  expirySeconds: 2 ** 40 - 1,
  seats: 2 ** 32 - 1,
  legalTextHash: `0x${'ab'.repeat(32)}` as const,
}

test('decodeTerms: default: the same as viem, with addresses of any length', () => {
  for (let length = 0; length < 70; length++) {
    const full = { ...terms, uri: 'ü'.repeat(length), transferable: length % 2 === 0 }
    assert.deepEqual(decodeTerms(encodeAbiParameters(termsOfAbi.outputs, [full])), full)
  }
})

test('decodeTerms: error: too short, too long, empty, and a text that is somewhere else', () => {
  const whole = encodeAbiParameters(termsOfAbi.outputs, [{ ...terms, uri: 'x' }])
  const words: string[] = whole.slice(2).match(/.{64}/g) ?? []
  const moved = `0x${words.with(8, '120'.padStart(64, '0')).join('')}`
  for (const bad of ['0x', whole.slice(0, -64), `${whole}00`, `${whole}${'0'.repeat(64)}`, moved])
    assert.throws(() => decodeTerms(bad as Hex), /no terms/)
})
