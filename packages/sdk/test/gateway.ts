/** A real gateway behind a front that can be busy, fall silent and count what passes. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The SDK must not depend on the gateway; its tests stand beside a real one where the workspace has it.
const gatewayEntry = '@saharakit/gateway'
type GatewayModule = {
  createGateway(options: object): {
    listen(port: number): Promise<string>
    close(): Promise<void>
  }
  openFsStore(folder: string): Promise<object>
  allowlist(accounts: readonly string[]): unknown
}

/** What the front does with one request instead of passing it on. */
export type Hindrance = Readonly<{ status: number; headers?: Record<string, string> }> | 'reset'

/** One request that came to the front. */
export type Passage = Readonly<{ method: string; bytes: number; status: number }>

/**
 * Starts a gateway that takes uploads of these accounts, and its front.
 *
 * @param hinder asked for each request; what it returns is answered instead of the gateway's answer
 */
export async function startGateway(
  accounts: readonly string[],
  hinder: (method: string, passed: readonly Passage[]) => Hindrance | undefined = () => undefined,
) {
  const { createGateway, openFsStore, allowlist } = (await import(gatewayEntry)) as GatewayModule
  const folder = mkdtempSync(join(tmpdir(), 'saharakit-gateway-'))
  const grants = { chainId: 31337, authorize: allowlist(accounts) }
  const gateway = createGateway({ store: await openFsStore(folder), log() {}, grants })
  const target = await gateway.listen(0)
  const passed: Passage[] = []
  const front = createServer((request, response) => {
    const serve = async () => {
      const { method = 'GET', url = '/', headers } = request
      const body = await readAll(request)
      const hindrance = hinder(method, passed)
      if (hindrance === 'reset') return void request.socket.destroy()
      const { authorization, 'content-type': type } = headers
      const answer = hindrance
        ? new Response('busy', hindrance)
        : await fetch(`${target}${url}`, {
            method,
            headers: {
              ...(authorization ? { authorization } : {}),
              ...(type ? { 'content-type': type } : {}),
            },
            ...(method === 'POST' ? { body } : {}),
          })
      passed.push({ method, bytes: body.length, status: answer.status })
      response.writeHead(answer.status, hindrance?.headers)
      response.end(new Uint8Array(await answer.arrayBuffer()))
    }
    serve().catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(front.address() as { port: number }).port}`,
    /** Every request so far that was answered. */
    passed,
    async stop() {
      front.closeAllConnections()
      await new Promise((resolve) => front.close(resolve))
      await gateway.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function readAll(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
