import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMarkdown, slug } from './markdown.ts'

test('default: fences, links and anchors of a page', () => {
  const page = readMarkdown(
    [
      '# The `sahara-task` element',
      'See [how](./judging.md#the-rule) and ![picture](img/a.png "title").',
      '```ts continues',
      'const link = "[no](link.md)"',
      '```',
      '## Twice',
      '## Twice',
      '<a id="by-hand"></a> <img alt="" src="b.png">',
    ].join('\n'),
  )
  assert.deepEqual(page.fences, [
    {
      language: 'ts',
      flags: ['continues'],
      code: 'const link = "[no](link.md)"\n',
      line: 4,
      heading: 'The `sahara-task` element',
    },
  ])
  assert.deepEqual(page.links, [
    { target: './judging.md#the-rule', line: 2 },
    { target: 'img/a.png', line: 2 },
    { target: 'b.png', line: 8 },
  ])
  assert.deepEqual([...page.anchors], ['the-sahara-task-element', 'twice', 'twice-1', 'by-hand'])
})

test('behavior: links inside code are not links', () => {
  assert.deepEqual(readMarkdown('`[a](b.md)` and [c](d.md)').links, [{ target: 'd.md', line: 1 }])
})

test('behavior: a fence inside a list loses the indent of the list', () => {
  assert.equal(readMarkdown('- x\n  ```ts\n  a()\n    b()\n  ```').fences[0]?.code, 'a()\n  b()\n')
})

test('behavior: slugs as GitHub makes them', () => {
  assert.equal(slug('What it costs, and who pays?'), 'what-it-costs-and-who-pays')
  assert.equal(slug('`ConfigError`'), 'configerror')
  assert.equal(slug('A [link](x.md) & more'), 'a-link--more')
})
