/** Reads a folder into items, in Node. @module */
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { createError } from './errors/SaharaError.ts'
import type { ItemInput } from './types/build.ts'
import type { CallOptions } from './types/options.ts'

/** Parameters of {@link readItems}. */
export type ReadItemsParameters = CallOptions &
  Readonly<{
    /** Folder whose files become items, one each, in the order of their names. */
    folder: string
    /** Right classes of the control items, by file name. */
    gold?: Readonly<Record<string, number>> | undefined
  }>

const types: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.txt': 'text/plain',
}

/**
 * Reads every picture and text of a folder as an item for `buildCampaign`.
 *
 * @throws ConfigError where a name in `gold` is no file of the folder, or there is nothing to label
 * @example
 * const items = await readItems({ folder: 'drawings', gold: { 'cat-1.png': 0 } })
 */
export async function readItems({
  folder,
  gold = {},
  signal,
}: ReadItemsParameters): Promise<readonly ItemInput[]> {
  const names = (await readdir(folder)).filter((name) => types[extname(name).toLowerCase()]).sort()
  const unknown = Object.keys(gold).find((name) => !names.includes(name))
  if (unknown !== undefined || !names.length)
    throw createError('ConfigError', {
      shortMessage: names.length
        ? `“${unknown}” has a right answer but is no file in ${folder}. Correct the name.`
        : `${folder} holds no picture and no text. Choose a folder with ${Object.keys(types).join(', ')} files.`,
      attribute: names.length ? 'gold' : 'folder',
    })
  return Promise.all(
    names.map(async (name): Promise<ItemInput> => {
      const bytes = new Uint8Array(await readFile(join(folder, name), { signal }))
      return {
        name,
        parts: [{ bytes, type: types[extname(name).toLowerCase()] as string }],
        gold: gold[name],
      }
    }),
  )
}
