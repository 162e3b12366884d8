import { GatewayError } from './errors.ts'

/** How content is wanted: one block, a CAR of it and what it links to, or as the file it is. */
export type Wanted = { format: 'raw' | 'car' | 'media'; scope: 'all' | 'block' }

/**
 * What a request asks for. The `format` parameter wins over `Accept`; with neither it is the file.
 *
 * @throws GatewayError `FormatUnsupportedError`
 */
export function chooseFormat(query: URLSearchParams, accept: string | undefined): Wanted {
  const scope = query.get('dag-scope') ?? 'all'
  if (scope !== 'all' && scope !== 'block') {
    throw new GatewayError(
      'FormatUnsupportedError',
      'The gateway knows dag-scope=all and dag-scope=block. Use one of them.',
    )
  }
  const format = query.get('format')
  if (format === 'raw' || format === 'car') return { format, scope }
  if (format !== null) {
    throw new GatewayError(
      'FormatUnsupportedError',
      'The gateway knows format=raw and format=car. Use one of them, or none for the file.',
    )
  }
  return { format: acceptedFormat(accept ?? ''), scope }
}

/** An IPLD type is meant where it is named, however browsers and libraries weigh their wildcards. */
function acceptedFormat(accept: string): Wanted['format'] {
  let best: { format: Wanted['format']; weight: number } = { format: 'media', weight: 0 }
  for (const entry of accept.toLowerCase().split(',')) {
    const [type = '', ...parameters] = entry.split(';').map((part) => part.trim())
    const format =
      type === 'application/vnd.ipld.raw' ? 'raw' : type === 'application/vnd.ipld.car' ? 'car' : undefined
    const quality = parameters.find((parameter) => parameter.startsWith('q='))
    const weight = quality === undefined ? 1 : Number(quality.slice(2))
    if (format && weight > best.weight) best = { format, weight }
  }
  return best.format
}
