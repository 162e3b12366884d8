/**
 * npm, and the shell that it may put between itself and us, can be ended alone: `kill` on the process id that a script
 * or a service manager knows. npm then passes the signal to the shell, which dies of it without a word to us, or it is
 * gone with no chance to pass anything. Both show as a change in the line of our ancestors.
 */
import { readFileSync } from 'node:fs'

/** What npm may run our script in; it ends when we do, so whose child it is tells whether npm is still there. */
const shells = new Set(['sh', 'dash', 'ash', 'bash', 'busybox', 'zsh', 'ksh'])

/** Milliseconds between two looks. */
const pause = 300

/** Name and parent of a process, as Linux tells them; undefined elsewhere, or when it is gone. */
function look(pid) {
  try {
    // "1234 (name, which may hold anything) S 1 ..."
    const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return name === undefined ? undefined : { name, parent: Number(parent) }
  } catch {
    return undefined
  }
}

/**
 * Calls back once when the npm that started this process is gone. Does nothing where npm did not: then a terminal or a
 * script is our parent, and its end is no order to us.
 *
 * Off Linux only the direct parent is watched: where a shell stands between, a killed npm is not noticed.
 */
export function watchNpm(onGone) {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  const above = look(parent)
  const npm = above && shells.has(above.name) ? above.parent : undefined
  const timer = setInterval(() => {
    if (process.ppid === parent && (npm === undefined || look(parent)?.parent === npm)) return
    clearInterval(timer)
    onGone()
  }, pause)
  timer.unref()
}
