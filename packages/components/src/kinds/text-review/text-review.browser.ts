import { expect } from 'chai'
import { faultsOf } from '../../internal/testing/accessible.ts'
import { find, hostile, mountTask, press, screen, until } from '../../internal/testing/fixtures.ts'
import { account } from '../../internal/testing/scriptedServices.ts'

const bytesOf = (text: string) => async () => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>

describe('text-review', () => {
  afterEach(() => document.body.querySelectorAll('sahara-task').forEach((element) => element.remove()))

  it('is accessible', async () => {
    const element = await mountTask({ kind: 'text-review', script: { hostAccount: account } })
    await screen(element, 'intro')
    ;(await find(element, '[part="start"]')).click()
    await find(element, '.text')
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('default: shows the text of each item and takes an answer by key', async () => {
    const element = await mountTask({ kind: 'text-review', script: { hostAccount: account } })
    await screen(element, 'intro')
    ;(await find(element, '[part="start"]')).click()
    expect((await find(element, '.text')).textContent).to.equal('Text number 0')
    press(element, '2')
    await until(() => element.shadowRoot!.querySelector('.text')?.textContent === 'Text number 1')
  })

  it('behavior: markup stays text, lines stay lines, and the direction is that of the text', async () => {
    const text = `${hostile}\nשלום\n<script>globalThis.pwned = 1</script>`
    const element = await mountTask({ kind: 'text-review', script: { bytes: bytesOf(text) } })
    await screen(element, 'intro')
    element.send({ type: 'practice' })
    const shown = await find(element, '.text')
    expect(shown.textContent).to.equal(text)
    expect(shown.children).to.have.length(0)
    const { whiteSpace, unicodeBidi } = getComputedStyle(shown)
    expect([whiteSpace, unicodeBidi]).to.deep.equal(['pre-wrap', 'plaintext'])
    expect((globalThis as { pwned?: unknown }).pwned).to.equal(undefined)
  })

  it('behavior: a long text scrolls inside, and the answers stay where they are', async () => {
    const element = await mountTask({
      kind: 'text-review',
      script: { bytes: bytesOf('word '.repeat(4_000)) },
    })
    await screen(element, 'intro')
    element.send({ type: 'practice' })
    const page = await find(element, '.page')
    expect(page.scrollHeight).to.be.greaterThan(page.clientHeight * 3)
    expect(page.clientHeight).to.be.lessThan(450)
  })
})
