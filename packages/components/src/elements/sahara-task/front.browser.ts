import { expect } from 'chai'
import type { SaharaErrorEvent } from '../../events/events.ts'
import { faultsOf } from '../../internal/testing/accessible.ts'
import { find, loadPart, manifestOf, mountTask, screen, until } from '../../internal/testing/fixtures.ts'
import { offerOf } from '../../internal/testing/scriptedServices.ts'
import type { SaharaTask } from './element.ts'

const text = (element: SaharaTask) => element.shadowRoot!.textContent ?? ''
const part = (element: SaharaTask, name: string) => find(element, `[part="${name}"]`)

/** What the element says was wrong, while `act` runs. */
async function errorWhile(element: SaharaTask, act: () => void): Promise<Error> {
  const told = new Promise<Error>((resolve) =>
    element.addEventListener('sahara-error', (event) => resolve((event as SaharaErrorEvent).error), {
      once: true,
    }),
  )
  act()
  return told
}

describe('sahara-task, up to paid work', () => {
  afterEach(() => document.body.querySelectorAll('sahara-task').forEach((element) => element.remove()))

  it('error: a referrer that is no address is told at load: calmly on screen, in full in the console', async () => {
    const element = await mountTask()
    await screen(element, 'intro')
    const lines: unknown[] = []
    const { error: log } = console
    console.error = (...all: unknown[]) => void lines.push(...all)
    try {
      const error = await errorWhile(element, () => (element.referrer = '0xYourAddress'))
      expect(error).to.include({ name: 'ConfigError', attribute: 'referrer', retryable: false })
      expect(error.message).to.contain('referrer="0xYourAddress" is no address')
      expect(lines).to.deep.equal([error])
    } finally {
      console.error = log
    }
    await screen(element, 'unavailable')
    expect(text(element)).to.contain('not set the task up correctly').and.not.to.contain('0xYourAddress')
    expect(await faultsOf(element)).to.deep.equal([])
    element.referrer = '0x70997970c51812dc3a010c7d01b50e0d17dc79c8'
    await screen(element, 'intro')
  })

  it('behavior: a network that comes back shows the task by itself; until then the page is told once', async () => {
    const down = Object.assign(new Error('down'), { name: 'RpcUnavailableError', retryable: true })
    let reads = 0
    let back = false
    const told: string[] = []
    const element = await mountTask({
      script: {
        loadOffer: async () => {
          reads++
          if (!back) throw down
          return offerOf(manifestOf('image-choice'))
        },
      },
    })
    await screen(element, 'unavailable')
    element.addEventListener('sahara-error', (event) => told.push((event as SaharaErrorEvent).error.name))
    expect(text(element)).to.contain('The network does not answer.')
    window.dispatchEvent(new Event('online'))
    await until(() => reads === 2)
    expect(element.state.name).to.equal('unavailable')
    await until(() => {
      back = true
      window.dispatchEvent(new Event('online'))
      return element.state.name === 'intro'
    })
    expect(told).to.deep.equal([])
  })

  it('behavior: what no waiting mends is not read again, nor by a task that is gone', async () => {
    let reads = 0
    let name = 'RpcWrongChainError'
    const script = { loadOffer: () => (++reads, Promise.reject(Object.assign(new Error(), { name }))) }
    const element = await mountTask({ script })
    await screen(element, 'unavailable')
    name = 'RpcUnavailableError'
    const gone = await mountTask({ script })
    await screen(gone, 'unavailable')
    gone.remove()
    await Promise.resolve()
    window.dispatchEvent(new Event('online'))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(reads).to.equal(2)
  })

  it('behavior: an example that can’t be shown is passed over, and the entry test goes by the others', async () => {
    // The second of three examples is item 41.
    const broken = `0x${(41).toString(16).padStart(64, '0')}`
    const element = await mountTask({
      manifest: { exam: { pass: 1 } },
      script: {
        bytes: async (wanted, signal) =>
          wanted.digest === broken ? Promise.reject(new Error('flipped byte')) : loadPart(wanted, signal),
      },
    })
    await screen(element, 'intro')
    ;(await part(element, 'practice')).click()
    for (const [place, label] of [
      [0, 0],
      [1, undefined],
      [2, 2],
    ] as const) {
      await until(() => element.state.name === 'practice' && element.state.at === place)
      if (label === undefined) {
        const next = await find(element, '.skeleton .primary')
        expect(next.textContent).to.equal('Next')
        expect(await faultsOf(element)).to.deep.equal([])
        next.click()
      } else {
        ;(await find(element, `.answer[data-label="${label}"]`)).click()
        ;(await find(element, '.verdict .primary')).click()
      }
    }
    await screen(element, 'practiced')
    expect(text(element)).to.contain('2 of 2 right')
    expect(await part(element, 'start')).to.have.property('disabled', false)
  })
})
