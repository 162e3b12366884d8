import { kebab, spoken } from './names.ts'
import type { Plan } from './plan.ts'

/** A name that a kernel can have: camelCase, as its file and its export. */
export const pattern = /^[a-z]+([A-Z][a-z0-9]*)*$/

const source = (name: string) => `import type { TextCheckRequest } from '../protocol.ts'
import { finding, type Kernel } from './kernel.ts'

const id = '${kebab(name)}@1'

/** Fewer letters than this don't tell. Say here what the bound was measured on. */
const minLetters = 20

/** The ${spoken(name)} of a text. Say what it sees, and why these integers are the same in every engine. */
export const ${name}: Kernel<TextCheckRequest> = {
  id,
  accepts: 'text',
  needs: [],
  run({ text }) {
    const letters = [...text].length
    const code = letters < minLetters ? 'too-short-to-tell' : 'readable'
    return finding(id, 'ok', code, { letters, minLetters })
  },
}
`

const golden = (name: string) => {
  const vector = (title: string, text: string, code: string) => ({
    name: title,
    input: { type: 'text', text },
    finding: {
      kernel: `${kebab(name)}@1`,
      level: 'ok',
      code,
      values: { letters: text.length, minLetters: 20 },
    },
  })
  const vectors = [
    vector('a sentence', 'The heron stands at the water.', 'readable'),
    vector('a word', 'heron', 'too-short-to-tell'),
  ]
  return `${JSON.stringify(vectors, null, 1)}\n`
}

/** A kernel, its golden vectors, and its place in the lists that the worker and the tests read. */
export function plan(name: string): Plan {
  const folder = 'packages/workers/src'
  const runner = `  '${kebab(name)}': (input: TextCheckRequest, pixels: PixelEngine) => ${name}.run(input, { pixels }),`
  return {
    files: {
      [`${folder}/kernels/${name}.ts`]: source(name),
      [`${folder}/kernels/golden/${kebab(name)}.json`]: golden(name),
    },
    insertions: [
      {
        path: `${folder}/kernels/index.ts`,
        after: /^export .* from '\.\/\w+\.ts'$/,
        line: `export { ${name} } from './${name}.ts'`,
      },
      { path: `${folder}/worker/kernelIds.ts`, after: /^ {2}kernels\.\w+,$/, line: `  kernels.${name},` },
      {
        path: `${folder}/testing/golden.ts`,
        after: /^import .* from '\.\.\/kernels\/\w+\.ts'$/,
        line: `import { ${name} } from '../kernels/${name}.ts'`,
      },
      {
        path: `${folder}/testing/golden.ts`,
        after: /^ {2}'?[\w-]+'?: \(input: \w+, pixels: PixelEngine\) =>.*,$/,
        line: runner,
      },
    ],
    next: [
      `Write what the kernel sees in ${folder}/kernels/${name}.ts; name new finding codes in ${folder}/protocol.ts.`,
      `Put real inputs into ${folder}/kernels/golden/${kebab(name)}.json: node --test ${folder}/kernels/golden.test.ts`,
      `Run it where its input is checked (${folder}/worker), and describe it in docs/checks.md.`,
    ],
  }
}
