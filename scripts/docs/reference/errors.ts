import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../build/exportsMap.ts'
import { readNatSpec } from '../natspec.ts'

const names = 'packages/sdk/src/errors/names.ts'

/** The contracts that are written to. What two of them have in common is told with each. */
const contracts = ['Campaigns', 'AssetRegistry', 'Licenses', 'Offers', 'Market', 'RevenueVault'] as const

/** The errors of a contract, as a table. `Offers` is the part of `Market` that is about them. */
function table(name: (typeof contracts)[number]): string {
  const source = readFileSync(join(root, `packages/contracts/src/interfaces/I${name}.sol`), 'utf8')
  const rows = readNatSpec(source).flatMap(({ kind, name: error, notice }) =>
    kind === 'error' ? [`| \`${error}\` | ${notice} |`] : [],
  )
  return `### ${name}\n\n| errorName | what happened |\n|---|---|\n${rows.join('\n')}`
}

/** The names that `error.name` can have, with the fields that each carries, and the contracts' own errors. */
export function render(): string {
  const source = readFileSync(join(root, names), 'utf8')
  const own = [...source.matchAll(/^ {2}(\w+Error): (.+)$/gm)].map(([, name = '', fields = '']) => {
    const shown = fields === 'object' ? '' : `\`${fields}\``
    return `| [${name}](../errors.md#${name.toLowerCase()}) | ${shown.replace(/\|/g, '\\|')} |`
  })
  return [
    '# Errors',
    'Branch on `error.name`, never on `instanceof`: two copies of the SDK may share a page.',
    `| name | fields |\n|---|---|\n${own.join('\n')}`,
    '## Errors of the contracts',
    'They arrive as `ContractRevertError` with this `errorName`.',
    ...contracts.map(table),
  ].join('\n\n')
}
