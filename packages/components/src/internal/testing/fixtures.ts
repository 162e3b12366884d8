/** Small campaigns with real pictures, drawn here, for tests in browsers. @module */
import type { Item, ItemPart, Manifest, TaskKind } from '@saharakit/sdk'
import type { SaharaTask } from '../../elements/sahara-task/element.ts'
import type { LoadPart } from '../itemContent.ts'
import type { Offer } from '../offer.ts'
import { offerOf, type Script, scriptedServices } from './scriptedServices.ts'

/** Right-to-left override, markup and a very long word: what a hostile requester writes. */
export const hostile = `\u202e<img src=x onerror="globalThis.pwned=1">${'W'.repeat(60)}\u2066`

const kinds = {
  'image-choice': ['Cat', 'Dog', 'Lion'],
  'text-review': ['Wanted', 'Spam'],
  pairwise: ['First', 'Second'],
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
    examples: [0, 1, 2].map((n) => ({
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
  for (let waited = 0; waited < 8_000; waited += 15) {
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
