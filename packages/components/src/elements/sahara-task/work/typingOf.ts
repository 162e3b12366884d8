import type { TypingEvent } from '@saharakit/workers/protocol'

/** What happened in a text field, without what was written. */
export function typingOf(event: InputEvent): TypingEvent {
  const { inputType, data, isTrusted, timeStamp, isComposing } = event
  const kind =
    inputType === 'insertFromPaste' || inputType === 'insertFromDrop'
      ? 'paste'
      : isComposing
        ? 'composition'
        : inputType.startsWith('delete')
          ? 'erase'
          : 'key'
  const pasted = event.dataTransfer?.getData('text/plain').length
  return { at: timeStamp, kind, characters: data?.length ?? pasted ?? 1, trusted: isTrusted }
}
