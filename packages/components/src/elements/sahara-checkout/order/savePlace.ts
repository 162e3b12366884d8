import type { FileSink } from '../checkoutServices.ts'

/** From here on, in bytes, files are written to the disk while they come, where the browser can do that. */
export const streamFrom = 64 * 2 ** 20

/** Pickers of the File System Access API; not every browser has them, nor every DOM library their types. */
type Pickers = {
  showSaveFilePicker?: (options: { suggestedName: string }) => Promise<FileSystemFileHandle>
  showDirectoryPicker?: (options: { mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>
}

/** A file with what it is called and how large it is. */
type Sized = Readonly<{ name: string; size: number }>

const open = (handle: FileSystemFileHandle): Promise<WritableStream<Uint8Array<ArrayBuffer>>> =>
  handle.createWritable()

/**
 * Where files are saved: the person chooses a file or a folder where they are large and the browser lets a page write there;
 * otherwise they are kept until the person saves them one by one. Has to be called by a press.
 *
 * @returns `kept`, the person's choice, or undefined where the person chose nothing
 */
export async function chooseSavePlace(
  files: readonly Sized[],
  { showSaveFilePicker, showDirectoryPicker }: Pickers = globalThis as Pickers,
): Promise<FileSink | 'kept' | undefined> {
  const [first] = files
  const total = files.reduce((sum, { size }) => sum + size, 0)
  if (!first || total < streamFrom) return 'kept'
  try {
    if (files.length === 1 && showSaveFilePicker) {
      const handle = await showSaveFilePicker({ suggestedName: first.name })
      return () => open(handle)
    }
    if (files.length > 1 && showDirectoryPicker) {
      const folder = await showDirectoryPicker({ mode: 'readwrite' })
      return async ({ name }) => open(await folder.getFileHandle(name, { create: true }))
    }
  } catch (error) {
    if ((error as Error).name === 'AbortError') return undefined
    // Forbidden here, for example in a frame of another origin: they are kept instead.
  }
  return 'kept'
}
