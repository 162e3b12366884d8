import type { Writable } from 'node:stream'

/** A few lines at the bottom of the terminal that are rewritten, or printed anew where it is no terminal. */
export type LiveStatus = Readonly<{
  /** Shows these lines in place of the last ones. */
  show(lines: readonly string[]): void
  /** Prints a line that stays, above the live ones. */
  print(line: string): void
  /** Leaves what is shown and writes no more. */
  end(): void
}>

const CLEAR_BELOW = '\u001b[J'
const HIDE_CURSOR = '\u001b[?25l'
const SHOW_CURSOR = '\u001b[?25h'

/**
 * Makes a live status on a stream.
 *
 * @param options.live false prints each changed line once, for logs
 * @param options.columns width of the terminal: longer lines would wrap and break the rewriting
 */
export function createLiveStatus(
  out: Writable,
  { live, columns = 100 }: { live: boolean; columns?: number },
): LiveStatus {
  let shown: readonly string[] = []
  let ended = false
  const draw = (lines: readonly string[]): void => {
    const up = shown.length > 0 ? `\u001b[${shown.length}F` : ''
    const fitted = lines.map((line) => line.slice(0, columns - 1))
    out.write(`${HIDE_CURSOR}${up}${CLEAR_BELOW}${fitted.map((line) => `${line}\n`).join('')}`)
    shown = fitted
  }
  return {
    show(lines) {
      if (ended) return
      if (live) return draw(lines)
      for (const line of lines.filter((line) => !shown.includes(line))) out.write(`${line}\n`)
      shown = lines
    },
    print(line) {
      if (!live) return void out.write(`${line}\n`)
      const lines = shown
      draw([])
      out.write(`${line}\n`)
      shown = []
      draw(lines)
    },
    end() {
      if (live && !ended) out.write(SHOW_CURSOR)
      ended = true
    },
  }
}
