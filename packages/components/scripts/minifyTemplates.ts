/** Takes the indentation out of `css` and `html` templates, which JavaScript minifiers must not touch. */
import { transformSync } from 'esbuild'
import type { Plugin } from 'rollup'

type Node = { type: string; start: number; end: number; [key: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

function* nodesIn(node: Node): Generator<Node> {
  yield node
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesIn(child)
}

/** A style sheet as esbuild writes it; a template with holes is left alone. */
function minifyCss(text: string): string {
  return transformSync(text, { loader: 'css', minify: true, target: 'es2022' }).code.trim()
}

/** Line breaks with their indentation are nothing between tags and one space elsewhere; a space in a line is meant. */
function minifyHtml(text: string): string {
  return text
    .replace(/>\s*\n\s*</g, '><')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ >/g, '>')
}

/**
 * Rollup plugin for the CDN build. Runs on sources whose templates still stand as they were written.
 *
 * @example
 * plugins: [esbuild({ target }), minifyTemplates(), terser()]
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'saharakit-minify-templates',
    transform(code, id) {
      if (!/packages\/components\/src\//.test(id) || !/\b(?:css|html)`/.test(code)) return null
      const edits: { start: number; end: number; text: string }[] = []
      for (const node of nodesIn(this.parse(code) as unknown as Node)) {
        const tag = (node['tag'] as { name?: string } | undefined)?.name
        if (node.type !== 'TaggedTemplateExpression' || (tag !== 'css' && tag !== 'html')) continue
        const { quasis } = node['quasi'] as { quasis: Node[] }
        if (tag === 'css' && quasis.length > 1) continue
        for (const { start, end } of quasis) {
          const raw = code.slice(start, end)
          edits.push({ start, end, text: tag === 'css' ? minifyCss(raw) : minifyHtml(raw) })
        }
      }
      let out = code
      for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
        out = out.slice(0, start) + text + out.slice(end)
      return { code: out, map: null }
    },
  }
}
