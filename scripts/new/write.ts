import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as action from './action.ts'
import * as element from './element.ts'
import * as kernel from './kernel.ts'
import type { Plan } from './plan.ts'

/** What can be made new, and how its name must look. */
export const kinds = {
  action: { ...action, example: 'getThing (a verb and a noun in camelCase)' },
  element: { ...element, example: 'sahara-thing' },
  kernel: { ...kernel, example: 'sharpness (camelCase)' },
}

/** Puts a line after the last one that matches. */
function insertAfter(text: string, { path, after, line }: Plan['insertions'][number]): string {
  const lines = text.split('\n')
  const last = lines.findLastIndex((one) => after.test(one))
  if (last === -1) throw new Error(`${path} no longer looks as scripts/new expects: no line like ${after}.`)
  return lines.toSpliced(last + 1, 0, line).join('\n')
}

/**
 * Writes the files of a new action, element or kernel. Either all is written or nothing.
 *
 * @returns the plan that was carried out
 * @throws Error when the kind or the name is none of ours, or a file exists already
 */
export function writeNew(root: string, kind: string, name: string): Plan {
  if (!Object.hasOwn(kinds, kind)) {
    throw new Error(`There is no ${kind || 'kind'} to make. Say one of: ${Object.keys(kinds).join(', ')}.`)
  }
  const { pattern, example, plan } = kinds[kind as keyof typeof kinds]
  if (!pattern.test(name))
    throw new Error(
      `"${name}" is no name for ${kind === 'kernel' ? 'a' : 'an'} ${kind}. One that is: ${example}.`,
    )
  const planned = plan(name)
  const taken = Object.keys(planned.files).find((path) => existsSync(join(root, path)))
  if (taken) throw new Error(`${taken} exists already. Choose another name, or remove it first.`)
  const edited = new Map<string, string>()
  for (const insertion of planned.insertions) {
    const before = edited.get(insertion.path) ?? readFileSync(join(root, insertion.path), 'utf8')
    edited.set(insertion.path, insertAfter(before, insertion))
  }
  for (const [path, text] of [...Object.entries(planned.files), ...edited]) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return planned
}
