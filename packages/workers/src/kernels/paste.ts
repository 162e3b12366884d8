import type { TypingCheckRequest, TypingEvent } from '../protocol.ts'
import { log2Q8 } from '../text/log2.ts'
import { finding, type Kernel } from './kernel.ts'

const id = 'paste@1'

/** Share of the text that was pasted, in thousandths, from which it is mentioned. */
const maxPasted = 500
/** Share of the text that no event explains, in thousandths: it was inserted by a script or a tool. */
const maxSilent = 300
/** Away for this long, then this many characters at once. */
const awayMs = 10_000
const burstCharacters = 80
/** Faster than anybody types. */
const maxPerMinute = 900
/** Keystrokes needed before rhythm and speed are looked at. */
const minKeys = 40
/** Variation of the logarithm of the pauses (in thousandths) and share of corrections of a machine. */
const minVariation = 60
const minRevisions = 20
/** A pause of a person who thinks. */
const pauseMs = 1_500

/**
 * Did the text come from a keyboard? Evidence for a reader, never a refusal: pasting one's own notes is fine. Input
 * methods and soft keyboards insert whole words, so with them only pasted text is looked at.
 */
export const paste: Kernel<TypingCheckRequest> = {
  id,
  accepts: 'typing',
  needs: [],
  run({ events, length }) {
    const added = (kind: TypingEvent['kind']) => characters(events, kind)
    const permille = (count: number) =>
      length > 0 ? Math.floor((Math.min(count, length) * 1_000) / length) : 0
    const composed = added('composition')
    const pasted = permille(added('paste'))
    const silent = composed > 0 ? 0 : permille(length + added('erase') - added('key') - added('paste'))
    const values = { pasted, silent, perMinute: perMinute(events), variation: variation(events) }
    const say = (code: 'pasted' | 'machine-typed', reason: string) =>
      finding(id, 'advice', code, { ...values, reason })

    if (events.some((event) => !event.trusted && event.characters > 0)) return say('machine-typed', 'script')
    if (pasted >= maxPasted) return say('pasted', 'share')
    if (burstAfterAbsence(events)) return say('pasted', 'after-absence')
    if (composed > 0) return finding(id, 'ok', 'typed', values)
    if (silent >= maxSilent) return say('machine-typed', 'silent-insert')
    const keys = events.filter((event) => event.kind === 'key').length
    if (keys >= minKeys && values.perMinute > maxPerMinute) return say('machine-typed', 'speed')
    if (keys >= minKeys && values.variation <= minVariation && permille(added('erase')) <= minRevisions) {
      if (!pauses(events).some((pause) => pause >= pauseMs)) return say('machine-typed', 'rhythm')
    }
    return finding(id, 'ok', 'typed', values)
  },
}

function characters(events: readonly TypingEvent[], kind: TypingEvent['kind']): number {
  return events.reduce((sum, event) => sum + (event.kind === kind ? event.characters : 0), 0)
}

/** Characters typed per minute of typing; the time away doesn't count. */
function perMinute(events: readonly TypingEvent[]): number {
  const ms = pauses(events).reduce((sum, pause) => sum + Math.min(pause, pauseMs), 0)
  return ms === 0 ? 0 : Math.floor((characters(events, 'key') * 60_000) / ms)
}

/** Whole milliseconds between keystrokes that follow each other, at least 1. */
function pauses(events: readonly TypingEvent[]): number[] {
  return events.flatMap((event, i) => {
    const before = events[i - 1]
    return event.kind === 'key' && before?.kind === 'key'
      ? [Math.max(1, Math.round(event.at - before.at))]
      : []
  })
}

/** Standard deviation over mean of log2(pause), in thousandths; 1000 where there is nothing to compare. */
function variation(events: readonly TypingEvent[]): number {
  const logs = pauses(events).map(log2Q8)
  const sum = logs.reduce((total, log) => total + log, 0)
  if (logs.length < 2 || sum === 0) return 1_000
  const squares = logs.reduce((total, log) => total + log * log, 0)
  // sqrt(n * squares - sum^2) / sum; Math.sqrt is exact to the last bit everywhere.
  return Math.floor((Math.sqrt(logs.length * squares - sum * sum) * 1_000) / sum)
}

function burstAfterAbsence(events: readonly TypingEvent[]): boolean {
  let hiddenAt: number | undefined
  let returned = false
  for (const event of events) {
    if (event.kind === 'hidden') hiddenAt = event.at
    else if (event.kind === 'shown') {
      returned = hiddenAt !== undefined && event.at - hiddenAt >= awayMs
      hiddenAt = undefined
    } else if (event.characters > 0) {
      if (returned && event.kind === 'paste' && event.characters >= burstCharacters) return true
      returned = false
    }
  }
  return false
}
