import type { AssetFile } from '../types/asset.ts'

/** Where a file is written to: a stream, for example of the file system's. */
export type FileSink = (
  file: AssetFile,
) => WritableStream<Uint8Array<ArrayBuffer>> | Promise<WritableStream<Uint8Array<ArrayBuffer>>>

/** Takes the data of files that lie one after another. */
export type FileWriter = Readonly<{
  /** Resolves when the data was taken: whoever brings more waits for it. */
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>
  /** The collected files, in order; undefined for what went to a stream. */
  end(): Promise<readonly (Blob | undefined)[]>
  /** Gives up; what is open is not kept. */
  abort(reason: unknown): Promise<void>
}>

/** A file that is being written. */
type OpenFile = Readonly<{
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>
  close(): Promise<Blob | undefined>
  abort(reason: unknown): Promise<void>
}>

/** Cuts data into files: each goes to its stream as it arrives, or is collected where there is none. */
export function createFileWriter(files: readonly AssetFile[], sink: FileSink | undefined): FileWriter {
  const done: (Blob | undefined)[] = []
  let open: OpenFile | undefined
  let left = 0

  /** Ends the file whose last byte was written, and begins the next; files without a byte end at once. */
  async function turn(): Promise<void> {
    while (left === 0 && done.length < files.length) {
      if (open) done.push(await open.close())
      open = undefined
      const file = files[done.length]
      if (!file) return
      open = sink ? toStream(await sink(file)) : toBlob()
      left = file.size
    }
  }

  return {
    async write(bytes) {
      for (let at = 0; at < bytes.length; ) {
        await turn()
        if (!open) return
        const piece = bytes.subarray(at, at + left)
        await open.write(piece)
        at += piece.length
        left -= piece.length
      }
      await turn()
    },
    async end() {
      await turn()
      return done
    },
    async abort(reason) {
      await open?.abort(reason)
    },
  }
}

function toStream(stream: WritableStream<Uint8Array<ArrayBuffer>>): OpenFile {
  const writer = stream.getWriter()
  return {
    write: (bytes) => writer.write(bytes),
    close: async () => void (await writer.close()),
    // A stream that broke has nothing left to give up.
    abort: (reason) => writer.abort(reason).catch(() => {}),
  }
}

function toBlob(): OpenFile {
  // Blobs of blobs: the browser keeps them on its disk where memory is short.
  const parts: Blob[] = []
  return {
    write: async (bytes) => void parts.push(new Blob([bytes])),
    // No type of the seller's: a page that shows it would run what a stranger wrote.
    close: async () => new Blob(parts, { type: 'application/octet-stream' }),
    abort: async () => {},
  }
}
