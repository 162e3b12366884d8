import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

interface Output {
  errors?: { formattedMessage: string }[]
  contracts: Record<string, Record<string, { evm: { bytecode: { object: string } } }>>
}

/** Creation code of Emitter.sol by the pinned compiler, without the metadata that changes with file names. */
export function compileEmitter(): `0x${string}` {
  const solc = createRequire(import.meta.url)('solc') as { compile(input: string): string }
  const content = readFileSync(new URL('./Emitter.sol', import.meta.url), 'utf8')
  const output = JSON.parse(
    solc.compile(
      JSON.stringify({
        language: 'Solidity',
        sources: { 'Emitter.sol': { content } },
        settings: {
          evmVersion: 'paris',
          optimizer: { enabled: true, runs: 200 },
          metadata: { appendCBOR: false, bytecodeHash: 'none' },
          outputSelection: { '*': { Emitter: ['evm.bytecode.object'] } },
        },
      }),
    ),
  ) as Output
  const code = output.contracts['Emitter.sol']?.Emitter?.evm.bytecode.object
  if (!code) throw new Error(output.errors?.map(({ formattedMessage }) => formattedMessage).join('\n'))
  return `0x${code}`
}
