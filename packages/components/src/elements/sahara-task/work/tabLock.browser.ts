import { expect } from 'chai'
import { TabLock } from './tabLock.ts'

describe('TabLock', () => {
  it('default: one tab works, another waits until it takes over', async () => {
    const lost: string[] = []
    const here = new TabLock('eip155:1:0xAA:1', () => lost.push('here'))
    const there = new TabLock('eip155:1:0xaa:1', () => lost.push('there'))
    expect(await here.take()).to.equal(true)
    expect(await there.take()).to.equal(false)
    expect(await there.take(true)).to.equal(true)
    expect(lost).to.deep.equal(['here'])
    there.end()
    here.end()
  })

  it('behavior: asked twice at once it is one tab all the same', async () => {
    const lock = new TabLock('eip155:1:0xaa:2', () => {})
    expect(await Promise.all([lock.take(), lock.take()])).to.deep.equal([true, true])
    lock.end()
  })
})
