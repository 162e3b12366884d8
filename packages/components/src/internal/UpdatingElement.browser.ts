import { expect } from 'chai'
import { css } from '../styles/css.ts'
import { html, type TemplateResult } from './template.ts'
import { type Changed, type Properties, UpdatingElement } from './UpdatingElement.ts'

class TestCounter extends UpdatingElement {
  static override readonly properties: Properties = { label: {}, count: { attribute: false } }
  static override readonly styles = [
    css`
      p {
        color: rgb(1, 2, 3);
      }
    `,
  ]

  declare label: string | undefined
  declare count: number
  readonly updates: Changed[] = []

  constructor() {
    super()
    this.count ??= 0
  }

  protected override willUpdate(): void {
    if (this.label === 'reset') this.count = 0
  }

  override render(): TemplateResult {
    return html`<p lang=${this.lang} @click=${() => this.raise()}>${this.label} ${this.count}</p>`
  }

  raise(): void {
    this.count++
  }

  protected override updated(changed: Changed): void {
    this.updates.push(changed)
  }
}

const text = (element: HTMLElement) => element.shadowRoot?.querySelector('p')?.textContent

describe('UpdatingElement', () => {
  let element: TestCounter

  before(() => customElements.define('test-counter', TestCounter))
  beforeEach(async () => {
    element = document.createElement('test-counter') as TestCounter
    element.setAttribute('label', 'a')
    document.body.append(element)
    await element.updateComplete
  })
  afterEach(() => element.remove())

  it('default: draws with its styles; an attribute is the property of its name', () => {
    expect(text(element)).to.equal('a 0')
    const paragraph = element.shadowRoot!.querySelector('p')!
    expect(getComputedStyle(paragraph).color).to.equal('rgb(1, 2, 3)')
    expect(element.label).to.equal('a')
  })

  it('behavior: changes of one task are one update, with the former values', async () => {
    element.count = 1
    element.count = 2
    element.label = 'b'
    expect(text(element)).to.equal('a 0')
    await element.updateComplete
    expect(text(element)).to.equal('b 2')
    expect(element.updates).to.have.length(2)
    expect([...element.updates[1]!]).to.deep.equal([
      ['count', 0],
      ['label', 'a'],
    ])
  })

  it('behavior: the same value draws nothing, and what willUpdate sets is drawn at once', async () => {
    element.count = 0
    await element.updateComplete
    expect(element.updates).to.have.length(1)
    element.count = 5
    element.label = 'reset'
    await element.updateComplete
    expect(text(element)).to.equal('reset 0')
    expect(element.updates).to.have.length(2)
  })

  it('behavior: a listener that changes a property draws again', async () => {
    element.shadowRoot!.querySelector('p')!.click()
    await element.updateComplete
    expect(text(element)).to.equal('a 1')
  })

  it('behavior: lang is drawn again; a removed attribute is null', async () => {
    element.lang = 'ar'
    element.removeAttribute('label')
    await element.updateComplete
    expect(element.shadowRoot!.querySelector('p')!.lang).to.equal('ar')
    expect(element.label).to.equal(null)
  })

  it('behavior: what changes while it is away is drawn when it comes back', async () => {
    element.remove()
    element.count = 7
    await element.updateComplete
    expect(text(element)).to.equal('a 0')
    document.body.append(element)
    await element.updateComplete
    expect(text(element)).to.equal('a 7')
  })

  it('behavior: a property that was set before the class was known is not lost', async () => {
    const early = document.createElement('test-early') as TestCounter
    early.count = 3
    document.body.append(early)
    customElements.define('test-early', class extends TestCounter {})
    await early.updateComplete
    expect(text(early)).to.equal(' 3')
    early.count = 4
    await early.updateComplete
    expect(text(early)).to.equal(' 4')
    early.remove()
  })
})
