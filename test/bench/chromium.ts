/** The bench page in Chromium: a server on a free port, one page, one classic worker. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'esbuild'
import { findBrowser } from '../../scripts/browsers/find.ts'

/** A started bench page. */
export type BenchPage = {
  /** Runs a task of browser.ts. */
  run<T>(task: string, argument?: unknown): Promise<T>
  version: string
  close(): Promise<void>
}

const types: Record<string, string> = { js: 'text/javascript', jpg: 'image/jpeg', wasm: 'application/wasm' }

/** @param folders where files are looked for, in this order */
export async function openBenchPage(folders: readonly string[]): Promise<BenchPage> {
  const { outputFiles } = await build({
    entryPoints: [new URL('./browser.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
  })
  // A classic worker, since opencv.js wants importScripts: the bundle's top-level await gets a function around it.
  const script = `(async () => {${outputFiles[0]!.text}})().then(() => postMessage({ id: 0, value: true }))`
  const server = createServer(({ url = '/' }, response) => {
    const name = url.slice(1)
    if (name === '') return response.setHeader('content-type', 'text/html').end('<!doctype html><title>bench</title>')
    if (name === 'worker.js') return response.setHeader('content-type', 'text/javascript').end(script)
    for (const folder of folders) {
      try {
        const body = readFileSync(join(folder, name))
        return response.setHeader('content-type', types[name.split('.').at(-1)!] ?? 'text/plain').end(body)
      } catch {}
    }
    return response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium')!.executablePath,
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await page.evaluate(async () => {
    const worker = new Worker('/worker.js')
    const open = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
    const ready = new Promise((resolve, reject) => {
      open.set(0, { resolve, reject })
      worker.onerror = (event) => reject(new Error(event.message))
    })
    worker.onmessage = ({ data: { id, value, error } }) => {
      const call = open.get(id)!
      if (error) call.reject(new Error(error))
      else call.resolve(value)
    }
    let next = 1
    Object.assign(globalThis, {
      runTask: (task: string, argument: unknown) =>
        new Promise((resolve, reject) => {
          open.set(next, { resolve, reject })
          worker.postMessage({ id: next++, task, argument })
        }),
    })
    await ready
  })
  return {
    version: browser.version(),
    run: (task, argument) =>
      page.evaluate(
        ([name, value]) =>
          (globalThis as unknown as { runTask(task: unknown, argument: unknown): Promise<never> }).runTask(name, value),
        [task, argument] as const,
      ),
    async close() {
      await browser.close()
      server.close()
    },
  }
}
