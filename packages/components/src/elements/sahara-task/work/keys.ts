import type { TaskWork } from './TaskWork.ts'

/** What a key means during paid work; undefined if nothing. Letters and digits belong to the answers. */
export function commandFor(event: KeyboardEvent, work: TaskWork): (() => void) | undefined {
  const { host, zoom } = work
  const { state } = host
  if (state.name !== 'working' && state.name !== 'reviewing') return undefined
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey
  if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey))
    return () => host.send({ type: 'undo' })
  if (!plain) return undefined
  if (event.key === 'Backspace')
    return () => host.send({ type: 'go', at: state.work.at - Number(state.name === 'working') })
  if (event.key === '?') return () => host.open('keys')
  if (state.name === 'reviewing') return undefined
  const commands: Readonly<Record<string, () => void>> = {
    '.': () => host.send({ type: 'skip' }),
    '!': () => host.open('report'),
    '+': () => zoom.by(1.5),
    '=': () => zoom.by(1.5),
    '-': () => zoom.by(1 / 1.5),
    '0': () => zoom.reset(),
  }
  return commands[event.key]
}
