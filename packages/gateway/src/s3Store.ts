import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { ReadableStream } from 'node:stream/web'
import { AwsClient } from 'aws4fetch'
import type { BlockStore } from './blockStore.ts'
import { GatewayError } from './errors.ts'
import { mapLimit } from './mapLimit.ts'
import { stageBlocks } from './stageBlocks.ts'

/** Where the bucket is and who may use it. */
export type S3StoreOptions = {
  /** `https://s3.eu-central-1.amazonaws.com`, a MinIO or an R2 endpoint. Buckets are addressed by path. */
  endpoint: string
  /** Must exist. */
  bucket: string
  accessKeyId: string
  secretAccessKey: string
  sessionToken?: string
  /** `us-east-1` unless told; R2 wants `auto`. */
  region?: string
  /** Put before every key, such as `blocks/`. */
  prefix?: string
  /** Until the first byte of an answer, in milliseconds; 30,000 unless told. */
  timeoutMs?: number
  /** Where uploads wait until they are verified; the system's temporary folder unless told. */
  stagingDirectory?: string
}

const PUTS_AT_ONCE = 4

/**
 * A {@link BlockStore} in an S3-compatible bucket: one object a block, `<prefix>ab/ab12…`. Uploads wait on the local disk
 * until all of them is verified. Every PUT carries the sha-256 of its bytes, so the bucket checks them once more.
 */
export function openS3Store(options: S3StoreOptions): BlockStore {
  const { endpoint, bucket, region = 'us-east-1', prefix = '', timeoutMs = 30_000 } = options
  const staging = options.stagingDirectory ?? join(tmpdir(), 'saharakit-gateway')
  const client = new AwsClient({
    accessKeyId: options.accessKeyId,
    secretAccessKey: options.secretAccessKey,
    ...(options.sessionToken === undefined ? {} : { sessionToken: options.sessionToken }),
    service: 's3',
    region,
    retries: 2,
  })

  async function request(digest: string, init: RequestInit): Promise<Response> {
    const url = `${endpoint.replace(/\/+$/, '')}/${bucket}/${prefix}${digest.slice(0, 2)}/${digest}`
    // The deadline is for the answer's head: a long block may take longer, and the reader watches it.
    const controller = new AbortController()
    const timer = setTimeout(() => controller.abort(new Error(`no answer in ${timeoutMs} ms`)), timeoutMs)
    try {
      const response = await client.fetch(url, { ...init, signal: controller.signal })
      // Where something is written, 404 means that there is no such bucket.
      if (response.ok || (response.status === 404 && init.method !== 'PUT')) return response
      await response.body?.cancel()
      throw new Error(`S3 answered ${response.status} to ${init.method}`)
    } catch (cause) {
      throw new GatewayError(
        'StoreUnavailableError',
        'The gateway cannot reach its storage just now. Try again in a minute.',
        { headers: { 'retry-after': '60' }, cause },
      )
    } finally {
      clearTimeout(timer)
    }
  }

  const size = async (digest: string) => {
    const response = await request(digest, { method: 'HEAD' })
    return response.status === 404 ? undefined : Number(response.headers.get('content-length'))
  }
  return {
    size,
    async has(digest) {
      return (await size(digest)) !== undefined
    },
    async get(digest, range) {
      const headers: Record<string, string> = range ? { range: `bytes=${range.start}-${range.end}` } : {}
      const response = await request(digest, { method: 'GET', headers })
      if (response.status === 404) {
        await response.body?.cancel()
        return undefined
      }
      const total = range
        ? response.headers.get('content-range')?.split('/')[1]
        : response.headers.get('content-length')
      const stream = response.body ? Readable.fromWeb(asNodeStream(response.body)) : Readable.from([])
      return { size: Number(total), stream }
    },
    async put(upload) {
      await stageBlocks(staging, upload, async (staged) => {
        const putBlock = async ({ digest, path }: { digest: string; path: string }) => {
          await request(digest, {
            method: 'PUT',
            body: await readFile(path),
            headers: { 'content-type': 'application/octet-stream', 'x-amz-content-sha256': digest },
          })
        }
        await mapLimit(
          staged.filter((block) => !block.root),
          PUTS_AT_ONCE,
          putBlock,
        )
        await mapLimit(
          staged.filter((block) => block.root),
          PUTS_AT_ONCE,
          putBlock,
        )
      })
    },
  }
}

/** `fetch` is typed by the DOM library and returns Node's class: this says so to the compiler by checking it. */
function asNodeStream(body: unknown): ReadableStream {
  if (body instanceof ReadableStream) return body
  throw new TypeError('fetch returned a body that is not a web stream.')
}
