/** What can't be seen, turns text around, or would be a path. */
const unwanted = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069\\/]+/gu

/** Names as disks compare them. */
export const diskName = (name: string): string => name.normalize().toLowerCase()

/**
 * A name for a file, fit to be one on somebody's disk: folders are part of it, and one that is taken gets a number.
 *
 * @param taken names as {@link diskName} has them
 * @example
 * fileName('birds/marsh.csv', new Set()) // 'birds_marsh.csv'
 */
export function fileName(path: string, taken: ReadonlySet<string>): string {
  const plain = path.replaceAll('/', '_').replace(unwanted, ' ').trim().slice(-200)
  const name = /^\.{0,2}$/.test(plain) ? `file${plain}` : plain
  const dot = name.lastIndexOf('.')
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? name : `${stem} (${number})${ending}`
    if (!taken.has(diskName(numbered))) return numbered
  }
}

/** What browsers do not say of files that people sell. */
const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  md: 'text/markdown',
  txt: 'text/plain',
  log: 'text/plain',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  ndjson: 'application/x-ndjson',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  parquet: 'application/vnd.apache.parquet',
  arrow: 'application/vnd.apache.arrow.file',
  safetensors: 'application/octet-stream',
  gguf: 'application/octet-stream',
  onnx: 'application/octet-stream',
}

/** The media type of a file: what the browser says, else what its ending stands for. */
export function mediaType({ name, type }: Readonly<{ name: string; type: string }>): string {
  const said = type.split(';')[0]?.trim().toLowerCase() ?? ''
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const known = types[ending]
  // Some browsers call every text plain.
  if (known && ['', 'application/octet-stream', 'text/plain'].includes(said)) return known
  return /^(?=.{3,80}$)[a-z]+\/[a-z0-9.+-]+$/.test(said) ? said : 'application/octet-stream'
}

/** Whether a file is text that people read. */
export const isText = (type: string): boolean =>
  type.startsWith('text/') || /^application\/(.*\+)?(json|xml|yaml|x-ndjson)$/.test(type)

/** Whether a browser draws it; SVG can carry scripts and is none. */
export const isPicture = (type: string): boolean => /^image\/(png|jpeg|webp|gif)$/.test(type)
