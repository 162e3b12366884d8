import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { build, type Plugin } from 'esbuild'
import type { Block } from '../../../scripts/docs/blocks.ts'
import type { Network } from '../network.ts'
import type { Site, SitePage } from '../site.ts'
import { blockWith } from './testedBlocks.ts'

const testFolder = fileURLToPath(new URL('../../', import.meta.url))

/** Where a reader's own things are, in place of what a page names. */
export type Places = Readonly<{
  network: Network
  /** Campaign of the page. */
  reference: string
  referrer: string
  /** Node and indexer, where they are not the network's own. */
  rpcUrl?: string
  indexerUrl?: string
}>

/** What a reader replaces in a block by what is theirs; nothing else is touched. */
export function fill(text: string, { network, reference, referrer, rpcUrl, indexerUrl }: Places): string {
  const { cdn, gatewayUrl, chainId } = network
  const { language } = cdn.manifest
  const node = rpcUrl ?? network.rpcUrl
  return (
    text
      .replaceAll('https://cdn.example/saharakit/loader.js', cdn.loader.url)
      .replaceAll('https://cdn.example/saharakit/language.json', `${cdn.origin}/${language.url}`)
      .replaceAll('sha384-…', text.includes('language.json') ? language.integrity : cdn.loader.integrity)
      .replaceAll('https://cdn.example', cdn.origin)
      // The second node of a list is the same one by another name.
      .replaceAll('https://rpc2.example', node.replace('127.0.0.1', 'localhost'))
      .replaceAll('https://rpc.example', node)
      .replaceAll('https://gateway.example', gatewayUrl)
      .replaceAll('http://127.0.0.1:42069', indexerUrl ?? 'http://127.0.0.1:9')
      .replaceAll(/eip155:313313:0x[\w…]+:1/g, reference)
      .replaceAll('313313', String(chainId))
      .replaceAll('campaign=1', `campaign=${reference.split(':').at(-1)}`)
      .replaceAll(/referrer="0x[^"]*"/g, `referrer="${referrer}"`)
  )
}

/** The script tag of the page's first block. */
const scriptTag = (): string =>
  /<script .*<\/script>/.exec(blockWith('docs/site-owners.md', 'page').code)?.[0] ?? ''

/** The policy that docs/site-owners.md tells, to the letter. */
export function policyOf(places: Places): string {
  const text = blockWith('docs/site-owners.md', 'policy')
    .code.replace('Content-Security-Policy:', '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return fill(text, places)
}

/** What else a page of a reader's site holds. */
export type Around = Readonly<{
  /** Paths of style sheets. */
  styles?: readonly string[]
  /** Path of a script that runs before everything else. */
  first?: string
  /** Path of a module. */
  module?: string
  /** Changes the policy as the page's words say. */
  policy?: (policy: string) => string
}>

/** A page of somebody's site with a block in it, as they would paste it. */
export function pageWith(html: string, places: Places, around: Around = {}): SitePage {
  const { styles = [], first, module, policy = (text) => text } = around
  // A block that shows one element stands on a page whose script tag came with another block.
  const script = html === '' || html.includes('<script') ? '' : scriptTag()
  const document = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>A reader's page</title>
    <link rel="icon" href="data:,">
    ${styles.map((path) => `<link rel="stylesheet" href="${path}">`).join('')}
    ${first ? `<script src="${first}"></script>` : ''}
    ${script}
  </head>
  <body><main>${html}</main>${module ? `<script type="module" src="${module}"></script>` : ''}</body>
</html>
`
  return { html: fill(document, places), headers: { 'Content-Security-Policy': policy(policyOf(places)) } }
}

/**
 * A block of code as a script for a page, made by a bundler as its reader would; what it exports is `globalThis.block`.
 *
 * @param format `esm` for a module; `iife` for a script that runs before the page is read
 */
export async function bundleBlock(code: string, format: 'esm' | 'iife'): Promise<string> {
  const block = { contents: code, loader: 'ts' as const, resolveDir: testFolder }
  const plugin: Plugin = {
    name: 'block',
    setup(all) {
      all.onResolve({ filter: /^block$/ }, () => ({ path: 'block', namespace: 'block' }))
      all.onLoad({ filter: /.*/, namespace: 'block' }, () => block)
    },
  }
  const { outputFiles } = await build({
    stdin: { contents: "import * as block from 'block'\nglobalThis.block = block\n", resolveDir: testFolder },
    plugins: [plugin],
    bundle: true,
    write: false,
    format,
    platform: 'browser',
    target: 'es2022',
    conditions: ['saharakit-source'],
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

/** Opens a page whose only content is a block as a module. Its exports are `globalThis.block`. */
export async function openBlock(page: Page, site: Site, { code }: Block, places: Places): Promise<void> {
  site.put('/worker.js', 'text/javascript', workerFile(places.network))
  const script = await bundleBlock(fill(code, places), 'esm')
  const module = site.publishFile('block.js', 'text/javascript', script)
  // A bundler's worker is a bare URL, so such a page can't demand Trusted Types: docs/checks.md says so.
  const policy = (text: string) =>
    text
      .replace(/require-trusted-types-for [^;]*;\s*trusted-types .*$/, '')
      .replace('worker-src blob:', "worker-src 'self'")
  await page.goto(site.publish(pageWith('', places, { module, policy })))
  await page.waitForFunction(() => 'block' in globalThis)
}

/** The self-contained check worker, as a site would serve a copy of it. */
export function workerFile({ cdn }: Network): string {
  return readFileSync(join(cdn.folder, cdn.manifest.worker.url), 'utf8')
}
