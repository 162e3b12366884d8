import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../build/exportsMap.ts'
import { readNatSpec } from '../natspec.ts'

const names = 'packages/sdk/src/errors/names.ts'
const contract = 'packages/contracts/src/interfaces/ICampaigns.sol'

/** The names that `error.name` can have, with the fields that each carries, and the contract's own errors. */
export function render(): string {
  const source = readFileSync(join(root, names), 'utf8')
  const own = [...source.matchAll(/^ {2}(\w+Error): (.+)$/gm)].map(([, name = '', fields = '']) => {
    const shown = fields === 'object' ? '' : `\`${fields}\``
    return `| [${name}](../errors.md#${name.toLowerCase()}) | ${shown.replace(/\|/g, '\\|')} |`
  })
  const reverts = readNatSpec(readFileSync(join(root, contract), 'utf8'))
    .filter(({ kind }) => kind === 'error')
    .map(({ name, notice }) => `| \`${name}\` | ${notice} |`)
  return [
    '# Errors',
    'Branch on `error.name`, never on `instanceof`: two copies of the SDK may share a page.',
    `| name | fields |\n|---|---|\n${own.join('\n')}`,
    '## Errors of the contract',
    'They arrive as `ContractRevertError` with this `errorName`.',
    `| errorName | what happened |\n|---|---|\n${reverts.join('\n')}`,
  ].join('\n\n')
}
