import { expect } from 'chai'
import { until } from '../../../internal/testing/fixtures.ts'
import { isDeliberate } from './deliberate.ts'
import { SeenGuard } from './seenGuard.ts'

const tracks = 'trackVisibility' in IntersectionObserver.prototype

/** A button inside two shadow roots, as it is in a page that has elements of its own. */
function mountButton(): { outer: HTMLElement; button: HTMLButtonElement } {
  const outer = document.createElement('div')
  const inner = document.createElement('div')
  const button = document.createElement('button')
  button.textContent = 'Pay 25 TEST'
  button.style.cssText = 'inline-size: 12rem; block-size: 3rem'
  inner.attachShadow({ mode: 'closed' }).append(button)
  outer.attachShadow({ mode: 'open' }).append(inner)
  document.body.append(outer)
  return { outer, button }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

for (const way of tracks ? [true, false] : [false])
  describe(`the button that pays, ${way ? 'watched by the browser' : 'looked at by us'}`, () => {
    let guard: SeenGuard
    const stops: (() => void)[] = []
    const watch = (button: Element): SeenGuard => {
      guard = new SeenGuard(() => {}, way)
      guard.watch(button)
      stops.push(() => guard.stop())
      return guard
    }
    const cover = (css: string): HTMLElement => {
      const sheet = document.createElement('div')
      sheet.style.cssText = `position: fixed; inset: 0; background: white; ${css}`
      document.body.append(sheet)
      stops.push(() => sheet.remove())
      return sheet
    }
    afterEach(() => {
      for (const stop of stops.splice(0)) stop()
      document.body.replaceChildren()
    })

    it('default: it counts as seen after half a second in plain view, not before', async () => {
      const { button } = mountButton()
      const started = performance.now()
      watch(button)
      await until(() => guard.sight === 'seen', 'seen')
      expect(performance.now() - started).to.be.greaterThan(480)
      expect(guard.isSeen()).to.equal(true)
    })

    it('behavior: what lies on it takes it out of use, and it has to be seen anew afterwards', async () => {
      const { button } = mountButton()
      watch(button)
      await until(() => guard.sight === 'seen', 'seen')
      const sheet = cover('')
      expect(guard.isSeen(), 'at once, before anybody has told').to.equal(false)
      await until(() => guard.sight === 'covered', 'covered')
      sheet.remove()
      await until(() => guard.sight === 'soon', 'soon')
      expect(guard.isSeen()).to.equal(false)
      await until(() => guard.sight === 'seen', 'seen again')
    })

    it('behavior: a page that fades, blurs or blends it is noticed', async () => {
      const { outer, button } = mountButton()
      watch(button)
      for (const css of ['opacity: 0.01', 'filter: blur(4px)', 'mix-blend-mode: multiply']) {
        outer.style.cssText = ''
        await until(() => guard.sight === 'seen', 'seen')
        outer.style.cssText = css
        await until(() => guard.sight === 'covered', css)
      }
    })

    it('behavior: out of view it is out of use', async () => {
      const { outer, button } = mountButton()
      watch(button)
      await until(() => guard.sight === 'seen', 'seen')
      outer.style.cssText = 'position: absolute; inset-block-start: -50rem'
      await until(() => guard.sight !== 'seen', 'away')
      expect(guard.isSeen()).to.equal(false)
    })

    if (way)
      it('behavior: what lies on it and lets clicks through is noticed, too', async () => {
        const { button } = mountButton()
        watch(button)
        await until(() => guard.sight === 'seen', 'seen')
        cover('pointer-events: none')
        await until(() => guard.sight === 'covered', 'covered')
      })

    it('behavior: once stopped it tells nothing more', async () => {
      const { button } = mountButton()
      watch(button)
      guard.stop()
      await wait(800)
      expect(guard.sight).to.equal('away')
    })
  })

describe('a press', () => {
  it('error: a click that a page made is nobody’s', () => {
    let deliberate: boolean | undefined
    const button = document.createElement('button')
    button.addEventListener('click', (event) => (deliberate = isDeliberate(event)))
    button.click()
    expect(deliberate).to.equal(false)
  })
})
