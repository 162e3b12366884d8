/** Milliseconds after which a browser has taken what it saves. */
const takenAfter = 60_000

/** Has the browser save a file under a name, as if a link to it had been pressed. */
export function offerFile(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), takenAfter)
}
