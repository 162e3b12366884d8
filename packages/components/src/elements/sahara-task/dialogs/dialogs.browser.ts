import { expect } from 'chai'
import { faultsOf } from '../../../internal/testing/accessible.ts'
import {
  click,
  find,
  mountTask,
  press,
  screen,
  toWork,
  until,
  wordsOf,
} from '../../../internal/testing/fixtures.ts'
import { account, rules } from '../../../internal/testing/scriptedServices.ts'
import type { SaharaTask } from '../element.ts'

const dialogOf = (element: SaharaTask) => find(element, 'dialog')
const inDialog = async (element: SaharaTask) => (await dialogOf(element)).innerText.replace(/\s+/g, ' ')

describe('dialogs of sahara-task', () => {
  afterEach(() => document.body.querySelectorAll('sahara-task').forEach((element) => element.remove()))

  it('default: how it is decided, with the campaign’s own numbers, before any wallet', async () => {
    const element = await mountTask()
    await screen(element, 'intro')
    await element.open('decided')
    await until(() => wordsOf(element).includes('of careful work'))
    const words = await inDialog(element)
    for (const sentence of [
      'In the 12 batches opened so far there were 3 to 4 of them each.',
      'Pure guessing gets 25% of them right here. The rule takes up to 35% for guessing, and expects 80% of careful work.',
      'Nobody is refused before 8 control answers in one group of batches.',
      '4 of 8',
      '14 of 24',
      'A group is 10 batches, each worked on by 3 people.',
      'the requester has 24 hours to open it',
      'counted within 60 minutes',
      'where 40% of all people knew them, 58% of the results came out right',
      'up to 20% with two answers to choose from, and up to 30% with four',
    ])
      expect(words).to.contain(sentence)
    expect(await faultsOf(element)).to.deep.equal([])
    expect(element.state.name, 'nothing else has changed').to.equal('intro')
  })

  it('behavior: where results are settled it tells who proposes, who challenges, and what agreement pays', async () => {
    const settling = { byReview: false, settleWindow: 86_400, disputeWindow: 3_600, hasArbitrator: true }
    const element = await mountTask({ script: { readRules: async () => ({ ...rules, settling }) } })
    await screen(element, 'intro')
    await element.open('decided')
    await until(() => wordsOf(element).includes('How the result is settled'))
    const words = await inDialog(element)
    for (const sentence of [
      'Anybody can propose the outcome within 24 hours',
      'one wrong number in it within 60 minutes',
      '30 % on how well you agree with the others',
      'appeal to an arbitrator within 60 minutes',
      'where 40% of all people knew them, 58% of the results came out right',
    ])
      expect(words).to.contain(sentence)
    expect(words).not.to.contain('A batch that is not refused is paid in full')
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('behavior: the number of control items is called secret while no group is open', async () => {
    const element = await mountTask({ script: { readRules: async () => ({ ...rules, known: undefined }) } })
    await screen(element, 'intro')
    await element.open('decided')
    await until(() => wordsOf(element).includes('stays secret until the first group'))
  })

  it('behavior: where something is made, nothing is said of known answers', async () => {
    const element = await mountTask({ kind: 'writing' })
    await screen(element, 'intro')
    await element.open('decided')
    await until(() => wordsOf(element).includes('each worked on by 3 people'))
    expect(await inDialog(element)).to.contain('every batch that is sent in time is paid')
    expect(await inDialog(element)).not.to.contain('control')
  })

  it('error: numbers that can’t be read are called so; the rule and its limits are there all the same', async () => {
    const element = await mountTask({ script: { readRules: () => Promise.reject(new Error('down')) } })
    await screen(element, 'intro')
    await element.open('decided')
    await until(() => wordsOf(element).includes('could not be read'))
    expect(await inDialog(element))
      .to.contain('Only they decide')
      .and.to.contain('What this can’t do')
    expect(element.state.name).to.equal('intro')
  })

  it('behavior: the instructions lead to it', async () => {
    const element = await mountTask({ script: { hostAccount: account } })
    await toWork(element)
    await element.open('instructions')
    await click(element, 'How this is decided')
    await until(() => element.shadowRoot!.querySelectorAll('dialog').length === 1)
    await until(() => wordsOf(element).includes('of careful work'))
  })

  it('behavior: the focus comes back to the opener', async () => {
    const element = await mountTask({ script: { hostAccount: account } })
    await toWork(element)
    const answer = await find(element, '.answer')
    answer.focus()
    press(element, '?')
    await dialogOf(element)
    await click(element, 'Close')
    expect(element.shadowRoot!.activeElement).to.equal(answer)
  })

  it('behavior: an opener that is gone by then gives the focus to what stands in its place', async () => {
    const element = await mountTask({ script: { hostAccount: account } })
    await toWork(element)
    ;(await find(element, '.tool.instructions')).focus()
    await element.open('instructions')
    element.send({ type: 'expired' })
    await screen(element, 'expired')
    await click(element, 'Close')
    await until(() => element.shadowRoot!.activeElement?.matches('.trouble .primary'), 'focus on the way on')
    expect(document.activeElement).to.equal(element)
  })

  it('behavior: a reported item gives the focus to the next one’s answers', async () => {
    const element = await mountTask({ script: { hostAccount: account } })
    await toWork(element)
    ;(await find(element, '.answer')).focus()
    press(element, '!')
    ;(await find(element, 'dialog input[value="other"]')).click()
    await click(element, 'Report and go on')
    await until(() => element.state.name === 'working' && element.state.work.at === 1)
    await until(() => element.shadowRoot!.activeElement?.matches('.answer'), 'focus on the answers')
  })
})
