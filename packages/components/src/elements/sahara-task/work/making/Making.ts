import { ABSTAIN } from '@saharakit/sdk'
import type { Finding, TypingEvent } from '@saharakit/workers/protocol'
import { SaharaAdviceEvent } from '../../../../events/events.ts'
import { picture } from '../../../../internal/picture.ts'
import { html, type TemplateResult } from '../../../../internal/template.ts'
import type { MakingServices, StoredContent } from '../../../../internal/work/makingServices.ts'
import '../../../../locales/en-making.ts'
import { askedStyles } from '../../../../kinds/asked.styles.ts'
import type { Made, MakingView } from '../../../../kinds/kind.ts'
import { adopt } from '../../../../styles/css.ts'
import type { Work } from '../../states.ts'
import type { TaskWork } from '../TaskWork.ts'
import { typingOf } from '../typingOf.ts'
import { previewOf, readPhotograph } from './readPhotograph.ts'

/** Milliseconds without a key until a text is put on the device. */
const restMs = 300

/** Characters of a text in the review: enough to know it again. */
const PREVIEW_LENGTH = 60

/** What is known of one item's content beside its bytes. */
type Entry = {
  content: StoredContent
  made: Made
  findings: readonly Finding[]
}

/** What a person makes for the items of a batch: kept on the device, looked at by the worker, handed in with the batch. */
export class Making {
  readonly #work: TaskWork
  readonly #services: MakingServices
  readonly #seat: number
  readonly #entries = new Map<number, Entry>()
  readonly #typed = new Map<number, TypingEvent[]>()
  readonly #problems = new Map<number, 'unreadable' | 'too-large'>()
  #busy: number | undefined
  #resting: ReturnType<typeof setTimeout> | undefined
  #unsaved: number | undefined

  private constructor(work: TaskWork, services: MakingServices, seat: number) {
    this.#work = work
    this.#services = services
    this.#seat = seat
    adopt(work.host.shadowRoot, askedStyles)
  }

