/** Puts a `<sahara-campaign>` into the page of a test, and does what a person does. @module */
import { find, until } from '../../../internal/testing/fixtures.ts'
import '../define.ts'
import type { SaharaCampaign } from '../element.ts'
import type { CampaignState } from '../states.ts'
import { type CampaignScript, contract, scriptedCampaign } from './scriptedCampaign.ts'

/** An element with a scripted world: one that makes a campaign, or that watches the scripted one. */
export function mountCampaign(script: CampaignScript = {}, watched = false): SaharaCampaign {
  const element = document.createElement('sahara-campaign')
  element.campaigns = contract
  if (watched) element.campaign = `${contract}:7`
  element.services = scriptedCampaign(script)
  document.body.append(element)
  return element
}

/** Waits for a screen, drawn. */
export async function screenOf(element: SaharaCampaign, name: CampaignState['name']): Promise<void> {
  await until(() => element.state.name === name, `state ${name}, last was ${element.state.name}`)
  await element.updateComplete
}

/** Types into a field. */
export async function type(element: SaharaCampaign, selector: string, text: string): Promise<void> {
  const input = (await find(element, selector)) as HTMLInputElement
  input.value = text
  input.dispatchEvent(new Event('input', { bubbles: true }))
  await element.updateComplete
}

/** Presses the button with these words. */
export async function click(element: SaharaCampaign, words: string): Promise<void> {
  const isIt = (button: Element) => clean(button.textContent ?? '').startsWith(words)
  const button = await until(
    () => [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(isIt),
    `a button “${words}”`,
  )
  button.click()
  await element.updateComplete
}

const clean = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Everything that is said. */
export const words = (element: SaharaCampaign): string => clean(element.shadowRoot?.textContent ?? '')

/** Chooses files by the dialog of the browser. */
export async function choose(
  element: SaharaCampaign,
  selector: string,
  files: readonly File[],
): Promise<void> {
  const input = (await find(element, selector)) as HTMLInputElement
  const chosen = new DataTransfer()
  for (const file of files) chosen.items.add(file)
  input.files = chosen.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

/**
 * Catches what a page hands to the person as a file, in place of the browser.
 *
 * @returns the files so far, and a way to give the browser its own back
 */
export function catchDownloads() {
  const files: { name: string; text: Promise<string> }[] = []
  const blobs = new Map<string, Blob>()
  const { createObjectURL } = URL
  const { click: press } = HTMLAnchorElement.prototype
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL.call(URL, blob)
    blobs.set(url, blob)
    return url
  }
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)
    if (blob) files.push({ name: this.download, text: blob.text() })
  }
  return {
    files,
    stop() {
      URL.createObjectURL = createObjectURL
      HTMLAnchorElement.prototype.click = press
    },
  }
}
