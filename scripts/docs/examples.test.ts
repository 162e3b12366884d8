import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf } from './blocks.ts'
import { assemble, declaredIn, usedIn } from './examples.ts'

test('default: an example gets the imports and names that it does not explain itself', () => {
  const code = [
    'const { rows, after: next } = await listCampaigns(client, { limit: 20, ...options })',
    "console.log(rows.length, 'client') // secrets",
  ].join('\n')
  const imports = new Map([
    ['listCampaigns', '@saharakit/sdk'],
    ['length', '@saharakit/other'],
  ])
  assert.deepEqual(assemble(code, imports, ['client', 'secrets', 'rows']), {
    imports: "import { listCampaigns } from '@saharakit/sdk'\n",
    imported: ['listCampaigns'],
    given: ['client'],
    declared: ['rows', 'next'],
  })
  assert.ok(usedIn(code).has('options'))
})

test('behavior: names in patterns within patterns', () => {
  assert.deepEqual(declaredIn('const [{ activeSeat }] = f()\nlet x = 1\n  const inner = 2'), [
    'activeSeat',
    'x',
  ])
})

test('behavior: what continues a block runs with it, and each kind of block has its way', () => {
  const page = `# A
\`\`\`ts
import { x } from 'x'
\`\`\`
\`\`\`ts continues
x(document.body)
\`\`\`
\`\`\`text
Content-Security-Policy: x
\`\`\`
\`\`\`
a drawing
\`\`\``
  const blocks = blocksOf('docs/a.md', page).map(({ way, place, heading, lines }) => ({
    way,
    place,
    heading,
    lines,
  }))
  assert.deepEqual(blocks, [
    { way: 'browser', place: 'docs/a.md:3', heading: 'A', lines: [3, 6, 7] },
    { way: 'policy', place: 'docs/a.md:9', heading: 'A', lines: [9, 10] },
    { way: 'shown', place: 'docs/a.md:12', heading: 'A', lines: [12, 13] },
  ])
})
