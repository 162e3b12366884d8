import assert from 'node:assert/strict'
import type { CreateSaharaClientParameters, SaharaClient } from '@saharakit/sdk'
import { type Block, readBlocks } from '../../../scripts/docs/blocks.ts'
import { assemble, type Imports } from '../../../scripts/docs/examples.ts'
import { type Given, givenNames } from '../../../scripts/docs/given.ts'
import { captureConsole } from './captureConsole.ts'
import type { ModuleFolder } from './modules.ts'

/** What became of an example: its own variables, and the lines that it prints, also later on. */
export type Outcome = Readonly<{ values: Readonly<Record<string, unknown>>; printed: readonly string[] }>

/** When in a story an action's example runs, and what it must have done. */
export type Example<Scene extends string, Actor extends string, Story> = Readonly<{
  at: Scene
  /** Whose wallet the client has. Default whoever the story is about. */
  as?: Actor
  /** What the client has besides. */
  client?: (story: Story) => Partial<CreateSaharaClientParameters>
  /** What has to happen right before. */
  prepare?: (story: Story, client: SaharaClient) => Promise<unknown>
  /** Names that are not what they are elsewhere, made by something that happens right before. */
  instead?: (story: Story, client: SaharaClient) => Promise<Partial<Given>>
  /** Throws where the example did not do what its words say. */
  expect: (outcome: Outcome, story: Story, client: SaharaClient) => unknown
}>

/** The blocks of docs/reference/actions.md, one an action. */
export const actionBlocks: readonly Block[] = readBlocks().filter(({ way }) => way === 'action')

/** The outcome holds at least this. */
export const gives = (expected: object) => (outcome: Outcome) =>
  assert.partialDeepStrictEqual(outcome, expected)

/** What was printed, line by line, looks so. */
export const prints = (pattern: RegExp) => (outcome: Outcome) =>
  assert.match(outcome.printed.join('\n'), pattern)

/** A variable has so many entries. */
export const counts = (name: string, count: number) => (outcome: Outcome) =>
  assert.equal((outcome.values[name] as readonly unknown[]).length, count)

/** A variable is an amount of something. */
export const isPositive = (name: string) => (outcome: Outcome) =>
  assert.ok((outcome.values[name] as bigint) > 0n, `${name} is ${outcome.values[name]}`)

/** Something that goes on prints a line, and can be stopped. */
export const tells = (pattern: RegExp) => async (outcome: Outcome) => {
  const deadline = Date.now() + 120_000
  while (!outcome.printed.some((line) => pattern.test(line)) && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 50))
  assert.match(outcome.printed.join('\n'), pattern)
  const stop = outcome.values['stop'] as () => void
  stop()
}

/** What an example runs in. */
export type Surroundings = Readonly<{
  imports: Imports
  modules: ModuleFolder
  /** The names that an example uses; those that have to be read are read first. */
  give: (names: readonly string[], client: SaharaClient) => Promise<Partial<Given>>
}>

/** Runs the example of an action as it stands on its page, and looks at what it did. */
export async function runExample<Scene extends string, Actor extends string, Story>(
  { heading: name, code }: Block,
  example: Example<Scene, Actor, Story>,
  { story, client, imports, modules, give }: Surroundings & Readonly<{ story: Story; client: SaharaClient }>,
): Promise<void> {
  await example.prepare?.(story, client)
  const instead = await example.instead?.(story, client)
  const { imports: head, given, declared } = assemble(code, imports, givenNames)
  const body = `export const run = async ({ ${given.join(', ')} }) => {\n${code}\nreturn { ${declared.join(', ')} }\n}`
  const { run } = await modules.load(`${name}.mjs`, `${head}${body}\n`)
  const names = { ...(await give(given, client)), ...instead }
  await captureConsole(async (printed) => {
    const values = await (run as (names: Partial<Given>) => Promise<Outcome['values']>)(names)
    await example.expect({ values, printed }, story, client)
  })
}
