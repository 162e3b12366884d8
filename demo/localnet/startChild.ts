import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Warden } from './warden.ts'

/** A program that we started and will end. */
export type Child = Readonly<{
  name: string
  pid: number
  /** Settles when the program has ended, whoever ended it. */
  exited: Promise<void>
  /** Last lines that it printed, for an error message. */
  tail(): string
  /** Asks it to end, insists after `graceMs` (5,000), and waits until it is gone. */
  stop(graceMs?: number): Promise<void>
}>

/** What to start. */
export type ChildOptions = Readonly<{
  name: string
  command: string
  args: readonly string[]
  cwd?: string
  env?: NodeJS.ProcessEnv
  /** File that takes what it prints. */
  log: string
  warden: Warden
}>

/**
 * Starts a program directly (no shell between us and its process id).
 *
 * @throws Error where it can't be started at all
 */
export async function startChild({
  name,
  command,
  args,
  cwd,
  env,
  log,
  warden,
}: ChildOptions): Promise<Child> {
  mkdirSync(dirname(log), { recursive: true })
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // An own process group: Ctrl-C reaches only us, and we end the others in order.
    detached: process.platform !== 'win32',
    ...(cwd === undefined ? {} : { cwd }),
    ...(env === undefined ? {} : { env }),
  })
  const pid = await spawned(child, name)
  // The group of a detached child bears its number: what the child starts (a compiler, say) ends with it.
  const group = process.platform === 'win32' ? pid : -pid
  warden.watch(group)
  const lines = collectOutput(child, log)
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return {
    name,
    pid,
    exited,
    tail: () => lines.join('\n'),
    async stop(graceMs = 5_000) {
      if (child.exitCode === null && child.signalCode === null) {
        signalGroup(group, 'SIGTERM')
        const insist = setTimeout(() => signalGroup(group, 'SIGKILL'), graceMs)
        await exited
        clearTimeout(insist)
      }
      await exited
    },
  }
}

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(group, signal)
  } catch {
    // It ended by itself a moment ago.
  }
}

function spawned(child: ChildProcess, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('spawn', () => resolve(child.pid as number))
    child.once('error', (cause) =>
      reject(
        new Error(`${name} can't be started: ${cause.message}. Run npm ci to restore its package.`, {
          cause,
        }),
      ),
    )
  })
}

const TAIL_LINES = 20

function collectOutput(child: ChildProcess, log: string): string[] {
  const file = createWriteStream(log)
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8')
    stream?.on('data', (text: string) => {
      file.write(text)
      lines.push(...text.split('\n').filter(Boolean))
      lines.splice(0, lines.length - TAIL_LINES)
    })
  }
  child.once('close', () => file.end())
  return lines
}
