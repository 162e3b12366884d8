import { expect } from 'chai'
import { faultsOf } from '../../../internal/testing/accessible.ts'
import { find, until } from '../../../internal/testing/fixtures.ts'
import { buyer, orderOf } from '../testing/deals.ts'
import { mountCheckout, says, toReview, unmount } from '../testing/mountCheckout.ts'

describe('the button that pays', () => {
  const sheets: HTMLElement[] = []
  afterEach(() => {
    for (const sheet of sheets.splice(0)) sheet.remove()
    unmount()
  })

  const mount = async () => {
    const asked = { paid: 0 }
    const buy = async () => (asked.paid++, orderOf())
    const mounted = await mountCheckout({ script: { knownAccount: buyer, buy } })
    await toReview(mounted)
    const button = await find(mounted.element, '[part="buy"]')
    return { asked, button, mounted }
  }

  it('default: it is out of use until it was seen for half a second', async () => {
    const { button } = await mount()
    expect(button.getAttribute('aria-disabled')).to.equal('true')
    button.scrollIntoView()
    await until(() => !button.hasAttribute('aria-disabled'), 'in use')
  })

  it('error: a press that nobody made pays nothing, and says so', async () => {
    const { asked, button, mounted } = await mount()
    button.scrollIntoView()
    await until(() => !button.hasAttribute('aria-disabled'), 'in use')
    button.click()
    await says(mounted, 'Nobody pressed the button. Press it yourself to pay.')
    expect([asked.paid, mounted.element.state.name]).to.deep.equal([0, 'review'])
    await Promise.all(button.getAnimations().map(({ finished }) => finished))
    expect(await faultsOf(mounted.element)).to.deep.equal([])
  })

  it('error: under something else it is out of use, and says why', async () => {
    const { button, mounted } = await mount()
    button.scrollIntoView()
    await until(() => !button.hasAttribute('aria-disabled'), 'in use')
    const sheet = document.createElement('div')
    sheet.style.cssText = 'position: fixed; inset: 0; background: white; z-index: 9'
    document.body.append(sheet)
    sheets.push(sheet)
    await until(() => button.getAttribute('aria-disabled') === 'true', 'out of use')
    await says(mounted, 'Something covers this button or makes it see-through.')
    sheet.remove()
    await until(() => !button.hasAttribute('aria-disabled'), 'in use again')
  })
})
