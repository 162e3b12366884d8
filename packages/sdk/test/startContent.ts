import { createServer } from 'node:http'
import { startGateway } from './gateway.ts'

/**
 * Serves content from memory. Where accounts may upload, a real gateway behind it takes what they send, and answers what
 * memory lacks.
 */
export async function startContent(content: ReadonlyMap<string, Uint8Array>, uploaders: readonly string[]) {
  const gateway = uploaders.length ? await startGateway(uploaders) : undefined
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*')
    const { method = 'GET', url = '/' } = request
    const bytes = content.get(url.split('/ipfs/')[1]?.split('?')[0] ?? '')
    if (bytes) return void response.end(bytes)
    if (!gateway) return void response.writeHead(404).end()
    const pass = async () => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const { authorization, 'content-type': type } = request.headers
      const answer = await fetch(`${gateway.origin}${url}`, {
        method,
        headers: { ...(authorization ? { authorization } : {}), ...(type ? { 'content-type': type } : {}) },
        ...(method === 'POST' ? { body: Buffer.concat(chunks) } : {}),
      })
      response.writeHead(answer.status).end(new Uint8Array(await answer.arrayBuffer()))
    }
    pass().catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await gateway?.stop()
    },
  }
}
