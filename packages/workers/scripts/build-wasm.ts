/**
 * Compiles assembly/*.ts to one module and writes the bytes, as base64 with their sha-256, to src/pixels/wasm.generated.ts.
 * `--check` writes nothing and fails when the committed file differs.
 */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = fileURLToPath(new URL('../src/pixels/wasm.generated.ts', import.meta.url))

let bytes: Uint8Array | undefined
const { error, stderr } = await asc.main(
  [
    'assembly/pixels.ts',
    'assembly/jpeg.ts',
    '-O3',
    '--enable',
    'simd',
    '--runtime',
    'stub',
    '--noAssert',
    '--initialMemory',
    '1',
    '-o',
    'pixels.wasm',
  ],
  {
    readFile: (name) => readFile(`${root}/${name}`, 'utf8').catch(() => null),
    writeFile: (name, contents) => {
      if (name.endsWith('.wasm') && typeof contents !== 'string') bytes = contents
    },
    listFiles: () => [],
  },
)
if (error || !bytes) {
  console.error(`The kernels do not compile.\n${stderr}`)
  process.exit(1)
}

const hash = createHash('sha256').update(bytes).digest('hex')
const source = `// Made by \`npm run build:wasm\` from assembly/. Do not edit.

/** sha-256 of the bytes below, in hex. */
export const wasmHash = '${hash}'

/** ${bytes.length} bytes of WebAssembly. */
export const wasmBase64 =
  '${Buffer.from(bytes).toString('base64')}'
`
if (!process.argv.includes('--check')) {
  await writeFile(target, source)
  console.log(`${bytes.length} bytes, sha-256 ${hash}`)
} else if ((await readFile(target, 'utf8').catch(() => '')) !== source) {
  console.error(
    'src/pixels/wasm.generated.ts is not what assembly/ gives. Run `npm run build:wasm -w @saharakit/workers`.',
  )
  process.exit(1)
}
