import { pascal, spoken } from './names.ts'
import type { Plan } from './plan.ts'

/** The verbs that actions start with; what each promises is in CONTRIBUTING.md. */
const verbs =
  'get|list|watch|check|submit|request|register|quote|buy|deliver|claim|verify|challenge|create|cancel|close|open|release|leave|withdraw|publish|build|export|forecast|suggest|simulate'

/** A name that an action can have: one of our verbs and a noun. */
export const pattern = new RegExp(`^(${verbs})[A-Z][A-Za-z0-9]*$`)

const source = (name: string) => `import type { ReadErrorType } from '../errors/types.ts'
import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'

/** Parameters of {@link ${name}}. */
export type ${pascal(name)}Parameters = CallOptions
/** What {@link ${name}} returns. */
export type ${pascal(name)}ReturnType = Readonly<{
  /** Block that the answer belongs to. */
  blockNumber: bigint
}>
/** What {@link ${name}} may throw. */
export type ${pascal(name)}ErrorType = ReadErrorType

/**
 * Say in one sentence what it does (${spoken(name)}), and what must be true before.
 *
 * @example
 * const { blockNumber } = await ${name}(client)
 */
export async function ${name}(
  client: SaharaClient,
  parameters: ${pascal(name)}Parameters = {},
): Promise<${pascal(name)}ReturnType> {
  const number = await request<Hex>(client, 'eth_blockNumber', [], parameters.signal)
  return { blockNumber: BigInt(number) }
}
`

const testSource = (name: string) => `import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createClient, custom } from 'viem'
import type { SaharaClient } from '../types/client.ts'
import { ${name} } from './${name}.ts'

/** A client of chain 1 whose RPC says this; the action uses nothing else of it. */
function clientOf(answers: Record<string, string>): SaharaClient {
  const request = async ({ method }: { method: string }) => answers[method]
  const rpc = createClient({ transport: custom({ request }, { retryCount: 0 }) })
  return { rpc, deployment: { chainId: 1 } } as unknown as SaharaClient
}

test('default', async () => {
  const client = clientOf({ eth_chainId: '0x1', eth_blockNumber: '0x2a' })
  assert.deepEqual(await ${name}(client), { blockNumber: 42n })
})

test('behavior: an aborted signal ends it', async () => {
  const client = clientOf({ eth_chainId: '0x1', eth_blockNumber: '0x2a' })
  await assert.rejects(${name}(client, { signal: AbortSignal.abort() }), { name: 'AbortError' })
})

test('error: RpcWrongChainError', async () => {
  const client = clientOf({ eth_chainId: '0x2', eth_blockNumber: '0x2a' })
  await assert.rejects(${name}(client), { name: 'RpcWrongChainError' })
})
`

/** An action and its test. */
export function plan(name: string): Plan {
  const folder = 'packages/sdk/src/actions'
  return {
    files: { [`${folder}/${name}.ts`]: source(name), [`${folder}/${name}.test.ts`]: testSource(name) },
    insertions: [],
    next: [
      `Write what it does in ${folder}/${name}.ts: at most 25 lines, every error named in its error type.`,
      `Test it on a real chain as its neighbors do: node --conditions=saharakit-source --test ${folder}/${name}.test.ts`,
      'Export it and its types in packages/sdk/src/index.ts, then run npm run docs and npm run changeset.',
    ],
  }
}
