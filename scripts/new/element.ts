import { pascal } from './names.ts'
import type { Plan } from './plan.ts'

/** A tag that an element of ours can have. */
export const pattern = /^sahara(-[a-z][a-z0-9]*)+$/

const machine = () => `/** What the element shows. One union, so that no two states can be true at once. */
export type State = { kind: 'empty' } | { kind: 'ready'; campaign: string }

/** What can happen to it. */
export type Happening = { type: 'campaign-set'; campaign: string } | { type: 'campaign-removed' }

/** The state before anything happened. */
export const initialState: State = { kind: 'empty' }

/** The next state. Pure: it reads nothing else and changes nothing. */
export function reduce(_state: State, happening: Happening): State {
  switch (happening.type) {
    case 'campaign-set':
      return { kind: 'ready', campaign: happening.campaign }
    case 'campaign-removed':
      return { kind: 'empty' }
  }
}
`

const machineTest = () => `import assert from 'node:assert/strict'
import { test } from 'node:test'
import { initialState, reduce } from './machine.ts'

test('default: a campaign makes it ready', () => {
  const state = reduce(initialState, { type: 'campaign-set', campaign: 'eip155:1:0x0:1' })
  assert.deepEqual(state, { kind: 'ready', campaign: 'eip155:1:0x0:1' })
})

test('behavior: without a campaign it is empty again', () => {
  const ready = reduce(initialState, { type: 'campaign-set', campaign: 'eip155:1:0x0:1' })
  assert.deepEqual(reduce(ready, { type: 'campaign-removed' }), initialState)
})
`

const element = (
  tag: string,
) => `import { html, nothing, type TemplateResult } from '../../internal/template.ts'
import { SaharaElement } from '../../internal/SaharaElement.ts'
import type { Changed, Properties } from '../../internal/UpdatingElement.ts'
import { hostStyles } from '../../styles/host.styles.ts'
import { tokensStyles } from '../../styles/tokens.styles.ts'
import { initialState, reduce, type State } from './machine.ts'
import { styles } from './styles.ts'

/**
 * Say in one sentence what a person does with it.
 *
 * @summary Say it in one line.
 *
 * @attr {string} campaign - Campaign it is about: \`eip155:<chain id>:<Campaigns contract>:<number>\`.
 *
 * @slot - Shown while there is a campaign.
 *
 * @csspart base - The box around everything.
 *
 * @cssstate empty - It has no campaign.
 * @cssstate ready - It has one.
 */
export class ${pascal(tag)} extends SaharaElement {
  static override readonly properties: Properties = { campaign: {} }
  static override readonly styles = [tokensStyles, hostStyles, styles]

  /** Campaign it is about. */
  declare campaign: string | undefined

  #state: State = initialState

  protected override willUpdate(changed: Changed): void {
    super.willUpdate(changed)
    const { campaign } = this
    this.#state = reduce(this.#state, campaign ? { type: 'campaign-set', campaign } : { type: 'campaign-removed' })
    this.showStates(this.#state.kind)
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.#state.kind === 'ready' ? html\`<div class="base" part="base"><slot></slot></div>\` : nothing
  }
}
`

const styles = () => `import { css } from '../../styles/css.ts'

/** What this element adds to the styles that all share. */
export const styles = css\`
  .base {
    gap: var(--_space);
  }
\`
`

const define = (tag: string) => `import { define } from '../../internal/define.ts'
import { ${pascal(tag)} } from './element.ts'

define('${tag}', ${pascal(tag)})

export { ${pascal(tag)} }

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${pascal(tag)}
  }
}
`

const browserTest = (tag: string) => `import 'axe-core'
import type { AxeResults } from 'axe-core'
import { expect } from 'chai'
import './define.ts'

const { axe } = globalThis as unknown as { axe: { run(context: Element): Promise<AxeResults> } }

async function mount(campaign: string | undefined) {
  const element = document.createElement('${tag}')
  element.campaign = campaign
  element.textContent = 'Which bird is this?'
  document.body.append(element)
  await element.updateComplete
  return element
}

describe('${tag}', () => {
  afterEach(() => document.body.replaceChildren())

  for (const campaign of [undefined, 'eip155:1:0x0000000000000000000000000000000000000001:1']) {
    it(\`axe finds nothing \${campaign ? 'when ready' : 'when empty'}\`, async () => {
      const { violations } = await axe.run(await mount(campaign))
      expect(violations.map(({ id, help }) => \`\${id}: \${help}\`)).to.deep.equal([])
    })
  }

  it('mirrors its state', async () => {
    expect((await mount('eip155:1:0x0:1')).matches(':state(ready)')).to.equal(true)
    expect((await mount(undefined)).matches(':state(empty)')).to.equal(true)
  })
})
`

const docs = (tag: string) => `# \`<${tag}>\`

Say in one sentence what a person does with it, and show it:

\`\`\`html
<${tag} campaign="eip155:31337:0x0000000000000000000000000000000000000001:1"></${tag}>
\`\`\`
`

/** An element: its class without side effects, its states, its styles, its registration, its tests, its page. */
export function plan(tag: string): Plan {
  const folder = `packages/components/src/elements/${tag}`
  return {
    files: {
      [`${folder}/element.ts`]: element(tag),
      [`${folder}/machine.ts`]: machine(),
      [`${folder}/machine.test.ts`]: machineTest(),
      [`${folder}/styles.ts`]: styles(),
      [`${folder}/define.ts`]: define(tag),
      [`${folder}/element.browser.ts`]: browserTest(tag),
      [`docs/${tag}.md`]: docs(tag),
    },
    insertions: [],
    next: [
      `Draw every state in ${folder}, and give each a word in packages/components/src/locales.`,
      `Name ./${tag} and ./${tag}/element.js in the exports of packages/components/package.json, as its neighbors are.`,
      `For the CDN: packages/components/src/cdn/${tag}.ts with one line, import '../elements/${tag}/define.ts'.`,
      `npx web-test-runner --files ${folder}/element.browser.ts`,
    ],
  }
}
