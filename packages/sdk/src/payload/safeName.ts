/** Longest name of a file, in characters: many file systems take 255 bytes. */
const NAME_LIMIT = 120

// Separators of paths, what Windows refuses in names, control characters, and characters that turn the direction of text,
// which can make `gpj.exe` read `exe.jpg`.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const unsafe = /[\\/:*?"<>|\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * A name that a stranger gave to a file, as a name that is safe on any disk: no path, no hidden file, nothing that reads
 * otherwise than it is.
 *
 * @param taken names that are used already; the new one is another
 */
export function safeName(name: string, taken: ReadonlySet<string> = new Set()): string {
  const plain = name
    .normalize('NFC')
    .replace(unsafe, '_')
    .replace(/^[\s.]+/, '')
    .replace(/[\s.]+$/, '')
  const short = shorten(reserved.test(plain) ? `_${plain}` : plain) || 'file'
  // Disks that tell no case apart would write one over the other.
  const used = new Set([...taken].map((each) => each.toLowerCase()))
  for (let copy = 1; ; copy++) {
    const candidate = copy === 1 ? short : numbered(short, copy)
    if (!used.has(candidate.toLowerCase())) return candidate
  }
}

/** Cuts the middle, so that the ending which says what it is stays. */
function shorten(name: string): string {
  const characters = [...name]
  if (characters.length <= NAME_LIMIT) return name
  const ending = /\.[^.]{1,16}$/.exec(name)?.[0] ?? ''
  return characters.slice(0, NAME_LIMIT - [...ending].length).join('') + ending
}

function numbered(name: string, copy: number): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? `${name.slice(0, dot)} (${copy})${name.slice(dot)}` : `${name} (${copy})`
}
