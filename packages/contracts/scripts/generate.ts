/**
 * Writes `generated/*.ts` (ABI and creation code of each contract) from a fresh build; `--check` only compares and
 * fails where a committed file differs from what the sources give. Each contract is built on its own: the compiler
 * numbers what it reads, and the numbers can change the order of functions in the code, so that in one build of all a
 * comma in one contract could change the code, and the gas, of another.
 *
 * `generated/sources.json` tells which sources that was, so that tests notice code that is older than they are.
 */
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot, startForge } from './forge.ts'

const require = createRequire(import.meta.url)
const sourcesPath = join(packageRoot, 'generated', 'sources.json')

/** The contracts that are deployed. */
export const contracts = [
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
  'CampaignRules',
  'Settlements',
  'Contributions',
] as const

type Contract = (typeof contracts)[number]

/** What generate needs of forge's artifact. */
interface Artifact {
  abi: readonly unknown[]
  bytecode: { object: `0x${string}`; linkReferences: Record<string, unknown> }
}

const pathOf = (contract: Contract) => join(packageRoot, 'generated', `${contract}.ts`)
const nameOf = (contract: Contract) => contract[0]?.toLowerCase() + contract.slice(1)

async function build(contract: Contract): Promise<Artifact> {
  const folder = mkdtempSync(join(tmpdir(), 'saharakit-build-'))
  try {
    const places = ['--out', join(folder, 'out'), '--cache-path', join(folder, 'cache')]
    const { status } = await startForge(['build', '--quiet', ...places, `src/${contract}.sol`])
    if (status !== 0) throw new Error(`${contract} could not be built.`)
    return JSON.parse(readFileSync(join(folder, 'out', `${contract}.sol`, `${contract}.json`), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Text of the generated module of one contract. */
async function render(contract: Contract): Promise<string> {
  const { abi, bytecode } = await build(contract)
  if (Object.keys(bytecode.linkReferences).length > 0) throw new Error(`${contract} needs linking.`)
  return `// Generated from src/${contract}.sol by scripts/generate.ts. Do not edit.
/** ABI of ${contract}. */
export const ${nameOf(contract)}Abi = ${JSON.stringify(abi, null, 2)} as const

/** Creation code of ${contract}. */
export const ${nameOf(contract)}Bytecode =
  '${bytecode.object}'
`
}

/** Hash of everything that the code depends on: the sources, the compiler and how it is called. */
function digestSources(): string {
  const files = ['foundry.toml', ...globSync('src/**/*.sol', { cwd: packageRoot }).sort()]
  const hash = createHash('sha256')
  for (const name of ['solc', '@openzeppelin/contracts'])
    hash.update(`${name}@${require(`${name}/package.json`).version}\n`)
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(packageRoot, file)))
  return hash.digest('hex')
}

const renderSources = () => `${JSON.stringify({ sha256: digestSources() })}\n`

/** Whether `generated/` is of the sources as they are now, by what it says of itself. */
export function isGenerated(): boolean {
  return existsSync(sourcesPath) && readFileSync(sourcesPath, 'utf8') === renderSources()
}

/** Creation code of a contract as it is committed. */
export async function readCode(contract: Contract): Promise<string> {
  return (await import(pathOf(contract)))[`${nameOf(contract)}Bytecode`]
}

/**
 * Builds every contract, one a core at a time, and writes those whose module differs.
 *
 * @param check Only tell.
 * @returns The contracts, and `sources`, whose committed file differs from what the sources give
 */
export async function generate(check = false): Promise<string[]> {
  const stale: string[] = []
  const compare = (name: string, path: string, text: string) => {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return
    stale.push(name)
    if (!check) writeFileSync(path, text)
  }
  const waiting: Contract[] = [...contracts]
  const work = async () => {
    for (let contract = waiting.shift(); contract; contract = waiting.shift())
      compare(contract, pathOf(contract), await render(contract))
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  compare('sources', sourcesPath, renderSources())
  return stale
}

if (import.meta.main) {
  const check = process.argv.includes('--check')
  const stale = await generate(check)
  if (check && stale.length > 0) {
    console.error(
      `generated: ${stale.join(', ')} differ from the sources. Run: npm run -w @saharakit/contracts generate`,
    )
    process.exitCode = 1
  } else {
    console.log(
      check
        ? `generated: ${contracts.length} modules match the sources`
        : `generated: ${stale.length} of ${contracts.length + 1} files written`,
    )
  }
}
