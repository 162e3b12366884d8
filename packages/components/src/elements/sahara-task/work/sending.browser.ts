import { expect } from 'chai'
import { faultsOf } from '../../../internal/testing/accessible.ts'
import {
  answerAll,
  button,
  click,
  mountTask,
  screen,
  toWork,
  until,
  wordsOf,
} from '../../../internal/testing/fixtures.ts'
import { account, hashOf, type Script } from '../../../internal/testing/scriptedServices.ts'

type Submit = NonNullable<Script['submit']>

/** An element whose batch is answered, and what it was asked to send. */
async function mountReview(script: Script = {}) {
  const wishes: (boolean | undefined)[] = []
  let held: number | undefined
  const submit: Submit = async ({ seat, next, onStep }) => {
    wishes.push(next)
    onStep('wallet')
    onStep('sent', hashOf(seat.seat))
    held = next ? seat.seat + 1 : undefined
    return held
  }
  const element = await mountTask({
    script: { hostAccount: account, submit, findSeat: async () => held, ...script },
  })
  await toWork(element)
  await answerAll(element)
  return { element, wishes }
}

describe('sending a batch', () => {
  afterEach(() => document.body.querySelectorAll('sahara-task').forEach((element) => element.remove()))

  it('default: the primary button takes the next batch with it, and what is then held is told before', async () => {
    const { element, wishes } = await mountReview()
    const send = await button(element, 'send')
    expect(send.innerText.trim()).to.equal('Send, and take the next batch')
    expect(send.className).to.equal('primary')
    expect(wordsOf(element)).to.contain(
      'The next batch is then yours for 30 minutes. One that is not sent in that time',
    )
    expect(wordsOf(element)).to.contain('costs 0.005 TEST of your deposit')
    send.click()
    await until(() => element.state.name === 'working' && element.state.work.seat === 2, 'the next batch')
    expect(wishes).to.deep.equal([true])
  })

  it('behavior: who stops sends the batch and holds no other; another one is a click away', async () => {
    const { element, wishes } = await mountReview()
    await click(element, 'Send and stop here')
    await screen(element, 'finished')
    expect(wishes).to.deep.equal([false])
    expect(wordsOf(element)).to.contain('You hold no batch now').and.to.contain('0.05 TEST')
    expect(wordsOf(element)).not.to.contain('every batch that is open to you')
    expect(await faultsOf(element)).to.deep.equal([])
    await click(element, 'Take another batch')
    await screen(element, 'working')
  })

  it('behavior: the choice stays while the wallet refuses, and can be made again in the review', async () => {
    const refusal = Object.assign(new Error('no'), { name: 'WalletRejectedError' })
    const wishes: (boolean | undefined)[] = []
    const submit: Submit = ({ next }) => {
      wishes.push(next)
      return wishes.length < 3 ? Promise.reject(refusal) : Promise.resolve(undefined)
    }
    const { element } = await mountReview({ submit })
    await click(element, 'Send and stop here')
    await click(element, 'Try again')
    await until(() => wishes.length === 2)
    await click(element, 'Back to the review')
    ;(await button(element, 'send')).click()
    await until(() => wishes.length === 3)
    expect(wishes).to.deep.equal([false, false, true])
  })

  it('behavior: a next batch that an earlier confirmation took is shown, also to who wanted to stop', async () => {
    let held: number | undefined
    const submit: Submit = async () => {
      held = 2
      return undefined
    }
    const { element } = await mountReview({ submit, findSeat: async () => held })
    await click(element, 'Send and stop here')
    await until(
      () => element.state.name === 'working' && element.state.work.seat === 2,
      'the batch that is held',
    )
  })
})