  /** With what an earlier visit made for the seat. */
  static async open(work: TaskWork, seat: number): Promise<Making> {
    const services = await (await work.services).making()
    const making = new Making(work, services, seat)
    for (const content of await services.read(seat)) {
      const made = await madeOf(content).catch(() => undefined)
      if (made) making.#entries.set(content.item, { content, made, findings: [] })
    }
    for (const item of making.#entries.keys()) void making.#check(item)
    return making
  }

  /** Whether there is something to hand in for an item. */
  has(item: number): boolean {
    const made = this.#entries.get(item)?.made
    return made?.type === 'picture' || !!made?.text.trim()
  }

  /** First item that has an answer and nothing made for it; -1 if there is none. */
  gapIn({ answers }: Work): number {
    return answers.findIndex(({ label }, item) => label !== null && label !== ABSTAIN && !this.has(item))
  }

  /** What was made for the items that are answered. */
  async contentsOf({ answers }: Work): Promise<readonly StoredContent[]> {
    await this.#save()
    return [...this.#entries.values()].flatMap(({ content }) =>
      answers[content.item]?.label === 0 ? [content] : [],
    )
  }

  /** What was made for an item, small, for the review. */
  preview(item: number): TemplateResult | undefined {
    const made = this.#entries.get(item)?.made
    if (!made || !this.has(item)) return undefined
    if (made.type === 'picture') return html`${picture(made.bitmap, this.#work.host.term('makePhotoName'))}`
    return html`<bdi class="grow glance">${made.text.trim().slice(0, PREVIEW_LENGTH)}</bdi>`
  }

  /** What a kind draws for an item. */
  view(item: number): MakingView {
    const { host, answers } = this.#work
    if (/^ar/i.test(host.language)) void import('../../../../locales/ar-making.ts')
    const entry = this.#entries.get(item)
    const problem = this.#problems.get(item)
    const words = host.term('makeAdvice')
    return {
      made: entry?.made,
      ready: this.has(item) && this.#busy !== item,
      busy: this.#busy === item,
      problem: problem && host.term('makeProblem')[problem],
      advice: (entry?.findings ?? []).flatMap(({ code, level }) =>
        level === 'ok' ? [] : (words[code] ?? []),
      ),
      write: (text) => this.#write(item, text),
      typed: (event) => {
        const events = this.#typed.get(item) ?? []
        this.#typed.set(item, [...events, typingOf(event)])
      },
      check: () => void this.#check(item),
      accept: (file) => void this.#accept(item, file),
      finish: () => {
        if (!this.has(item)) return
        void this.#check(item)
        answers.give(0)
      },
      pass: () => answers.give(ABSTAIN),
    }
  }

  #write(item: number, text: string): void {
    const bytes = new TextEncoder().encode(text)
    const findings = this.#entries.get(item)?.findings ?? []
    const content = { item, bytes, type: 'text/plain', seed: this.#seedOf(item) }
    this.#entries.set(item, { content, made: { type: 'text', text }, findings })
    if (this.#unsaved !== undefined && this.#unsaved !== item) void this.#save()
    this.#unsaved = item
    clearTimeout(this.#resting)
    this.#resting = setTimeout(() => void this.#save(), restMs)
    this.#work.host.requestUpdate()
  }

  async #accept(item: number, file: Blob): Promise<void> {
    this.#busy = item
    this.#problems.delete(item)
    this.#work.host.requestUpdate()
    const photograph = await readPhotograph(file)
    this.#busy = undefined
    if (typeof photograph === 'string') this.#problems.set(item, photograph)
    else {
      const content = { item, ...photograph, seed: this.#seedOf(item) }
      this.#entries.set(item, { content, made: await madeOf(content), findings: [] })
      this.#unsaved = item
      await this.#save()
      void this.#check(item)
    }
    this.#work.host.requestUpdate()
  }

  /** Puts what was changed last on the device. */
  async #save(): Promise<void> {
    clearTimeout(this.#resting)
    const item = this.#unsaved
    this.#unsaved = undefined
    const content = item === undefined ? undefined : this.#entries.get(item)?.content
    if (!content) return
    if (this.has(content.item)) await this.#services.save(this.#seat, content)
    else await this.#services.drop(this.#seat, content.item)
  }

  async #check(item: number): Promise<void> {
    const { host, offer, ending } = this.#work
    await this.#save()
    const entry = this.#entries.get(item)
    if (!entry || !this.has(item)) return
    const others = [...this.#entries.values()].flatMap(({ content }) =>
      content.item === item ? [] : [content],
    )
    try {
      const typing = this.#typed.get(item) ?? []
      const findings = await this.#services.check(entry.content, others, typing, ending)
      // It may have been changed while it was looked at.
      if (this.#entries.get(item)?.content !== entry.content) return
      entry.findings = findings
      host.requestUpdate()
      for (const finding of findings)
        if (finding.level !== 'ok') host.dispatchEvent(new SaharaAdviceEvent(offer.id, finding))
    } catch (error) {
      // Advice is a service, not a gate: work goes on without it.
      if (!ending.aborted) console.warn('SaharaKit: no checks on this page.', error)
    }
  }

  /** A content keeps its seed while it is changed: its key follows from the content as well. */
  #seedOf(item: number): StoredContent['seed'] {
    const known = this.#entries.get(item)?.content.seed
    if (known) return known
    const bytes = crypto.getRandomValues(new Uint8Array(32))
    return `0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
  }

  /** Whatever is not on the device yet is put there; pictures give their memory back. */
  stop(): void {
    void this.#save()
    for (const { made } of this.#entries.values()) if (made.type === 'picture') made.bitmap.close()
    this.#entries.clear()
  }
}

async function madeOf(content: StoredContent): Promise<Made> {
  const { bytes, type } = content
  if (type === 'text/plain') return { type: 'text', text: new TextDecoder().decode(bytes) }
  return { type: 'picture', bitmap: await previewOf(content), bytes: bytes.length }
}
