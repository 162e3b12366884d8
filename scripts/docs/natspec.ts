/** A documented declaration of a Solidity interface. */
export type Declaration = {
  kind: 'function' | 'event' | 'error' | 'struct' | 'enum'
  name: string
  /** The declaration on one line, without its semicolon or body. */
  signature: string
  notice: string
  dev: string
  /** Parameters, members and return values that have a description. */
  parameters: { name: string; text: string }[]
  returns: string[]
}

const declaration = /^(function|event|error|struct|enum)\s+(\w+)/

/** Reads the tags of a `///` comment; a tag's text may go on over lines. */
function readTags(lines: readonly string[]): [tag: string, text: string][] {
  const tags: [string, string][] = []
  for (const line of lines) {
    const tagged = /^@(\w+)\s*(.*)$/.exec(line)
    const last = tags.at(-1)
    if (tagged) tags.push([tagged[1] ?? '', tagged[2] ?? ''])
    else if (last) last[1] = `${last[1]} ${line}`.trim()
    else tags.push(['notice', line])
  }
  return tags
}

function document(comment: readonly string[], source: string): Declaration | undefined {
  const found = declaration.exec(source)
  if (!found) return undefined
  const [, kind, name = ''] = found
  const tags = readTags(comment)
  const texts = (wanted: string) => tags.flatMap(([tag, text]) => (tag === wanted ? [text] : []))
  return {
    kind: kind as Declaration['kind'],
    name,
    signature: source
      .replace(/\s+/g, ' ')
      .replace(/\( /g, '(')
      .replace(/ \)/g, ')')
      .replace(/\s*[;{].*$/, '')
      .trim(),
    notice: texts('notice').join(' '),
    dev: texts('dev').join(' '),
    parameters: texts('param').map((text) => {
      const [parameter = '', ...words] = text.split(' ')
      return { name: parameter, text: words.join(' ') }
    }),
    returns: texts('return'),
  }
}

/** Every declaration of a Solidity interface with its NatSpec (`///` comments), in the order of the file. */
export function readNatSpec(source: string): Declaration[] {
  const found: Declaration[] = []
  let comment: string[] = []
  let open: string | undefined
  for (const line of source.split('\n').map((text) => text.trim())) {
    const text = /^\/\/\/\s?(.*)$/.exec(line)?.[1]
    if (text !== undefined && open === undefined) {
      comment.push(text)
      continue
    }
    if (open === undefined && !declaration.test(line)) {
      comment = []
      continue
    }
    open = `${open ?? ''} ${line}`.trim()
    if (!/[;{]/.test(line)) continue
    const documented = document(comment, open)
    if (documented) found.push(documented)
    comment = []
    open = undefined
  }
  return found
}
