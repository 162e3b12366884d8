import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from '../../build/exportsMap.ts'
import { type Declaration, readNatSpec } from '../natspec.ts'

const kinds = [
  ['function', 'Functions'],
  ['event', 'Events'],
  ['error', 'Errors'],
  ['struct', 'Types'],
] as const

function section({ kind, name, signature, notice, dev, parameters, returns }: Declaration): string {
  const code = kind === 'struct' ? '' : `\n\`\`\`solidity\n${signature}\n\`\`\`\n`
  const list = [
    ...parameters.map(({ name: parameter, text }) => `- \`${parameter}\`: ${text}`),
    ...returns.map((text) => `- returns ${text}`),
  ]
  return [`### ${name}`, code, notice, dev && `\n${dev}`, list.length > 0 && `\n${list.join('\n')}`]
    .filter(Boolean)
    .join('\n')
}

/** The contracts' functions, events, errors and types, from the NatSpec of their interfaces. */
export function render(): string {
  const files = globSync('packages/contracts/src/interfaces/I*.sol', { cwd: root }).sort()
  const parts = files.flatMap((file) => {
    const all = readNatSpec(readFileSync(join(root, file), 'utf8'))
    const groups = kinds.flatMap(([kind, title]) => {
      const own = all.filter((one) => one.kind === kind && one.notice)
      return own.length > 0
        ? [`## ${basename(file, '.sol')}: ${title.toLowerCase()}`, ...own.map(section)]
        : []
    })
    return groups
  })
  return [
    '# Contracts',
    'What each function promises. [How work is judged](../judging.md) and [Assets and their market](../assets-and-market.md) say why.',
    ...parts,
  ].join('\n\n')
}
