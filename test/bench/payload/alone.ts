/** The floor: AES over messages of 1 MiB and one sha-256 over each result, one after another, in a worker. */
const MiB = 1024 ** 2
const names = { 'aes-256-ctr': 'AES-CTR', 'aes-256-gcm': 'AES-GCM' } as const
type Request = { cipher: keyof typeof names; files: Blob[]; withReading: boolean }


async function* messages(files: Blob[], withReading: boolean): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (const [i, file] of files.entries()) {
    const whole = withReading ? undefined : kept[i]!
    for (let at = 0; at < file.size; at += MiB)
      yield whole ? new Uint8Array(whole, at, MiB) : new Uint8Array(await file.slice(at, at + MiB).arrayBuffer())
  }
}

let kept: ArrayBuffer[] = []
let keptSizes = ''

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  try {
    const { cipher, files, withReading } = data
    const name = names[cipher]
    const sizes = String(files.map((file) => file.size))
    if (sizes !== keptSizes) kept = await Promise.all(files.map((file) => file.arrayBuffer()))
    keptSizes = sizes
    const key = await crypto.subtle.importKey('raw', new Uint8Array(32).fill(1), name, false, ['encrypt'])
    const algorithm =
      name === 'AES-CTR' ? { name, counter: new Uint8Array(16), length: 64 } : { name, iv: new Uint8Array(12) }
    const start = performance.now()
    for await (const message of messages(files, withReading)) {
      const encrypted = await crypto.subtle.encrypt(algorithm, key, message)
      await crypto.subtle.digest('SHA-256', encrypted)
    }
    postMessage(performance.now() - start)
  } catch (error) {
    postMessage(String(error))
  }
})
