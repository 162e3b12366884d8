import { createServer } from 'node:http'

/** A page that a site owner wrote: its HTML and the headers that the site sends with it. */
export type SitePage = Readonly<{ html: string; headers: Readonly<Record<string, string>> }>

/** A site of its own origin. */
export type Site = Readonly<{
  origin: string
  /** Publishes a page. @returns its address */
  publish(page: SitePage): string
  /** Publishes anything else, say a style sheet. @returns its path */
  publishFile(name: string, type: string, body: string): string
  /** Publishes something under a path of its own, say where a page expects its worker. */
  put(path: string, type: string, body: string): void
  close(): Promise<void>
}>

/** Starts an empty site on a free port. */
export async function startSite(): Promise<Site> {
  const files = new Map<string, { type: string; body: string; headers: Readonly<Record<string, string>> }>()
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://site').pathname)
    if (!file) return void response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': file.type, 'Cache-Control': 'no-store', ...file.headers })
    response.end(file.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The site has no port.')
  const origin = `http://localhost:${address.port}`
  return {
    origin,
    publish({ html, headers }) {
      const path = `/page-${files.size + 1}.html`
      files.set(path, { type: 'text/html; charset=utf-8', body: html, headers })
      return `${origin}${path}`
    },
    publishFile(name, type, body) {
      const path = `/${files.size + 1}-${name}`
      files.set(path, { type, body, headers: {} })
      return path
    },
    put: (path, type, body) => void files.set(path, { type, body, headers: {} }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
