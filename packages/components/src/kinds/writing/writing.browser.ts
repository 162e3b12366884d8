import { expect } from 'chai'
import type { SaharaTask } from '../../elements/sahara-task/element.ts'
import { faultsOf } from '../../internal/testing/accessible.ts'
import { button, find, itemOf, mountTask, screen, until, wordsOf } from '../../internal/testing/fixtures.ts'
import { account, type Script } from '../../internal/testing/scriptedServices.ts'
import type { StoredContent } from '../../internal/work/makingServices.ts'

const batches = [[itemOf('writing', 1), itemOf('writing', 2)]]

/** At the first prompt of a batch. */
async function toPrompt(script: Script = {}): Promise<SaharaTask> {
  const element = await mountTask({ kind: 'writing', script: { hostAccount: account, batches, ...script } })
  await screen(element, 'intro')
  const start = await button(element, 'start')
  start.focus()
  start.click()
  await find(element, '.making textarea')
  return element
}

const fieldOf = (element: SaharaTask) => find(element, '.making textarea') as Promise<HTMLTextAreaElement>

async function write(element: SaharaTask, text: string): Promise<void> {
  const field = await fieldOf(element)
  field.value = text
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  await element.updateComplete
}

describe('writing', () => {
  afterEach(() => document.body.querySelectorAll('sahara-task').forEach((element) => element.remove()))

  it('is accessible', async () => {
    const element = await toPrompt()
    await write(element, 'A harbor at noon.')
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('default: a text for each prompt, by keyboard alone, and both go out with the batch', async () => {
    let sent: readonly StoredContent[] | undefined
    let labels: readonly number[] = []
    const element = await toPrompt({
      async submit({ contents, labels: given, onStep }) {
        sent = contents
        labels = given
        onStep('sent', `0x${'11'.repeat(32)}`)
        return undefined
      },
    })
    expect(wordsOf(element)).to.contain('Prompt number 1')
    const field = await fieldOf(element)
    await until(() => element.shadowRoot?.activeElement === field, 'the field has the focus')
    expect(((await button(element, 'done')) as HTMLButtonElement).disabled).to.equal(true)
    await write(element, 'A harbor at noon.')
    expect(wordsOf(element)).to.contain('Characters: 17 · Words: 4')
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, composed: true }),
    )
    await until(() => wordsOf(element).includes('Prompt number 2'))
    expect((await fieldOf(element)).value).to.equal('')
    await write(element, '2 boats, 1 dog!')
    ;(await button(element, 'done')).click()
    await screen(element, 'reviewing')
    expect(wordsOf(element)).to.contain('2 boats, 1 dog!')
    ;(await button(element, 'send')).click()
    await screen(element, 'finished')
    expect(labels).to.deep.equal([0, 0])
    expect(sent?.map(({ bytes }) => new TextDecoder().decode(bytes))).to.deep.equal([
      'A harbor at noon.',
      '2 boats, 1 dog!',
    ])
  })

  it('behavior: what was written is there after a reload, and an answer without its text is open again', async () => {
    const contents = new Map<number, StoredContent>()
    const drafts = new Map()
    const script = { contents, drafts, heldSeat: 1 }
    const element = await toPrompt(script)
    await write(element, 'Half a sentence')
    await until(() => contents.get(0), 'the text is on the device')
    ;(await button(element, 'done')).click()
    await until(() => wordsOf(element).includes('Prompt number 2'))
    await until(() => drafts.get(1)?.labels[0] === 0, 'the draft has the answer')
    element.remove()
    const again = await toPrompt(script)
    expect(again.state.name === 'working' && again.state.work.answers[0]?.label).to.equal(0)
    again.send({ type: 'go', at: 0 })
    await until(() => again.state.name === 'working' && again.state.work.at === 0)
    await until(() => again.shadowRoot?.querySelector('textarea')?.value === 'Half a sentence')
    again.remove()
    contents.clear()
    const lost = await toPrompt(script)
    expect(lost.state.name === 'working' && lost.state.work.answers[0]?.label).to.equal(null)
  })

  it('behavior: advice is said below the text and stands in nobody’s way; who can’t passes', async () => {
    const found = { kernel: 'near-copy@1', level: 'advice', code: 'near-copy', values: {} } as const
    const element = await toPrompt({ findings: [found, { ...found, code: 'original', level: 'ok' }] })
    await write(element, 'The same as before, word for word.')
    ;(await fieldOf(element)).dispatchEvent(new Event('change'))
    await find(element, '.said li')
    expect(element.shadowRoot!.querySelectorAll('.said li').length).to.equal(1)
    expect(wordsOf(element)).to.contain('Nearly the same text is in this task already.')
    ;(await button(element, 'done')).click()
    await until(() => wordsOf(element).includes('Prompt number 2'))
    ;[...element.shadowRoot!.querySelectorAll('button')]
      .find((one) => one.textContent?.includes('I can’t do this one'))
      ?.click()
    await screen(element, 'reviewing')
    expect(wordsOf(element)).to.contain('Not made')
  })

  it('behavior: an emptied text is not sent: the batch goes back to its prompt', async () => {
    const element = await toPrompt()
    await write(element, 'First.')
    ;(await button(element, 'done')).click()
    await until(() => wordsOf(element).includes('Prompt number 2'))
    element.send({ type: 'go', at: 0 })
    await until(() => wordsOf(element).includes('Prompt number 1'))
    await write(element, ' ')
    element.send({ type: 'go', at: 1 })
    await until(() => wordsOf(element).includes('Prompt number 2'))
    await write(element, 'Second.')
    ;(await button(element, 'done')).click()
    await screen(element, 'reviewing')
    ;(await button(element, 'send')).click()
    await until(() => element.state.name === 'working' && element.state.work.at === 0)
  })

  it('behavior: the prompt is text and keeps its direction', async () => {
    const prompt = '<img src=x onerror="globalThis.pwned=1"> שלום'
    const element = await toPrompt({ batches: [[{ parts: [], prompt }]] })
    const shown = await find(element, '.prompt')
    expect(shown.textContent).to.equal(prompt)
    expect(shown.children).to.have.length(0)
  })
})
