import { expect } from 'chai'
import { faultsOf } from '../../internal/testing/accessible.ts'
import { find, mountTask, press, screen, until } from '../../internal/testing/fixtures.ts'
import { account } from '../../internal/testing/scriptedServices.ts'

describe('pairwise', () => {
  afterEach(() => document.body.querySelectorAll('sahara-task').forEach((element) => element.remove()))

  it('is accessible', async () => {
    const element = await mountTask({ kind: 'pairwise', script: { hostAccount: account } })
    await screen(element, 'intro')
    ;(await find(element, '[part="start"]')).click()
    await find(element, 'canvas')
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('default: both sides are the answers, of one size, below the thing that is looked for', async () => {
    const element = await mountTask({ kind: 'pairwise', script: { hostAccount: account } })
    await screen(element, 'intro')
    ;(await find(element, '[part="start"]')).click()
    await find(element, 'canvas')
    const sides = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=radio]')]
    expect(sides).to.have.length(2)
    const [first, second] = sides.map((side) => side.getBoundingClientRect())
    expect(Math.abs(first!.width - second!.width)).to.be.lessThan(1.5)
    expect((await find(element, '.prompt')).textContent).to.equal('bicycle')
    sides[1]!.querySelector('canvas')!.click()
    await until(() => 'work' in element.state && element.state.work.answers[0]?.label === 1)
  })

  it('behavior: a further class is an answer of its own', async () => {
    const classes = ['First', 'Second', 'No difference'].map((label) => ({ id: label, label }))
    const element = await mountTask({
      kind: 'pairwise',
      manifest: { classes },
      script: { hostAccount: account },
    })
    await screen(element, 'intro')
    ;(await find(element, '[part="start"]')).click()
    await find(element, 'canvas')
    expect(element.shadowRoot!.querySelectorAll('canvas')).to.have.length(2)
    press(element, '3')
    await until(() => 'work' in element.state && element.state.work.answers[0]?.label === 2)
  })
})
