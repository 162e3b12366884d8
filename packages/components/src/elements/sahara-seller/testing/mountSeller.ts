/** Puts a `<sahara-seller>` into the page of a test, and does what a person does. @module */
import { find, until } from '../../../internal/testing/fixtures.ts'
import '../define.ts'
import type { SaharaSeller } from '../element.ts'
import type { SellerState } from '../states.ts'
import { registry, type SellerScript, scriptedSeller } from './scriptedSeller.ts'

/** An element with a scripted world. */
export function mountSeller(script: SellerScript = {}): SaharaSeller {
  const element = document.createElement('sahara-seller')
  element.registry = registry
  element.services = scriptedSeller(script)
  document.body.append(element)
  return element
}

/** Waits for a screen, drawn. */
export async function screenOf(element: SaharaSeller, name: SellerState['name']): Promise<void> {
  await until(() => element.state.name === name, `state ${name}, last was ${element.state.name}`)
  await element.updateComplete
}

/** A file as a person would choose it. */
export const fileNamed = (name: string, text = `${name} has this in it`, type = 'text/plain'): File =>
  new File([text], name, { type })

/** Chooses files by the dialog of the browser. */
export async function choose(element: SaharaSeller, files: readonly File[]): Promise<void> {
  const input = (await find(element, 'input[type="file"]')) as HTMLInputElement
  const chosen = new DataTransfer()
  for (const file of files) chosen.items.add(file)
  input.files = chosen.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
  const isLooked = () => {
    const { desk, state } = element
    return !desk?.files.looking && 'draft' in state && state.draft.files.every(({ sha256 }) => sha256)
  }
  await until(isLooked, 'the files are looked at')
  await element.updateComplete
}

/** Types into a field. */
export async function type(element: SaharaSeller, field: string, text: string): Promise<void> {
  const input = (await find(element, `#${field}`)) as HTMLInputElement
  input.value = text
  input.dispatchEvent(new Event('input', { bubbles: true }))
  await element.updateComplete
}

/** Picks one of a list. */
export async function pick(element: SaharaSeller, field: string, words: string): Promise<void> {
  const select = (await find(element, `#${field}`)) as HTMLSelectElement
  select.selectedIndex = [...select.options].findIndex((option) => option.text === words)
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await element.updateComplete
}

/** Picks a card or a box by its words. */
export async function tick(element: SaharaSeller, words: string): Promise<void> {
  const label = await until(
    () =>
      [...(element.shadowRoot?.querySelectorAll('label') ?? [])].find((one) =>
        one.textContent?.trim().startsWith(words),
      ),
    `the choice “${words}”`,
  )
  label.querySelector('input')?.click()
  await element.updateComplete
}

/** Presses the button of a part. */
export async function press(element: SaharaSeller, part: string): Promise<void> {
  ;(await find(element, `[part="${part}"]`)).click()
  await element.updateComplete
}

/** What a draft says now. */
export const draftOf = ({ state }: SaharaSeller) => {
  if (!('draft' in state)) throw new Error(`There is no draft at ${state.name}.`)
  return state.draft
}

/** An element at a step of the listing. */
export async function mountAt(
  step: 'files' | 'about' | 'sources' | 'terms' | 'price',
  script: SellerScript = {},
): Promise<SaharaSeller> {
  const element = mountSeller(script)
  await screenOf(element, 'start')
  element.send({ type: 'go', step })
  await screenOf(element, step)
  return element
}

/** What fails by a name. */
export const refused = (name: string): Error => Object.assign(new Error(name), { name })
