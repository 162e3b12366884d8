import type { Hex } from '@saharakit/sdk'
import { FILES_LIMIT, PAYLOAD_LIMIT } from '../listing/check.ts'
import { type DraftFile, type ListingDraft, sizeOf } from '../listing/draft.ts'
import { diskName, fileName, isPicture, isText, mediaType } from '../listing/fileNames.ts'
import type { Duplicate, PersonalFinding } from '../sellerServices.ts'
import type { Bytes } from '../states.ts'
import type { FoundFile } from './collectFiles.ts'
import type { SellerDesk } from './SellerDesk.ts'

/** Why files were not taken. */
export type Refusal =
  | Readonly<{ code: 'large'; name: string; size: number }>
  | Readonly<{ code: 'many'; most: number }>
  | Readonly<{ code: 'empty'; name: string }>

/** Largest picture that everybody may see: it travels with the others. */
export const PREVIEW_LIMIT = 2 * 1024 * 1024

/** Files of a listing: which there are, and what was found in them. They stay where they are. */
export class Files {
  readonly #desk: SellerDesk
  /** Files that are at hand, by their names in the draft. */
  readonly present = new Map<string, File>()
  /** What looks like personal data, by file. */
  readonly personal = new Map<string, readonly PersonalFinding[]>()
  /** Files that can't be read (any more). */
  readonly unreadable = new Set<string>()
  duplicates: readonly Duplicate[] = []
  /** File that is looked at, and how far. */
  looking: Readonly<{ name: string; bytes: Bytes }> | undefined
  refusal: Refusal | undefined
  #queue: Promise<void> = Promise.resolve()
  #asked = ''

  constructor(desk: SellerDesk) {
    this.#desk = desk
  }

