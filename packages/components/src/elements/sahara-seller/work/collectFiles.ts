/** A file with the way to it below what was dropped or chosen; just its name where it was chosen alone. */
export type FoundFile = Readonly<{ file: File; path: string }>

/** What operating systems leave in folders; nobody wants to sell it. */
const litter = /^(\.DS_Store|Thumbs\.db|desktop\.ini|\._.*)$/i

/** Deepest folder that is looked into. */
const DEPTH_LIMIT = 16

const readEntries = (reader: FileSystemDirectoryReader) =>
  new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))

const fileOf = (entry: FileSystemFileEntry) =>
  new Promise<File>((resolve, reject) => entry.file(resolve, reject))

async function walk(
  entry: FileSystemEntry,
  path: string,
  most: number,
  found: FoundFile[],
  depth: number,
): Promise<void> {
  if (litter.test(entry.name) || found.length > most || depth > DEPTH_LIMIT) return
  if (entry.isFile) found.push({ file: await fileOf(entry as FileSystemFileEntry), path: path + entry.name })
  if (!entry.isDirectory) return
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  // The browser hands a large folder out in parts.
  for (;;) {
    const entries = await readEntries(reader)
    if (entries.length === 0) return
    for (const below of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
      await walk(below, depth === 0 ? '' : `${path}${entry.name}/`, most, found, depth + 1)
  }
}

/**
 * Files that were dropped, those in folders too.
 *
 * @param most Where more than this many are found, the search ends: they are too many anyhow.
 */
export async function filesDropped(transfer: DataTransfer, most: number): Promise<readonly FoundFile[]> {
  // Entries have to be asked for before anything is awaited: afterwards the browser has forgotten them.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? undefined)
  if (!entries.some((entry) => entry?.isDirectory)) return filesChosen(transfer.files)
  const found: FoundFile[] = []
  for (const entry of entries) if (entry) await walk(entry, '', most, found, 0)
  return found
}

/** Files that were chosen in a dialog of the browser. */
export const filesChosen = (files: FileList): readonly FoundFile[] =>
  [...files]
    .filter(({ name }) => !litter.test(name))
    .map((file) => ({ file, path: file.webkitRelativePath.replace(/^[^/]*\//, '') || file.name }))
