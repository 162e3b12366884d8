import { expect } from 'chai'
import { faultsOf } from '../../../internal/testing/accessible.ts'
import { batchRow, find, mountKnown, until, wordsOf } from '../../../internal/testing/fixtures.ts'
import { account } from '../../../internal/testing/scriptedServices.ts'
import { accepted, scriptedSettled } from '../../../internal/testing/settledScript.ts'

describe('settled batches of sahara-task', () => {
  afterEach(() => document.body.querySelectorAll('sahara-task').forEach((element) => element.remove()))

  it('behavior: the line of a settled batch tells how its pay was worked out, and its proposals are verified', async () => {
    const kept: string[] = []
    const services = scriptedSettled(accepted, { keepRight: ({ account: of }) => void kept.push(of) })
    const contributions = [batchRow(1, { status: 'opened', goldSeen: 4, goldRight: 1, settles: true })]
    const element = await mountKnown({ contributions, openSettled: async () => services })
    const summary = await find(element, '.batches .how summary')
    expect(element.shadowRoot!.querySelector('.refused'), 'nobody is refused by gold alone').to.equal(null)
    summary.click()
    await find(element, '.settled')
    expect(wordsOf(element)).to.contain('Worked out again on your device: the proposed result is right.')
    expect(await faultsOf(element)).to.deep.equal([])
    await until(() => kept.length === 1)
    expect(kept).to.deep.equal([account])
  })
})
