/** Serves the gallery: its page, its bundle, its real drawings and mails. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'
import { makeContent } from '../gallery/content.ts'

const folder = new URL('../gallery/', import.meta.url)

async function bundle(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [new URL('main.ts', folder).pathname],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    // One file: a screen is there a second earlier than with a hundred.
    outdir: '/',
    minify: true,
    write: false,
    conditions: ['saharakit-source', 'production'],
    logLevel: 'error',
  })
  return new Map(outputFiles.map(({ path, text }) => [path, text]))
}

/** A running gallery. */
export type Gallery = { url: string; close: () => Promise<void> }

/** Starts the gallery on `port`, 0 for any free one. */
export async function startGallery(port = 0): Promise<Gallery> {
  const scripts = await bundle()
  const { exhibits, files } = makeContent()
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://gallery')
    const send = (type: string, body: string | Buffer) =>
      response.setHeader('content-type', type).setHeader('cache-control', 'max-age=3600').end(body)
    const file = files.get(pathname.replace('/files/', ''))
    const exhibit = exhibits[/^\/exhibits\/([a-z-]+)\.json$/.exec(pathname)?.[1] ?? '']
    const script = scripts.get(pathname)
    if (pathname === '/') send('text/html', readFileSync(new URL('index.html', folder)))
    else if (pathname === '/gallery.css') send('text/css', readFileSync(new URL('gallery.css', folder)))
    // A chunk may be empty.
    else if (script !== undefined) send('text/javascript', script)
    else if (exhibit) send('application/json', JSON.stringify(exhibit))
    else if (file) send(file.type, file.bytes)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
