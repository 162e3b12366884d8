import { expect } from 'chai'
import type { SaharaContributionSubmittedEvent } from '../../events/events.ts'
import type { Draft } from '../../internal/services.ts'
import { faultsOf } from '../../internal/testing/accessible.ts'
import {
  batchesOf,
  batchRow,
  button,
  find,
  hostile,
  loadPart,
  mountKnown,
  mountTask,
  press,
  pressUntil,
  screen,
  toWork,
  until,
} from '../../internal/testing/fixtures.ts'
import { account, hashOf, type Script } from '../../internal/testing/scriptedServices.ts'
import type { SaharaTask } from './element.ts'

const text = (element: SaharaTask) => element.shadowRoot!.textContent ?? ''
const answersOf = ({ state }: SaharaTask) => ('work' in state ? state.work.answers : [])
const at = (element: SaharaTask) => ('work' in element.state ? element.state.work.at : -1)

describe('sahara-task', () => {
  afterEach(() => {
    document.body.querySelectorAll('sahara-task, style[data-test]').forEach((element) => element.remove())
    document.documentElement.lang = 'en'
  })

  it('is accessible', async () => {
    const element = await mountTask()
    await screen(element, 'intro')
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('default: says who pays and what, practices, works a batch by keys alone, sends it and goes on', async () => {
    const told: string[] = []
    // Where a page listens: the first of them comes with the first drawing.
    for (const type of [
      'sahara-ready',
      'sahara-item',
      'sahara-seat-request',
      'sahara-submit',
      'sahara-contribution-submitted',
    ])
      document.addEventListener(type, () => told.push(type))
    const element = await mountTask({ script: { hostAccount: account } })
    await screen(element, 'intro')
    for (const word of ['Test Lab', '0.01', '0.2', '9.6']) expect(text(element)).to.contain(word)

    ;(await button(element, 'practice')).click()
    await find(element, 'canvas')
    for (const [place, key] of ['1', '2', '3'].entries()) {
      await pressUntil(element, key, () => text(element).includes(`Reason ${place}`))
      element.shadowRoot!.querySelector<HTMLElement>('[data-focus]')!.click()
      await element.updateComplete
    }
    await screen(element, 'practiced')
    ;(await button(element, 'start')).click()
    await screen(element, 'working')
    for (let item = 0; item < 20; item++) {
      await until(() => at(element) === item)
      await element.updateComplete
      const isAnswered = () => at(element) !== item || element.state.name !== 'working'
      await pressUntil(element, String((item % 3) + 1), isAnswered)
    }
    await screen(element, 'reviewing')
    const sent = new Promise<SaharaContributionSubmittedEvent>((resolve) =>
      element.addEventListener('sahara-contribution-submitted', resolve, { once: true }),
    )
    ;(await button(element, 'send')).click()
    expect((await sent).seat).to.equal(1)
    await until(() => element.state.name === 'working' && element.state.work.seat === 2, 'the next batch')
    expect(told[0]).to.equal('sahara-ready')
    expect(told).to.include.members(['sahara-seat-request', 'sahara-submit', 'sahara-contribution-submitted'])
    expect(told.filter((type) => type === 'sahara-item').length).to.be.at.least(23)
  })

  it('behavior: undo, skip, back and report work by key, and keys of answers need the focus', async () => {
    const element = await mountTask({ script: { hostAccount: account } })
    await toWork(element)
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }))
    expect(at(element)).to.equal(0)
    press(element, '2')
    await until(() => at(element) === 1)
    await find(element, '.answer')
    press(element, 'z', { ctrlKey: true })
    await until(() => at(element) === 0)
    await find(element, '.answer')
    press(element, '.')
    await until(() => at(element) === 1)
    press(element, 'Backspace')
    await until(() => at(element) === 0)
    press(element, '!')
    const reason = await find(element, 'dialog input[value="none-fits"]')
    reason.click()
    element.shadowRoot!.querySelector<HTMLElement>('dialog .primary')!.click()
    await until(() => at(element) === 1)
    expect(answersOf(element)[0]).to.include({ label: 15, problem: 'none-fits' })
  })

  it('behavior: arrows move among the answers, and the focus follows the work', async () => {
    const element = await mountTask({ script: { hostAccount: account } })
    await toWork(element)
    const first = await find(element, '.answer')
    first.focus()
    press(element, 'ArrowDown')
    expect(element.shadowRoot!.activeElement).to.have.nested.property('dataset.label', '1')
    press(element, 'ArrowUp')
    press(element, 'ArrowUp')
    expect(element.shadowRoot!.activeElement).to.have.nested.property('dataset.label', '2')
    ;(element.shadowRoot!.activeElement as HTMLElement).click()
    await until(() => at(element) === 1)
    await until(() => element.shadowRoot!.activeElement?.matches('.answer'), 'focus on the answers')
  })

  it('behavior: answers are kept at once, and another visit goes on at the same item', async () => {
    const drafts = new Map<number, Draft>()
    const first = await mountTask({ script: { hostAccount: account, drafts } })
    await toWork(first)
    for (const key of ['1', '2', '1']) {
      await find(first, '.answer')
      press(first, key)
      await first.updateComplete
    }
    await until(() => drafts.get(1)?.at === 3)
    const { campaign } = first
    first.remove()
    const second = await mountTask({
      offer: { id: campaign },
      script: { hostAccount: account, drafts, heldSeat: 1 },
    })
    await screen(second, 'working')
    expect(at(second)).to.equal(3)
    expect(
      answersOf(second)
        .slice(0, 4)
        .map(({ label }) => label),
    ).to.deep.equal([0, 1, 0, null])
  })

  it('behavior: a request event that is canceled leaves the step to the page', async () => {
    const element = await mountTask({ script: { hostAccount: account } })
    const asked = new Promise<void>((resolve) =>
      element.addEventListener('sahara-seat-request', (event) => {
        event.preventDefault()
        resolve()
      }),
    )
    await screen(element, 'intro')
    ;(await button(element, 'start')).click()
    await asked
    await screen(element, 'intro')
  })

  it('behavior: an item that can’t be shown is reported or fetched again, and the batch can be finished', async () => {
    let down = true
    const element = await mountTask({
      script: {
        hostAccount: account,
        bytes: async (...input) => (down ? Promise.reject(new Error('flipped byte')) : loadPart(...input)),
      },
    })
    await screen(element, 'intro')
    ;(await button(element, 'start')).click()
    const report = await find(element, '.skeleton .primary')
    report.click()
    await until(() => at(element) === 1)
    down = false
    ;(await find(element, '.skeleton button')).click()
    await find(element, 'canvas')
  })

  it('behavior: the place on the page never changes while it loads, on a phone and on a desktop', async () => {
    for (const width of ['360px', '900px']) {
      document.body.style.inlineSize = width
      // Between the window's width and that of a narrow column only the page knows.
      document.body.style.setProperty('--sahara-task-min-block-size', width === '360px' ? '44rem' : '38rem')
      const element = await mountTask()
      await element.updateComplete
      const before = element.getBoundingClientRect().height
      await screen(element, 'intro')
      const { height } = element.getBoundingClientRect()
      element.remove()
      document.body.removeAttribute('style')
      expect(height, width).to.equal(before)
    }
  })

  it('behavior: no style leaks in or out', async () => {
    const style = document.createElement('style')
    style.dataset['test'] = ''
    style.textContent =
      'button, h2 { color: rgb(255, 0, 0) !important; font-size: 60px !important; position: fixed !important }'
    document.head.append(style)
    const probe = document.body.appendChild(document.createElement('p'))
    const before = getComputedStyle(probe).cssText
    const element = await mountTask()
    await screen(element, 'intro')
    const inside = getComputedStyle(await button(element, 'practice'))
    expect(inside.position).to.equal('static')
    expect(inside.fontSize).not.to.equal('60px')
    expect(getComputedStyle(probe).cssText).to.equal(before)
    probe.remove()
  })

  it('behavior: no element has a style attribute, so a policy against inline styles holds', async () => {
    const element = await mountTask({ script: { hostAccount: account } })
    await toWork(element)
    press(element, '+')
    await element.updateComplete
    const styled = [...element.shadowRoot!.querySelectorAll('[style]')].filter(
      (node) => !node.matches('[data-zoom]'),
    )
    expect(styled).to.deep.equal([])
    // The zoom goes through the object model, which such a policy allows.
    expect((await find(element, '[data-zoom]')).style.getPropertyValue('--_zoom')).to.equal('1.5')
  })

  it('behavior: what a stranger writes stays text and can’t turn ours around', async () => {
    const element = await mountTask({
      manifest: {
        title: hostile,
        question: hostile,
        requester: { name: hostile },
        dataUse: hostile,
        instructions: `${hostile}\n\n[x](javascript:alert(1))`,
      },
    })
    await screen(element, 'intro')
    await element.open('instructions')
    const root = element.shadowRoot!
    expect(root.querySelectorAll('img, script')).to.have.length(0)
    expect((globalThis as { pwned?: unknown }).pwned).to.equal(undefined)
    for (const link of root.querySelectorAll('a')) expect(link.getAttribute('href')).to.equal(null)
    expect(root.querySelector('header .small')!.textContent).not.to.contain('\u202e')
    expect(root.querySelector('.base')!.scrollWidth).to.be.at.most(root.querySelector('.base')!.clientWidth)
  })

  it('behavior: a second tab waits until it is asked to take over', async () => {
    const script: Script = { hostAccount: account }
    const first = await mountTask({ script })
    await toWork(first)
    const second = await mountTask({ offer: { id: first.campaign }, script: { ...script, heldSeat: 1 } })
    await screen(second, 'elsewhere')
    ;(await find(second, 'button.primary')).click()
    await screen(second, 'working')
    await screen(first, 'elsewhere')
  })

  it('behavior: a batch whose time runs out says so, keeps the answers and asks for another with one button', async () => {
    const drafts = new Map<number, Draft>()
    let asked = 0
    const element = await mountTask({
      script: {
        hostAccount: account,
        drafts,
        openSeat: async (seat) => ({
          seat,
          batch: 4,
          epoch: 0,
          expiresAt: Date.now() / 1000 + (seat === 1 ? 1.2 : 100),
          items: batchesOf('image-choice')[0]!,
        }),
        requestSeat: async () => ++asked,
      },
    })
    await toWork(element)
    press(element, '2')
    expect(element.shadowRoot!.querySelector('.time [role="status"]')!.textContent).to.contain('two minutes')
    await screen(element, 'expired')
    expect(text(element)).to.contain('The time for this batch is over').and.to.contain('0.005')
    expect(drafts.get(1)?.labels[0]).to.equal(1)
    ;(await find(element, '.trouble .primary')).click()
    await screen(element, 'working')
    expect(asked).to.equal(2)
  })

  it('behavior: “no wallet” is not said while wallets are still looked for, nor where the page brought one', async () => {
    const looking = await mountTask({ script: { looking: true } })
    await screen(looking, 'intro')
    ;(await button(looking, 'start')).click()
    await until(() => text(looking).includes('Looking for the wallets'))
    expect(text(looking)).not.to.contain('No wallet found')
    looking.remove()
    const hosted = await mountTask({ script: { hostAccount: account, hostWaits: true } })
    await screen(hosted, 'intro')
    ;(await button(hosted, 'start')).click()
    await until(() => text(hosted).includes('Look into your wallet'))
    expect(text(hosted)).not.to.contain('No wallet found')
  })

  it('behavior: a batch that arrived though its receipt was not seen leads to the seat that it asked for', async () => {
    let tries = 0
    let held: number | undefined = 1
    const lost = Object.assign(new Error('down'), { name: 'RpcUnavailableError', shortMessage: 'down' })
    const element = await mountTask({
      script: {
        hostAccount: account,
        findSeat: async () => held,
        submit: async () => {
          held = 2
          if (tries++ === 0) throw lost
          return undefined
        },
      },
    })
    await toWork(element)
    for (let item = 0; item < 20; item++) {
      await until(() => at(element) === item)
      await find(element, '.answer')
      press(element, '1')
      await element.updateComplete
    }
    await screen(element, 'reviewing')
    ;(await button(element, 'send')).click()
    ;(await find(element, '.trouble .primary')).click()
    await until(() => element.state.name === 'working' && element.state.work.seat === 2, 'the next batch')
  })

  it('behavior: a network that takes long is called slow, and no longer once it has answered', async () => {
    let answer = (_seat: number | undefined) => {}
    const element = await mountTask({
      script: {
        hostAccount: account,
        findSeat: () => new Promise((resolve) => (answer = resolve)),
        requestSeat: () => new Promise(() => {}),
      },
    })
    await screen(element, 'intro')
    ;(await button(element, 'start')).click()
    await until(() => text(element).includes('The network is slow today'))
    answer(undefined)
    await until(() => !text(element).includes('The network is slow today'))
  })

  it('behavior: the deposit and the confirmations that are told are those of this seat', async () => {
    const quote = { deposit: 5_000_000_000_000_000n, confirmations: 2 }
    const element = await mountTask({
      script: { hostAccount: account, quote, requestSeat: () => new Promise(() => {}) },
    })
    await screen(element, 'intro')
    ;(await button(element, 'start')).click()
    await until(() => text(element).includes('asks 2 times'))
    expect(text(element)).to.contain('0.005').and.to.contain('the fee for the batch')
  })

  it('behavior: a refused person sees the sums, the rule and the known answers beside their own', async () => {
    const verdict = {
      seen: 9,
      right: 2,
      expected: 0.8,
      chance: 0.43,
      answers: [
        { item: 4, given: 15, known: 1 },
        { item: 7, given: 2, known: 2 },
      ],
    }
    const refused = batchRow(3, { status: 'judged', goldSeen: 2, goldRight: 1, refused: true, payout: 0n })
    const element = await mountKnown({ contributions: [refused], verdict })
    ;(await find(element, '.reason summary')).click()
    await until(() => text(element).includes('2 of 9 known answers right'))
    for (const words of ['80%', '43%', 'Item 5: you said Can’t judge', 'Item 8: you said \u2068Lion'])
      expect(text(element)).to.contain(words)
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('behavior: every line leads to the transaction of its own step, or gives its number to copy', async () => {
    const contributions = [
      batchRow(1, { status: 'paid', goldSeen: 1, goldRight: 1, hash: hashOf(11) }),
      batchRow(2, { status: 'opened', goldSeen: 1, goldRight: 1 }),
    ]
    const linked = await mountKnown({ contributions })
    const link = await find(linked, '.paid a')
    expect(link.getAttribute('href')).to.equal(`https://explorer.example/tx/${hashOf(11)}`)
    expect(linked.shadowRoot!.querySelector('.opened a'), 'unknown').to.equal(null)
    const bare = await mountKnown({ contributions, noExplorer: true })
    const number = await find(bare, '.paid button')
    expect(number.getAttribute('aria-label')).to.contain('Copy transaction number').and.to.contain('0x0000')
    expect(number.title).to.equal(hashOf(11))
  })

  it('behavior: answers that are not sent have a line of their own', async () => {
    const element = await mountTask({ script: { hostAccount: account } })
    await toWork(element)
    press(element, '2')
    await until(() => text(element).includes('1 of 20 answered, not sent'))
    expect(element.shadowRoot!.querySelectorAll('.batches li.saved')).to.have.length(1)
  })

  it('error: what the wallet refuses is said calmly, and once more is enough', async () => {
    let refuse = true
    const rejection = Object.assign(new Error('no'), { name: 'WalletRejectedError', shortMessage: 'no' })
    const element = await mountTask({
      script: { hostAccount: account, requestSeat: async () => (refuse ? Promise.reject(rejection) : 1) },
    })
    await screen(element, 'intro')
    ;(await button(element, 'start')).click()
    await until(() => text(element).includes('You declined in your wallet'))
    expect(element.matches(':state(trouble)')).to.equal(true)
    refuse = false
    ;(await find(element, '.trouble .primary')).click()
    await screen(element, 'working')
  })

  it('error: a wrong attribute gives a short sentence here and the whole error to the page', async () => {
    const wrong = Object.assign(new Error('campaign="x" is wrong'), {
      name: 'ConfigError',
      attribute: 'campaign',
      retryable: false,
    })
    const errors: Error[] = []
    const listen = (event: Event) => errors.push((event as Event & { error: Error }).error)
    document.addEventListener('sahara-error', listen)
    const element = await mountTask({ script: { loadOffer: () => Promise.reject(wrong) } })
    await screen(element, 'unavailable')
    document.removeEventListener('sahara-error', listen)
    expect(text(element)).to.contain('Please tell its owner')
    expect(errors).to.deep.equal([wrong])
  })

  it('behavior: advice is shown beside the work, explains itself and goes away for good', async () => {
    const findings = [{ kernel: 'tempo@1', level: 'advice', code: 'too-fast', values: {} }] as const
    const element = await mountTask({ script: { hostAccount: account, findings } })
    await toWork(element)
    press(element, '1')
    const advice = await find(element, '.advice')
    expect(advice.textContent).to.contain('That was quick')
    const [why, dismiss] = advice.querySelectorAll('button')
    why!.click()
    await until(() => advice.textContent!.includes('Nobody sees this but you'))
    dismiss!.click()
    await until(() => !element.shadowRoot!.querySelector('.advice'))
    await find(element, '.answer')
    press(element, '1')
    await until(() => at(element) === 2)
    expect(element.shadowRoot!.querySelector('.advice')).to.equal(null)
  })
})
