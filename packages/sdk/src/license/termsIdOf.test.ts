import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Hex } from '../types/ids.ts'
import { type PresetTermsName, presetTerms, presetTermsIds } from './presetTerms.ts'
import { termsIdOf } from './termsIdOf.ts'

type Vectors = Record<
  'rights' | 'duties' | 'revenueShareBps' | 'expirySeconds' | 'transferable' | 'seats',
  number[]
> &
  Record<'legalTextHash' | 'termsId', Hex[]> & { uri: string[] }

const vectors = JSON.parse(
  readFileSync(new URL('../../../contracts/vectors/terms.json', import.meta.url), 'utf8'),
) as Vectors

test('termsIdOf: default: every vector of the contracts', () => {
  assert.equal(vectors.termsId.length, 33)
  for (const [index, termsId] of vectors.termsId.entries())
    assert.equal(
      termsIdOf({
        rights: vectors.rights[index]!,
        duties: vectors.duties[index]!,
        revenueShareBps: vectors.revenueShareBps[index]!,
        expirySeconds: vectors.expirySeconds[index]!,
        transferable: vectors.transferable[index] === 1,
        seats: vectors.seats[index]!,
        legalTextHash: vectors.legalTextHash[index]!,
        uri: vectors.uri[index]!,
      }),
      termsId,
    )
})

test('presetTerms: default: the first terms of the contract, with their ids', () => {
  const names = Object.keys(presetTerms) as PresetTermsName[]
  assert.deepEqual(names, ['Open Use', 'Commercial Remix', 'Non-Commercial'])
  for (const [index, name] of names.entries()) {
    assert.equal(termsIdOf(presetTerms[name]), presetTermsIds[name])
    assert.equal(presetTermsIds[name], vectors.termsId[index])
  }
})
