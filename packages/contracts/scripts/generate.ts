/**
 * Writes `generated/*.ts` (ABI and creation code of each contract) from a fresh build; `--check` only compares and
 * fails where a committed file differs from what the sources give.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot, runForge } from './forge.ts'

const contracts = ['Campaigns', 'Lens', 'TestToken'] as const

/** What generate needs of forge's artifact. */
interface Artifact {
  abi: readonly unknown[]
  bytecode: { object: `0x${string}`; linkReferences: Record<string, unknown> }
}

/** Text of the generated module of one contract. */
function render(contract: string): string {
  const path = join(packageRoot, 'out', `${contract}.sol`, `${contract}.json`)
  const { abi, bytecode } = JSON.parse(readFileSync(path, 'utf8')) as Artifact
  if (Object.keys(bytecode.linkReferences).length > 0) throw new Error(`${contract} needs linking.`)
  const name = contract[0]?.toLowerCase() + contract.slice(1)
  return `// Generated from src/${contract}.sol by scripts/generate.ts. Do not edit.
/** ABI of ${contract}. */
export const ${name}Abi = ${JSON.stringify(abi, null, 2)} as const

/** Creation code of ${contract}. */
export const ${name}Bytecode =
  '${bytecode.object}'
`
}

const check = process.argv.includes('--check')
if (runForge(['build', '--quiet', '--skip', 'test']).status !== 0) process.exit(1)
const stale = contracts.filter((contract) => {
  const path = join(packageRoot, 'generated', `${contract}.ts`)
  const text = render(contract)
  if (!check) writeFileSync(path, text)
  else return readFileSync(path, 'utf8') !== text
  return false
})
if (stale.length > 0) {
  console.error(
    `generated: ${stale.join(', ')} differ from the sources. Run: npm run -w @saharakit/contracts generate`,
  )
  process.exitCode = 1
} else {
  console.log(`generated: ${contracts.length} modules ${check ? 'match the sources' : 'written'}`)
}
