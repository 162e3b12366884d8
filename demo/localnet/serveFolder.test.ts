import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type StaticServer, serveFolder } from './serveFolder.ts'
import { cdnHeaders, partnerHeaders } from './sitePolicies.ts'

const folder = mkdtempSync(join(tmpdir(), 'saharakit-serve-'))
const site = join(folder, 'site')
const origins = {
  cdn: 'http://localhost:1',
  rpc: 'http://127.0.0.1:2',
  gateway: 'http://127.0.0.1:3',
  indexer: 'http://127.0.0.1:4',
}
let partner: StaticServer
let cdn: StaticServer

before(async () => {
  mkdirSync(site)
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(site, 'index.html'), '<p>{{word}}</p>')
  writeFileSync(join(site, 'loader.js'), 'export {}')
  writeFileSync(join(site, 'chunk-0123456789.js'), `export const text = '${'a'.repeat(5_000)}'`)
  partner = await serveFolder({
    folders: [site],
    headers: partnerHeaders(origins),
    fill: (html) => html.replace('{{word}}', 'filled'),
  })
  cdn = await serveFolder({ folders: [site], headers: cdnHeaders })
})

after(async () => {
  await Promise.all([partner.close(), cdn.close()])
  rmSync(folder, { recursive: true })
})

test('default: a page is filled and typed', async () => {
  const response = await fetch(`${partner.origin}/`)
  assert.equal(response.status, 200)
  assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8')
  assert.equal(await response.text(), '<p>filled</p>')
  assert.equal(partner.requests.at(-1), 'GET / 200')
})

test('behavior: the partner page has the strict policy of the documentation', async () => {
  const policy = (await fetch(`${partner.origin}/`)).headers.get('content-security-policy') ?? ''
  const directives = new Map(policy.split('; ').map((line) => [line.split(' ')[0], line.split(' ').slice(1)]))
  assert.deepEqual(directives.get('default-src'), ["'none'"])
  assert.deepEqual(directives.get('script-src'), ["'self'", origins.cdn, "'wasm-unsafe-eval'"])
  assert.deepEqual(directives.get('style-src'), ["'self'"])
  assert.deepEqual(directives.get('worker-src'), ['blob:'])
  assert.deepEqual(directives.get('connect-src'), ["'self'", ...Object.values(origins)])
  assert.deepEqual(directives.get('require-trusted-types-for'), ["'script'"])
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|\*/)
})

test('behavior: the CDN lets every origin read, and only hashed names are cached for ever', async () => {
  const hashed = await fetch(`${cdn.origin}/chunk-0123456789.js`)
  assert.equal(hashed.headers.get('access-control-allow-origin'), '*')
  assert.equal(hashed.headers.get('cross-origin-resource-policy'), 'cross-origin')
  assert.match(hashed.headers.get('cache-control') ?? '', /immutable/)
  const loader = await fetch(`${cdn.origin}/loader.js`)
  assert.equal(loader.headers.get('cache-control'), 'no-cache')
})

test('behavior: text is compressed where the client can read it', async () => {
  const small = await fetch(`${cdn.origin}/chunk-0123456789.js`, { headers: { 'accept-encoding': 'br' } })
  assert.equal(small.headers.get('content-encoding'), 'br')
  assert.equal((await small.text()).length, 5_000 + "export const text = ''".length)
  const plain = await fetch(`${cdn.origin}/loader.js`, { headers: { 'accept-encoding': 'identity' } })
  assert.equal(plain.headers.get('content-encoding'), null)
})

/** The status of a path that `fetch` would tidy up before sending. */
function statusOf(server: StaticServer, path: string, method = 'GET'): Promise<number> {
  const { hostname, port } = new URL(server.origin)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    sent.once('error', reject)
    sent.end()
  })
}

test('error: nothing outside the folder, nothing that is not there, no other method', async () => {
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/missing',
    '/%00',
    '/%zz/..%2f',
  ]) {
    assert.ok([200, 404].includes(await statusOf(cdn, path)), path)
    const { hostname, port } = new URL(cdn.origin)
    const text = await new Promise<string>((resolve, reject) => {
      const sent = request({ hostname, port, path }, (response) => {
        let body = ''
        response
          .setEncoding('utf8')
          .on('data', (chunk: string) => (body += chunk))
          .on('end', () => resolve(body))
      })
      sent.once('error', reject)
      sent.end()
    })
    assert.doesNotMatch(text, /secret/, path)
  }
  assert.equal(await statusOf(cdn, '/missing'), 404)
  assert.equal(await statusOf(cdn, '/loader.js', 'POST'), 405)
})

test('error: a port that is taken', async () => {
  const taken = Number(new URL(cdn.origin).port)
  await assert.rejects(serveFolder({ folders: [site], port: taken, headers: {} }), /EADDRINUSE/)
})
