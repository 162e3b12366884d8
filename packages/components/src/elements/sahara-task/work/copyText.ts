import type { TaskWork } from './TaskWork.ts'

/** Puts a text on the clipboard, and says so where it stands. */
export async function copyText(work: TaskWork, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    work.copied = text
    work.host.requestUpdate()
  } catch (error) {
    // The page forbids it: the whole text is here.
    console.warn(`SaharaKit could not copy ${text}.`, error)
  }
}