  get #draft(): ListingDraft {
    return this.#desk.draft
  }

  /** Whether something was found that somebody should look at before going on. */
  get hasFindings(): boolean {
    return this.duplicates.length > 0 || this.personal.size > 0
  }

  /** Adds files; those of a draft are found again by name and size. */
  take(found: readonly FoundFile[]): void {
    const { access } = this.#draft
    const files = [...this.#draft.files]
    this.refusal = undefined
    const taken = new Set(files.map(({ name }) => diskName(name)))
    let size = sizeOf(this.#draft)
    for (const { file, path } of found) {
      const again = files.find((one) => this.#isWaiting(one) && one.name === fileName(path, new Set()))
      if (again && again.size === file.size) {
        this.#arrive(again.name, file)
        continue
      }
      this.refusal = this.#refusalOf(file, files.length, access === 'buyers' ? size : 0)
      if (this.refusal) break
      const name = fileName(path, taken)
      taken.add(diskName(name))
      size += file.size
      const type = mediaType(file)
      files.push({ name, type, size: file.size, sha256: undefined, preview: false })
      this.#arrive(name, file)
    }
    if (files.length > this.#draft.files.length)
      this.#change({ files, access: access === 'none' ? 'buyers' : access })
    this.#desk.host.requestUpdate()
  }

  /** A file of the draft that is not at hand. */
  #isWaiting({ name }: DraftFile): boolean {
    return !this.present.has(name)
  }

  #refusalOf({ name, size }: File, count: number, before: number): Refusal | undefined {
    if (size === 0) return { code: 'empty', name }
    if (count >= FILES_LIMIT) return { code: 'many', most: FILES_LIMIT }
    return before + size > PAYLOAD_LIMIT ? { code: 'large', name, size } : undefined
  }

  #arrive(name: string, file: File): void {
    this.present.set(name, file)
    this.unreadable.delete(name)
    this.#queue = this.#queue.then(() => this.#inspect(name, file))
  }

  /** Looks at one file. What is found is advice; only a file that can't be read has an end here. */
  async #inspect(name: string, file: File): Promise<void> {
    const { services, ending, host } = this.#desk
    if (ending.aborted || this.present.get(name) !== file) return
    const onBytes = (bytes: Bytes) => {
      this.looking = { name, bytes }
      host.requestUpdate()
    }
    onBytes({ done: 0, total: file.size })
    try {
      const { sha256, personal } = await services.inspectFile(file, onBytes, ending)
      if (this.present.get(name) !== file) return
      if (personal.length > 0) this.personal.set(name, personal)
      this.#hashed(name, sha256)
    } catch (error) {
      if (ending.aborted) return
      this.present.delete(name)
      this.unreadable.add(name)
      this.#desk.fault(error as Error)
    } finally {
      this.looking = undefined
      host.requestUpdate()
    }
    await this.#compare()
  }

  #hashed(name: string, sha256: Hex): void {
    const before = this.#draft.files.find((file) => file.name === name)
    if (!before || before.sha256 === sha256) return
    const files = this.#draft.files.map((file) => (file.name === name ? { ...file, sha256 } : file))
    this.#change({ files })
  }

  /** Asks once for each set of files whether registered assets have them. */
  async #compare(): Promise<void> {
    const { services, ending, host } = this.#desk
    const hashes = this.#draft.files.flatMap(({ sha256 }) => sha256 ?? [])
    const question = hashes.join()
    if (hashes.length < this.#draft.files.length || question === this.#asked || ending.aborted) return
    this.#asked = question
    try {
      this.duplicates = await services.findDuplicates(hashes, ending)
      host.requestUpdate()
    } catch (error) {
      // It is advice: where lists can't be had, nobody is kept waiting.
      if (!ending.aborted) console.warn('SaharaKit could not look for the same files elsewhere.', error)
    }
  }

  /** Files are others now: findings are looked at anew. */
  #change(change: Partial<ListingDraft>): void {
    this.#desk.edit({ ...change, waved: false })
  }

  /** Takes a file out of the listing. */
  remove(name: string): void {
    this.present.delete(name)
    this.personal.delete(name)
    this.unreadable.delete(name)
    this.#asked = ''
    const gone = this.#draft.files.find((file) => file.name === name)
    this.duplicates = this.duplicates.filter(({ sha256 }) => sha256 !== gone?.sha256)
    this.#change({ files: this.#draft.files.filter((file) => file.name !== name) })
  }

  /** Whether everybody may be shown something of it. */
  canPreview({ type, size }: DraftFile): boolean {
    return isText(type) || (isPicture(type) && size <= PREVIEW_LIMIT)
  }

  /** Shows something of a file to everybody, or no longer. */
  setPreview(name: string, preview: boolean): void {
    const files = this.#draft.files.map((file) => (file.name === name ? { ...file, preview } : file))
    this.#desk.edit({ files })
  }

  /**
   * A file changed or went away while it was encrypted: it has to be chosen again. What was encrypted of it may not be what is
   * chosen then, so the key is not used again.
   *
   * @param name The file, where it is known; else all that can't be read are looked for.
   */
  async lose(name: string | undefined): Promise<void> {
    const lost = name === undefined ? await this.#findUnreadable() : [name]
    for (const one of lost) {
      this.present.delete(one)
      this.unreadable.add(one)
    }
    const { account } = this.#draft.progress
    this.#desk.edit({ progress: account ? { account } : {} })
  }

  async #findUnreadable(): Promise<readonly string[]> {
    const looks = [...this.present].map(async ([name, file]) => {
      try {
        await file.slice(0, 1).arrayBuffer()
        return []
      } catch {
        return [name]
      }
    })
    return (await Promise.all(looks)).flat()
  }

  /** The files of the desk before, which asked other sources. */
  takeOver(before: Files): void {
    for (const [name, file] of before.present) this.present.set(name, file)
    for (const [name, found] of before.personal) this.personal.set(name, found)
    for (const name of before.unreadable) this.unreadable.add(name)
    this.duplicates = before.duplicates
    this.refusal = before.refusal
  }

  /** Forgets everything: another listing begins. */
  clear(): void {
    this.present.clear()
    this.personal.clear()
    this.unreadable.clear()
    this.duplicates = []
    this.refusal = undefined
    this.#asked = ''
  }
}
