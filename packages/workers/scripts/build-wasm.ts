/**
 * Compiles assembly/*.ts to modules and writes the bytes of each, as base64 with their sha-256, to a file in src.
 * `--check` writes nothing and fails when a committed file differs.
 */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Which sources make a module, and where it goes. */
const modules = [
  { sources: ['assembly/pixels.ts', 'assembly/jpeg.ts'], target: 'src/pixels/wasm.generated.ts' },
  { sources: ['assembly/sha256.ts'], target: 'src/payload/wasm.generated.ts' },
  { sources: ['assembly/consensus.ts'], target: 'src/consensus/wasm.generated.ts' },
]

async function compile(sources: readonly string[]): Promise<Uint8Array> {
  let bytes: Uint8Array | undefined
  const options = ['-O3', '--enable', 'simd', '--runtime', 'stub', '--noAssert', '--initialMemory', '1']
  const { error, stderr } = await asc.main([...sources, ...options, '-o', 'module.wasm'], {
    readFile: (name) => readFile(`${root}/${name}`, 'utf8').catch(() => null),
    writeFile: (name, contents) => {
      if (name.endsWith('.wasm') && typeof contents !== 'string') bytes = contents
    },
    listFiles: () => [],
  })
  if (error || !bytes) {
    console.error(`${sources.join(' and ')} do not compile.\n${stderr}`)
    process.exit(1)
  }
  return bytes
}

for (const { sources, target } of modules) {
  const bytes = await compile(sources)
  const hash = createHash('sha256').update(bytes).digest('hex')
  const source = `// Made by \`npm run build:wasm\` from assembly/. Do not edit.

/** sha-256 of the bytes below, in hex. */
export const wasmHash = '${hash}'

/** ${bytes.length} bytes of WebAssembly. */
export const wasmBase64 =
  '${Buffer.from(bytes).toString('base64')}'
`
  const path = `${root}/${target}`
  if (!process.argv.includes('--check')) {
    await writeFile(path, source)
    console.log(`${target}: ${bytes.length} bytes, sha-256 ${hash}`)
  } else if ((await readFile(path, 'utf8').catch(() => '')) !== source) {
    console.error(`${target} is not what assembly/ gives. Run \`npm run build:wasm -w @saharakit/workers\`.`)
    process.exitCode = 1
  }
}
