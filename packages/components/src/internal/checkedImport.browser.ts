import { expect } from 'chai'
import { type ChunkRow, createCheckedImport } from './checkedImport.ts'

const base = new URL('./testing/chunks/', import.meta.url).href
const seen = globalThis as { tamperedRan?: boolean; parentRan?: boolean }

async function row(url: string, imports: readonly number[] = []): Promise<ChunkRow> {
  const bytes = await (await fetch(new URL(url, base))).arrayBuffer()
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes))
  return [url, `sha384-${btoa(String.fromCharCode(...digest))}`, imports]
}

/** The hash of other bytes than those that are served. */
const altered = async (url: string): Promise<ChunkRow> => [url, (await row('leaf.js'))[1], []]

async function refused(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise
  } catch (error) {
    return error as Error
  }
  throw new Error('It was imported.')
}

describe('createCheckedImport', () => {
  it('default: imports a script whose closure has the right hashes', async () => {
    const load = createCheckedImport([await row('entry.js', [1]), await row('leaf.js')], base)
    expect(await load('entry.js')).to.have.property('answer', 42)
  })

  it('error: a script with other bytes never runs', async () => {
    const load = createCheckedImport([await altered('tampered.js')], base)
    expect((await refused(load('tampered.js'))).message).to.contain('tampered.js')
    expect(seen.tamperedRan).to.equal(undefined)
  })

  it('error: a script whose import has other bytes never runs, and the import neither', async () => {
    const load = createCheckedImport([await row('parent.js', [1]), await altered('tampered.js')], base)
    await refused(load('parent.js'))
    expect(seen.parentRan).to.equal(undefined)
    expect(seen.tamperedRan).to.equal(undefined)
  })

  it('error: a script that is no part of the bundle is not fetched', async () => {
    const load = createCheckedImport([await row('leaf.js')], base)
    expect((await refused(load('https://elsewhere.example/leaf.js'))).message).to.contain(
      'no part of this bundle',
    )
  })

  it('behavior: a script is found by how its name begins, also one that the rest of the table names', async () => {
    const rest = [await row('leaf.js')]
    const load = createCheckedImport([await row('parent.js')], base, async () => rest)
    expect(await load('lea')).to.have.property('answer', 42)
  })

  it('behavior: a lazy part is found from the address of the script that asks', async () => {
    const load = createCheckedImport([await row('leaf.js')], new URL('..', base).href)
    await refused(load('./leaf.js', base))
    const right = createCheckedImport([await row('leaf.js')], base)
    expect(await right('./leaf.js', new URL('entry.js', base).href)).to.have.property('answer', 42)
  })
})
