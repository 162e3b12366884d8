import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { findFreePort } from '../../start/findFreePort.ts'

/** A Postgres server of its own. */
export interface Postgres {
  readonly url: string
  stop(): void
}

/** Folders where distributions keep initdb, newest first. */
function findBinaries(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')))
}

/** uid and gid of the user that Postgres runs as; it refuses root. */
function findUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  if (uid?.status !== 0 || gid?.status !== 0) return undefined
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

/** Starts Postgres in a temporary folder; a string says why that is not possible here. */
export async function startPostgres(): Promise<Postgres | string> {
  const binaries = findBinaries()
  if (!binaries) return 'initdb and pg_ctl were not found (Debian: apt install postgresql)'
  const user = findUser()
  if (process.getuid?.() === 0 && !user)
    return 'Postgres refuses root and there is no user "postgres" to run it as'
  const folder = mkdtempSync(join(tmpdir(), 'sahara-postgres-'))
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const port = await findFreePort('127.0.0.1')
  const run = (name: string, ...args: string[]): void => {
    const { status, stdout, stderr } = spawnSync(join(binaries, name), args, {
      ...user,
      cwd: folder,
      encoding: 'utf8',
      // A server that inherits our pipes would keep this call from returning.
      stdio: name === 'pg_ctl' ? 'ignore' : 'pipe',
      env: { ...process.env, HOME: folder },
    })
    if (status !== 0) throw new Error(`${name} failed: ${stdout ?? ''}${stderr ?? ''}`)
  }
  run('initdb', '-D', data, '-U', 'sahara', '--auth=trust', '--no-sync', '-E', 'UTF8')
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`
  run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start')
  return {
    url: `postgres://sahara@127.0.0.1:${port}/postgres`,
    stop() {
      run('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
