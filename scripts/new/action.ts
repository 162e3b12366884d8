import { pascal, spoken } from './names.ts'
import type { Plan } from './plan.ts'

/** The verbs that actions start with; what each promises is in CONTRIBUTING.md. */
const verbs =
  'get|list|watch|check|submit|request|register|quote|buy|deliver|claim|verify|challenge|create|cancel|close|open|release|leave|withdraw|publish|build'

/** A name that an action can have: one of our verbs and a noun. */
export const pattern = new RegExp(`^(${verbs})[A-Z][A-Za-z0-9]*$`)

const source = (name: string) => `import { getBlock } from 'viem/actions'
import { createError, type SaharaErrorOf } from '../errors/index.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CallOptions } from '../types/options.ts'

export type ${pascal(name)}Parameters = CallOptions
export type ${pascal(name)}ReturnType = {
  /** Block that the answer belongs to. */
  blockNumber: bigint
}
export type ${pascal(name)}ErrorType = SaharaErrorOf<'RpcUnavailableError'>

/**
 * Say in one sentence what it does (${spoken(name)}), and what must be true before.
 *
 * @throws RpcUnavailableError when no RPC answers.
 * @example
 * const { blockNumber } = await ${name}(client)
 */
export async function ${name}(client: SaharaClient, parameters: ${pascal(name)}Parameters = {}): Promise<${pascal(name)}ReturnType> {
  parameters.signal?.throwIfAborted()
  try {
    const { number } = await getBlock(client.rpc, { blockTag: 'latest' })
    return { blockNumber: number }
  } catch (cause) {
    throw createError('RpcUnavailableError', {
      shortMessage: 'The network did not answer. Try again in a moment.',
      retryable: true,
      cause,
    })
  }
}
`

const testSource = (name: string) => `import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createClient, custom } from 'viem'
import type { SaharaClient } from '../types/client.ts'
import { ${name} } from './${name}.ts'

/** A client whose RPC answers with this; the action uses nothing else of it. */
function clientOf(request: (call: { method: string }) => Promise<unknown>): SaharaClient {
  return { rpc: createClient({ transport: custom({ request }, { retryCount: 0 }) }) } as unknown as SaharaClient
}

test('default', async () => {
  const client = clientOf(async () => ({ number: '0x2a', transactions: [] }))
  assert.deepEqual(await ${name}(client), { blockNumber: 42n })
})

test('behavior: an aborted signal ends it before anything is asked', async () => {
  const client = clientOf(() => assert.fail('the RPC was asked'))
  await assert.rejects(${name}(client, { signal: AbortSignal.abort() }), { name: 'AbortError' })
})

test('error: RpcUnavailableError', async () => {
  const client = clientOf(() => Promise.reject(new Error('down')))
  await assert.rejects(${name}(client), { name: 'RpcUnavailableError', retryable: true })
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
