import { type ChildProcess, spawn } from 'node:child_process'

/** How a program ended. */
export type ProgramEnd = {
  /** Exit code; 1 when a signal or its time limit ended it. */
  code: number
  /** Everything it wrote, both streams in the order in which they came. */
  output: string
  timedOut: boolean
}

const running = new Set<ChildProcess>()

/** Ends a program and everything that it started: each one leads a process group of its own. */
function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // The group is gone already.
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const child of running) endGroup(child, 'SIGTERM')
    process.exit(1)
  })
}

/**
 * Runs a program with its output on ours, and ends its whole process group when the time limit is over.
 * Never rejects: a program that can't be started ends with code 1 and the reason as its output.
 */
export function runProgram(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; limitMs: number },
): Promise<ProgramEnd> {
  return new Promise((resolve) => {
    let output = ''
    let timedOut = false
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    running.add(child)
    const timer = setTimeout(() => {
      timedOut = true
      console.error(`\n${command} ran longer than ${options.limitMs / 1000} s and was ended.`)
      endGroup(child, 'SIGTERM')
      setTimeout(() => endGroup(child, 'SIGKILL'), 5000).unref()
    }, options.limitMs)
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
        process.stdout.write(text)
      })
    }
    const finish = (code: number) => {
      clearTimeout(timer)
      running.delete(child)
      resolve({ code, output, timedOut })
    }
    child.on('error', (error) => {
      output += error.message
      console.error(error.message)
      finish(1)
    })
    child.on('close', (code) => finish(code ?? 1))
  })
}
