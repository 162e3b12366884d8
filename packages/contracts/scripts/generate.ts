/**
 * Writes `generated/*.ts` (ABI and creation code of each contract) from a fresh build; `--check` only compares and
 * fails where a committed file differs from what the sources give. Each contract is built on its own: the compiler
 * numbers what it reads, and the numbers can change the order of functions in the code, so that in one build of all a
 * comma in one contract could change the code, and the gas, of another.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot, runForge } from './forge.ts'

const contracts = [
  'Campaigns',
  'Lens',
  'TestToken',
  'AssetRegistry',
  'Licenses',
  'RevenueVault',
  'Market',
  'AssetLens',
  'TestDollar',
  'TestAccount',
  'SettlementJudge',
] as const

/** What generate needs of forge's artifact. */
interface Artifact {
  abi: readonly unknown[]
  bytecode: { object: `0x${string}`; linkReferences: Record<string, unknown> }
}

function build(contract: string): Artifact {
  const folder = mkdtempSync(join(tmpdir(), 'saharakit-build-'))
  try {
    const places = ['--out', join(folder, 'out'), '--cache-path', join(folder, 'cache')]
    const { status } = runForge(['build', '--quiet', ...places, `src/${contract}.sol`])
    if (status !== 0) throw new Error(`${contract} could not be built.`)
    return JSON.parse(readFileSync(join(folder, 'out', `${contract}.sol`, `${contract}.json`), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Text of the generated module of one contract. */
function render(contract: string): string {
  const { abi, bytecode } = build(contract)
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
