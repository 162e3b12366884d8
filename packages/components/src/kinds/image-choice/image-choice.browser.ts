import { expect } from 'chai'
import { faultsOf } from '../../internal/testing/accessible.ts'
import { find, hostile, mountTask, press, screen, until } from '../../internal/testing/fixtures.ts'
import { account } from '../../internal/testing/scriptedServices.ts'

describe('image-choice', () => {
  afterEach(() => document.body.querySelectorAll('sahara-task').forEach((element) => element.remove()))

  it('is accessible', async () => {
    const element = await mountTask({ script: { hostAccount: account } })
    await screen(element, 'intro')
    ;(await find(element, '[part="start"]')).click()
    await find(element, 'canvas')
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('default: draws the verified bytes on a canvas, without an address', async () => {
    const element = await mountTask()
    await screen(element, 'intro')
    element.send({ type: 'practice' })
    const canvas = (await find(element, 'canvas')) as HTMLCanvasElement
    expect([canvas.width, canvas.height]).to.deep.equal([64, 48])
    const [, , , alpha] = canvas.getContext('2d')!.getImageData(32, 24, 1, 1).data
    expect(alpha).to.equal(255)
    expect(element.shadowRoot!.querySelector('img')).to.equal(null)
  })

  it('behavior: letters of the requester and digits of the place choose, and a command key can’t be taken', async () => {
    const classes = [
      { id: 'a', label: 'A', key: 'Q' },
      { id: 'b', label: 'B', key: '?' },
      { id: 'c', label: hostile, key: 'q' },
    ]
    const element = await mountTask({ manifest: { classes } })
    await screen(element, 'intro')
    element.send({ type: 'practice' })
    await find(element, '.answer')
    const keys = [...element.shadowRoot!.querySelectorAll('.answer kbd')].map((key) => key.textContent)
    expect(keys).to.deep.equal(['q', '2', '3'])
    press(element, 'Q')
    await until(() => element.state.name === 'practice' && element.state.chosen === 0)
  })

  it('behavior: two fingers zoom, the stage scrolls, and the next item starts fitted', async () => {
    const element = await mountTask({ script: { hostAccount: account } })
    await screen(element, 'intro')
    ;(await find(element, '[part="start"]')).click()
    await screen(element, 'working')
    const stage = await find(element, '[data-zoom]')
    await new Promise((resolve) => setTimeout(resolve, 50))
    const finger = (type: string, pointerId: number, clientX: number) =>
      stage.dispatchEvent(new PointerEvent(type, { pointerId, clientX, clientY: 100, bubbles: true }))
    finger('pointerdown', 1, 100)
    finger('pointerdown', 2, 200)
    finger('pointermove', 2, 300)
    expect(Number(stage.style.getPropertyValue('--_zoom'))).to.equal(2)
    await until(() => stage.scrollWidth > stage.clientWidth * 1.5, 'something to scroll')
    finger('pointerup', 2, 300)
    press(element, '0')
    expect(stage.style.getPropertyValue('--_zoom')).to.equal('1')
  })
})
