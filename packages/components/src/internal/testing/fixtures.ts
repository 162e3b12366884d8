/** Small campaigns with real pictures, drawn here, for tests in browsers. @module */
import type { Contribution, Item, ItemPart, Manifest, TaskKind } from '@saharakit/sdk'
import { isProducing } from '@saharakit/sdk/content'
import type { SaharaTask } from '../../elements/sahara-task/element.ts'
import type { LoadPart } from '../itemContent.ts'
import { writeMemo } from '../memo.ts'
import type { Offer } from '../offer.ts'
import { account, offerOf, type Script, scriptedServices } from './scriptedServices.ts'

/** Right-to-left override, markup and a very long word: what a hostile requester writes. */
export const hostile = `\u202e<img src=x onerror="globalThis.pwned=1">${'W'.repeat(60)}\u2066`

const kinds = {
  'image-choice': ['Cat', 'Dog', 'Lion'],
  'text-review': ['Wanted', 'Spam'],
  pairwise: ['First', 'Second'],
  photo: ['Made', 'Other'],
  writing: ['Made', 'Other'],
} as const

async function drawing(hue: number): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas')
  canvas.width = 64
  canvas.height = 48
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D
  pen.fillStyle = `hsl(${hue} 60% 50%)`
  pen.fillRect(8, 8, 48, 32)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return new Uint8Array(await (blob as Blob).arrayBuffer())
}

const isPicture = (kind: TaskKind) => kind !== 'text-review'

/** A part whose digest says what is in it. */
const part = (kind: TaskKind, n: number): ItemPart => ({
  digest: `0x${n.toString(16).padStart(64, '0')}`,
  type: isPicture(kind) ? 'image/png' : 'text/plain',
  size: 100,
})

/** The n-th item of a kind. */
export function itemOf(kind: TaskKind, n: number): Item {
  if (isProducing(kind)) return { parts: [], prompt: `Prompt number ${n}` }
  if (kind !== 'pairwise') return { parts: [part(kind, n)] }
  return { parts: [part(kind, n), part(kind, n + 1)], prompt: 'bicycle' }
}

/** Bytes of each part: a picture or a text that is made of its number. */
export const loadPart: LoadPart = async ({ digest, type }) => {
  const n = Number(BigInt(digest))
  return type === 'image/png'
    ? drawing(n * 40)
    : (new TextEncoder().encode(`Text number ${n}`) as Uint8Array<ArrayBuffer>)
}

/** A manifest with three examples; the right answer of each is its place modulo the classes. */
export function manifestOf(kind: TaskKind, changes: Partial<Manifest> = {}): Manifest {
  const classes = kinds[kind].map((label) => ({ id: label.toLowerCase(), label }))
  return {
    version: 1,
    kind,
    lang: 'en',
    title: 'A small task',
    question: 'What is it?',
    requester: { name: 'Test Lab' },
    instructions: '# How\n\nLook **twice**.',
    classes,
    examples: (isProducing(kind) ? [] : [0, 1, 2]).map((n) => ({
      item: itemOf(kind, 40 + n),
      answer: n % classes.length,
      reason: `Reason ${n}`,
    })),
    sealingKeys: [`0x02${'11'.repeat(32)}`],
    dataUse: 'Tests.',
    ...changes,
  }
}

/** Twenty items in each of two batches. */
export const batchesOf = (kind: TaskKind): readonly (readonly Item[])[] =>
  [0, 1].map((batch) => Array.from({ length: 20 }, (_, n) => itemOf(kind, batch * 20 + n)))

/** What {@link mountTask} may change. */
export type Mount = Readonly<{
  kind?: TaskKind
  manifest?: Partial<Manifest>
  offer?: Partial<Offer>
  script?: Script
}>

let campaigns = 0

