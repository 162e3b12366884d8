import type { Journal } from './createJournal.ts'

/** Looks at the table again and again for as long as the process lives, without keeping it alive. */
export function watchJournal(journal: Journal, interval: number): void {
  const look = async (): Promise<void> => {
    // Ponder logs a failed query itself; the next look tries again.
    await journal.tick().catch(() => {})
    setTimeout(look, interval).unref()
  }
  void look()
}
