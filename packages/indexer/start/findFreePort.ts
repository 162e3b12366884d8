import { createServer } from 'node:net'

/** A TCP port that nobody listens on at this moment. */
export async function findFreePort(host: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const server = createServer()
  server.once('error', reject)
  server.listen(0, host, () => {
    const address = server.address()
    server.close(() => {
      if (address && typeof address === 'object') resolve(address.port)
      else reject(new Error(`No free port was found on ${host}. Name one with the port parameter.`))
    })
  })
  return promise
}
