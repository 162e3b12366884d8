/** What a reviewer gets to see of a mail. */
export type DecodedMail = Readonly<{ from: string; subject: string; body: string }>

type Headers = ReadonlyMap<string, string>
type Part = Readonly<{ headers: Headers; body: Uint8Array }>

const latin1 = new TextDecoder('latin1')

/**
 * Reads a raw mail (RFC 5322 with MIME) into sender, subject and plain text. Attachments and remote content are left
 * out; HTML is reduced to its words. Never throws: what can't be decoded is left out or replaced.
 */
export function decodeMail(raw: Uint8Array): DecodedMail {
  const mail = splitPart(raw)
  return {
    from: decodeWords(mail.headers.get('from') ?? ''),
    subject: decodeWords(mail.headers.get('subject') ?? ''),
    body: readText(mail, 0),
  }
}

/** Headers end at the first empty line. The corpus's mbox line ("From someone ...") is no header and is skipped. */
function splitPart(raw: Uint8Array): Part {
  const text = latin1.decode(raw)
  const end = /\r?\n\r?\n/.exec(text)
  const head = (end ? text.slice(0, end.index) : text).replace(/\r?\n[ \t]+/g, ' ')
  const headers = new Map<string, string>()
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase()
    if (colon > 0 && !name.includes(' ') && !headers.has(name))
      headers.set(name, line.slice(colon + 1).trim())
  }
  // latin1 maps each byte to one character, so an index into the text is an index into the bytes.
  return { headers, body: end ? raw.subarray(end.index + end[0].length) : new Uint8Array() }
}

/** Readable text of a part: the plain alternative where there is one, else HTML without its tags. */
function readText(part: Part, depth: number): string {
  const type = part.headers.get('content-type') ?? 'text/plain'
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1]
  if (/^multipart\//i.test(type) && boundary !== undefined && depth < 4) {
    const parts = splitMultipart(part.body, boundary)
    const texts = parts.map((inner) => ({
      plain: !/^text\/html/i.test(inner.headers.get('content-type') ?? ''),
      text: readText(inner, depth + 1),
    }))
    const readable = texts.filter(({ text }) => text !== '')
    return (readable.find(({ plain }) => plain) ?? readable[0])?.text ?? ''
  }
  if (!/^text\//i.test(type)) return ''
  const text = decodeCharset(decodeTransfer(part), /charset="?([\w-]+)"?/i.exec(type)?.[1])
  return tidy(/^text\/html/i.test(type) || /<html|<body|<table/i.test(text) ? stripTags(text) : text)
}

function splitMultipart(body: Uint8Array, boundary: string): Part[] {
  const sections = latin1.decode(body).split(`--${boundary}`).slice(1)
  return sections
    .filter((section) => !section.startsWith('--'))
    .map((section) => splitPart(Uint8Array.from(Buffer.from(section.replace(/^\r?\n/, ''), 'latin1'))))
}

function decodeTransfer({ headers, body }: Part): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase()
  if (encoding === 'base64') return Buffer.from(latin1.decode(body), 'base64')
  if (encoding === 'quoted-printable') return decodeQuoted(latin1.decode(body))
  return body
}

function decodeQuoted(text: string): Uint8Array {
  const joined = text.replace(/=[ \t]*\r?\n/g, '')
  return Buffer.from(
    joined.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
}

/** Unknown and false charsets are common in spam: Windows-1252 reads every byte as something. */
function decodeCharset(bytes: Uint8Array, charset = 'utf-8'): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Encoded words of headers (RFC 2047): `=?iso-8859-1?Q?caf=E9?=`. */
function decodeWords(header: string): string {
  const decoded = header.replace(
    /=\?([\w-]+)\?([bq])\?([^?]*)\?=(?:\s+(?==\?))?/gi,
    (_, charset: string, encoding: string, text: string) =>
      decodeCharset(
        encoding.toLowerCase() === 'b'
          ? Buffer.from(text, 'base64')
          : decodeQuoted(text.replaceAll('_', ' ')),
        charset,
      ),
  )
  return tidy(decoded).replaceAll('\n', ' ')
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  copy: '©',
  reg: '®',
}

function stripTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style|head|title)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<(br|\/p|\/div|\/tr|\/h\d|\/li|\/table|hr)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d{1,6});/g, (_, code: string) => characterOf(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
}

function characterOf(code: number): string {
  return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' '
}

/** Control and invisible characters out, runs of blanks and empty lines shortened. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n\t]|[\u00ad\u200b-\u200f\u2028-\u202e\ufeff\ufffd]/gu, '')
    .replace(/[\t \u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
