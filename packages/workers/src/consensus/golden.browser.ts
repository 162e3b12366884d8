import { expect } from 'chai'
import { type ConsensusVector, drawLabels, runConsensusVector, tableDigests } from '../testing/consensus.ts'
import { settle, settleWith } from './settle.ts'
import { toEnd } from './toEnd.ts'
import { createWasmPasses } from './wasmPasses.ts'

describe('consensus: golden vectors: the same integers in every engine', () => {
  it('the tables, and every vector', async () => {
    const response = await fetch(new URL('./golden/vectors.json', import.meta.url))
    const { tables, vectors }: { tables: unknown; vectors: ConsensusVector[] } = await response.json()
    expect(await tableDigests()).to.deep.equal(tables)
    expect(vectors).not.to.have.length(0)
    for (const { name, input, output } of vectors)
      expect(await runConsensusVector(input), name).to.deep.equal(output)
  })

  it('plain code here gives what WebAssembly gives', () => {
    for (const classes of [2, 5, 16]) {
      const set = drawLabels({ seed: classes, items: 5_000, workers: 90, classes, labelsPerItem: 7 })
      expect(toEnd(settleWith(createWasmPasses, set))).to.deep.equal(settle(set))
    }
  })
})
