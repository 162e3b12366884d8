/** Every screen of the gallery, in every engine: nothing for axe to say, a way on, nothing leaks. */
import { expect } from 'chai'
import { exhibitions } from '../../../gallery/states.ts'
import { faultsOf } from '../../internal/testing/accessible.ts'
import { batchesOf, find, mountTask, until } from '../../internal/testing/fixtures.ts'
import type { SaharaTask } from './element.ts'

/** Screens that wait for somebody else and end by themselves. */
const waits = new Set(['loading'])

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function show(name: string): Promise<SaharaTask> {
  const { kind = 'image-choice', script = {}, events, offer = {}, dialog, press } = exhibitions[name]!
  const manifest = { exam: { pass: 0.6 }, comments: true }
  const element = await mountTask({ kind, manifest, offer, script })
  if (!waits.has(name)) await until(() => element.state.name !== 'loading')
  if (events && 'offer' in element.state) {
    const { manifest: read } = element.state.offer
    await element.openWork()
    const [next] = events(element)
    if (next?.type === 'assigned') element.startRound(batchesOf(kind)[0]!)
    for (const event of events(element)) {
      // The gallery answers its own examples; these are others.
      const at = element.state.name === 'practice' ? element.state.at : 0
      const right = name !== 'practice-failed' && event.type === 'try' && name !== 'practice-wrong'
      element.send(right ? { type: 'try', label: read.examples[at]!.answer } : event)
      await pause(15)
    }
  }
  if (!waits.has(name)) await find(element, 'section :is(button, a)')
  if (press) (await find(element, press)).click()
  await until(() => element.state.name === exhibitions[name]!.state)
  if (dialog) await element.open(dialog)
  await pause(30)
  return element
}

describe('sahara-task, every screen', () => {
  afterEach(() => {
    document.body.querySelectorAll('sahara-task').forEach((element) => element.remove())
    document.documentElement.style.colorScheme = ''
    document.documentElement.lang = 'en'
    document.documentElement.dir = ''
  })

  for (const name of Object.keys(exhibitions))
    it(`${name}: accessible, with a way on`, async () => {
      const element = await show(name)
      expect(element.state.name).to.equal(exhibitions[name]!.state)
      expect(await faultsOf(element)).to.deep.equal([])
      const ways = element.shadowRoot!.querySelectorAll('button:not([disabled]), a[href]')
      if (!waits.has(name)) expect(ways.length, 'ways on').to.be.greaterThan(0)
      const primary = [...element.shadowRoot!.querySelectorAll('.base > section button.primary')]
      expect(primary.length, 'primary actions').to.be.lessThan(2)
    })

  for (const name of [
    'intro',
    'practice-wrong',
    'working',
    'reviewing',
    'connecting',
    'finished',
    'unreadable',
    'claiming',
    'decided',
  ])
    it(`${name}: accessible on a dark page in Arabic`, async () => {
      document.documentElement.style.colorScheme = 'dark'
      document.documentElement.style.background = 'Canvas'
      document.documentElement.style.color = 'CanvasText'
      document.documentElement.lang = 'ar'
      document.documentElement.dir = 'rtl'
      const element = await show(name)
      await until(() => /[\u0600-\u06ff]/.test(element.shadowRoot!.textContent ?? ''), 'Arabic words')
      expect(getComputedStyle(await find(element, '.base')).direction).to.equal('rtl')
      expect(await faultsOf(element)).to.deep.equal([])
      expect(element.scrollWidth).to.be.at.most(element.clientWidth)
    })

  for (const name of [
    'intro',
    'practice-wrong',
    'working',
    'reviewing',
    'connecting',
    'working-pair',
    'unreadable-gone',
    'stopped',
    'claiming',
    'decided',
  ])
    it(`${name}: fits 360 pixels`, async () => {
      document.body.style.inlineSize = '360px'
      try {
        const element = await show(name)
        const box = await find(element, '.base')
        expect(box.scrollWidth).to.be.at.most(box.clientWidth)
        for (const button of element.shadowRoot!.querySelectorAll('button')) {
          const { width, height } = button.getBoundingClientRect()
          if (width > 0) expect(Math.min(width, height), button.textContent ?? '').to.be.at.least(24)
        }
      } finally {
        document.body.style.inlineSize = ''
      }
    })
})
