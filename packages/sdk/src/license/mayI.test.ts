import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rights } from '../types/license.ts'
import { explainTerms } from './explainTerms.ts'
import { mayI } from './mayI.ts'
import { presetTerms } from './presetTerms.ts'

test('mayI: default, and error: ConfigError for what is no right', () => {
  const explanation = explainTerms(presetTerms['Commercial Remix'])
  assert.deepEqual(mayI(explanation, ['TRAIN', 'SELL_OUTPUTS']), {
    allowed: true,
    sentences: [
      { kind: 'may', about: 'TRAIN', text: 'You may train models on it.' },
      { kind: 'may', about: 'SELL_OUTPUTS', text: 'You may sell what you make with it.' },
    ],
  })
  assert.deepEqual(mayI(explanation, rights.TRAIN | rights.REDISTRIBUTE), {
    allowed: false,
    sentences: [{ kind: 'may-not', about: 'REDISTRIBUTE', text: 'You may not pass it on.' }],
  })
  for (const bad of [['FLY'], ['constructor'], 128, -1, 1.5])
    assert.throws(() => mayI(explanation, bad as never), { name: 'ConfigError', attribute: 'rights' })
})
