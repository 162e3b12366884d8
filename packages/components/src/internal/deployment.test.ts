import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, test } from 'node:test'
import { findDeployment } from './deployment.ts'

const contract = '0x5fbdb2315678afecb367f032d93f642f64180aa3'
const deployment = { chainId: 31337, block: 0, contracts: { Campaigns: contract, Lens: contract } }
const table = JSON.stringify({ chains: { 31337: deployment } })

/** What the server says next, the last one for ever. */
let answers: readonly (readonly [status: number, body: string])[] = []
let asked = 0
const server = createServer((_, response) => {
  const [status, body] = answers[Math.min(asked++, answers.length - 1)] ?? [500, '']
  response.writeHead(status).end(body)
})
before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
after(() => void server.close())

/** A table under an address of its own, so that nothing is remembered. */
function fileOf(name: string, ...next: typeof answers) {
  answers = next
  asked = 0
  const { port } = server.address() as { port: number }
  return { deploymentsFile: { url: `http://127.0.0.1:${port}/${name}`, integrity: '' } }
}

test('findDeployment: default: the table is fetched once a page', async () => {
  const settings = fileOf('once', [200, table])
  const [one, two] = await Promise.all([1, 2].map(() => findDeployment(settings, 31337, contract)))
  assert.deepEqual(one, deployment)
  assert.deepEqual(two, deployment)
  assert.equal(asked, 1)
})

test('findDeployment: error: ContentUnavailableError where it does not arrive, and asking again works', async () => {
  const settings = fileOf('later', [502, '<html>'], [200, '<html>'], [200, table])
  const down = { name: 'ContentUnavailableError', retryable: true }
  await assert.rejects(findDeployment(settings, 31337, contract), down)
  await assert.rejects(findDeployment(settings, 31337, contract), down)
  assert.deepEqual(await findDeployment(settings, 31337, contract), deployment)
})

test('findDeployment: error: ConfigError where something else is there, or the chain is unknown', async () => {
  const other = { name: 'ConfigError', attribute: 'deployments' }
  for (const [place, body] of ['[]', 'null', '{"chains":null}'].entries())
    await assert.rejects(findDeployment(fileOf(`other-${place}`, [200, body]), 31337, contract), other)
  const settings = fileOf('unknown', [200, table])
  await assert.rejects(findDeployment(settings, 1, contract), { name: 'ConfigError', attribute: 'campaign' })
})
