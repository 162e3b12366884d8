import { expect } from 'chai'
import { type ConsensusVector, runConsensusVector, tableDigests } from '../testing/consensus.ts'

describe('consensus: golden vectors: the same integers in every engine', () => {
  it('the tables, and every vector', async () => {
    const response = await fetch(new URL('./golden/vectors.json', import.meta.url))
    const { tables, vectors }: { tables: unknown; vectors: ConsensusVector[] } = await response.json()
    expect(await tableDigests()).to.deep.equal(tables)
    expect(vectors).not.to.have.length(0)
    for (const { name, input, output } of vectors)
      expect(await runConsensusVector(input), name).to.deep.equal(output)
  })
})
