/** An element in the page with a scripted world, and ways to press what is on it. @module */
import { find, until, wordsOf } from '../../../internal/testing/fixtures.ts'
import type { SaharaCheckout } from '../element.ts'
import { type CheckoutScript, createChain, scriptedCheckout } from './scriptedCheckout.ts'

/** What {@link mountCheckout} may change. */
export type CheckoutMount = Readonly<{
  script?: CheckoutScript
  attributes?: Readonly<Record<string, string>>
}>

/** An element and the chain of its order. */
export type Mounted = Readonly<{ element: SaharaCheckout; chain: ReturnType<typeof createChain> }>

const asset = 'eip155:31337:0x5fbdb2315678afecb367f032d93f642f64180aa3:7'

/** An element in the page. Nothing of an earlier one is remembered. */
export async function mountCheckout({ script, attributes = {} }: CheckoutMount = {}): Promise<Mounted> {
  await import('../define.ts')
  localStorage.clear()
  return mountAgain({ ...(script && { script }), attributes })
}

/** An element in a page that remembers what the last one left. */
export async function mountAgain({ script, attributes = {} }: CheckoutMount = {}): Promise<Mounted> {
  await import('../define.ts')
  const chain = createChain()
  const element = document.createElement('sahara-checkout')
  element.asset = asset
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.services = scriptedCheckout(script, chain)
  document.body.append(element)
  return { element, chain }
}

/** Waits for a screen, drawn. */
export async function screen({ element }: Mounted, name: SaharaCheckout['state']['name']): Promise<void> {
  await until(() => element.state.name === name, `state ${name}, last was ${element.state.name}`)
  await element.updateComplete
}

/** From the offer to the review, with the files looked at. */
export async function toReview(mounted: Mounted): Promise<void> {
  const { element } = mounted
  await screen(mounted, 'offered')
  ;(await find(element, '[part="review"]')).click()
  await screen(mounted, 'review')
  await until(
    () => element.state.name === 'review' && element.state.payload !== 'checking',
    'files looked at',
  )
  await element.updateComplete
}

/**
 * Pays, as a person does who has seen the button: what a page's script does to it is refused (see `payButton.browser.ts`), so a
 * test asks what is behind it.
 */
export const pay = ({ element }: Mounted): Promise<void> | undefined => element.work?.purchase.pay()

/** From the offer to the order. */
export async function toOrder(mounted: Mounted): Promise<void> {
  await toReview(mounted)
  await pay(mounted)
}

/** Clicks the element's button or link with these words. */
export async function press({ element }: Mounted, words: string): Promise<HTMLElement> {
  const found = await until(
    () =>
      [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button, a.button') ?? [])].find(
        (one) =>
          one.textContent
            ?.replace(/[\u2066-\u2069]/g, '')
            .replaceAll('\u00a0', ' ')
            .trim() === words,
      ),
    `the button "${words}", there is: ${wordsOf(element)}`,
  )
  found.click()
  return found
}

/** What the element says. */
export const says = async ({ element }: Mounted, words: string): Promise<unknown> =>
  until(() => wordsOf(element).includes(words), `"${words}" in: ${wordsOf(element)}`)

/** Takes what was mounted out of the page. */
export const unmount = (): void =>
  document.body.querySelectorAll('sahara-checkout').forEach((element) => element.remove())