/** An element in the page with scripted services; each has a campaign of its own, so that nothing is remembered. */
export async function mountTask({
  kind = 'image-choice',
  manifest,
  offer,
  script,
}: Mount = {}): Promise<SaharaTask> {
  await import('../../elements/sahara-task/define.ts')
  const id = `eip155:31337:0x5fbdb2315678afecb367f032d93f642f64180aa3:${++campaigns}${Date.now() % 1e6}`
  const terms = offerOf(manifestOf(kind, manifest), { id, ...offer })
  const element = document.createElement('sahara-task') as SaharaTask
  element.campaign = id
  element.services = scriptedServices(terms, { bytes: loadPart, batches: batchesOf(kind), ...script })
  document.body.append(element)
  return element
}

/** Waits until `condition` gives something true. */
export async function until<T>(
  condition: () => T | undefined | null | false,
  what = String(condition),
): Promise<T> {
  for (let waited = 0; waited < 30_000; waited += 15) {
    const value = condition()
    if (value) return value
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
  throw new Error(`Never happened: ${what}`)
}

/** Waits for a screen, drawn. */
export async function screen(element: SaharaTask, name: string): Promise<void> {
  await until(() => element.state.name === name, `state ${name}, last was ${element.state.name}`)
  await element.updateComplete
}

/** What is found in the element's shadow root, waited for. */
export const find = (element: HTMLElement, selector: string): Promise<HTMLElement> =>
  until(() => element.shadowRoot?.querySelector<HTMLElement>(selector), selector)

/** Presses a key where the focus is, or on the element's box. */
export function press(element: HTMLElement, key: string, options: KeyboardEventInit = {}): void {
  const target = element.shadowRoot?.activeElement ?? element.shadowRoot?.querySelector('.base')
  target?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...options }),
  )
}

/** Presses a key until it has worked, as people do: an item that is not drawn yet takes no answer. */
export async function pressUntil(element: HTMLElement, key: string, hasWorked: () => boolean): Promise<void> {
  while (!hasWorked()) {
    await find(element, '.answer')
    press(element, key)
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}

/** The button of a part. */
export const button = (element: SaharaTask, part: string): Promise<HTMLElement> =>
  find(element, `[part="${part}"]`)

/** What the element says, spaces and isolates made plain. */
export const wordsOf = ({ shadowRoot }: HTMLElement): string =>
  (shadowRoot?.textContent ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Clicks the element's button with these words. */
export async function click(element: HTMLElement, words: string): Promise<HTMLElement> {
  const found = await until(
    () =>
      [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
        (one) => one.innerText.trim() === words,
      ),
    `the button "${words}"`,
  )
  found.click()
  return found
}

/** From the terms to the first item of a batch. */
export async function toWork(element: SaharaTask): Promise<void> {
  await screen(element, 'intro')
  ;(await button(element, 'start')).click()
  await screen(element, 'working')
  await find(element, 'canvas, .text')
}

/** Gives every item of the batch the first answer. */
export async function answerAll(element: SaharaTask): Promise<void> {
  while (element.state.name === 'working') {
    const { at } = element.state.work
    await find(element, '.answer')
    press(element, '1')
    await until(() => element.state.name !== 'working' || element.state.work.at !== at, `item ${at} answered`)
    await element.updateComplete
  }
  await screen(element, 'reviewing')
}

/** A batch of the scripted account. */
export const batchRow = (seat: number, status: object): Contribution =>
  ({ campaignId: 1n, seat, epoch: 0, batch: seat, ...status }) as Contribution

/** A batch that was accepted, and pays 0.2. */
export const accepted = (seat: number): Contribution =>
  batchRow(seat, {
    status: 'judged',
    goldSeen: 3,
    goldRight: 3,
    refused: false,
    payout: 200_000_000_000_000_000n,
  })

/** An element that was worked with before, so that it knows its person. */
export async function mountKnown(script: Script, offer: object = {}): Promise<SaharaTask> {
  const id = `eip155:31337:0x5fbdb2315678afecb367f032d93f642f64180aa3:${Math.floor(Math.random() * 1e9)}`
  writeMemo(id, { account })
  return mountTask({ offer: { id, ...offer }, script })
}
