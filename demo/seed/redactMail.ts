import type { DecodedMail } from './decodeMail.ts'

/** Longest body that is published, in characters: what a person reads before knowing. */
const BODY_LIMIT = 900

/**
 * The text that is published for a mail. The mails are real: addresses keep only their host, phone numbers and the
 * tails of links (which may carry a reader's name) are taken out, and long bodies are cut at a word.
 */
export function redactMail({ from, subject, body }: DecodedMail): string {
  const hide = (text: string) => hideNumbers(hideLinks(hideAddresses(text)))
  return `From: ${hide(from) || '(no sender)'}\nSubject: ${hide(subject) || '(no subject)'}\n\n${shorten(hide(body))}\n`
}

function hideAddresses(text: string): string {
  return text.replace(/[\w.+%=-]+@((?:[\w-]+\.)+[\w-]{2,}|localhost)/g, '…@$1')
}

function hideLinks(text: string): string {
  return text.replace(
    /\b(https?:\/\/)(?:[^\s/@]*@)?([\w.-]+)(?::\d+)?[^\s"'<>)]*/gi,
    (_, scheme: string, host: string) => `${scheme.toLowerCase()}${host.replace(/\.+$/, '')}/…`,
  )
}

function hideNumbers(text: string): string {
  return text.replace(/(?<![\w$€£.,])\+?\(?\d{1,4}\)?(?:[ .-]\(?\d{2,4}\)?){2,4}(?![\w%])/g, '[number]')
}

function shorten(text: string): string {
  if (text.length <= BODY_LIMIT) return text
  const cut = text.slice(0, BODY_LIMIT)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'))).trimEnd()} …`
}
