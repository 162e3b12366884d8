import type { AssetManifest, PreviewItem } from '@saharakit/sdk'
import type { ListingDraft } from './draft.ts'
import { parseValue } from './numbers.ts'

/** Language tags as they are typed: with commas, semicolons or spaces. */
export const languagesOf = ({ languages }: ListingDraft): readonly string[] =>
  languages.split(/[\s,;\u060c]+/).filter((language) => language !== '')

/** A field, or nothing where it is empty: manifests have no empty fields. */
const filled = <Key extends string>(key: Key, text: string): Partial<Record<Key, string>> =>
  text.trim() === '' ? {} : ({ [key]: text.trim() } as Record<Key, string>)

/**
 * The manifest that a draft stands for.
 *
 * @param preview What everybody may see, as it was published.
 * @throws TypeError where a file was not looked at yet
 */
export function manifestOf(draft: ListingDraft, preview: readonly PreviewItem[] = []): AssetManifest {
  const { access, kind, name, description, authorName, authorUrl, scores } = draft
  const languages = languagesOf(draft)
  const files = access === 'none' ? [] : draft.files
  return {
    version: 1,
    kind,
    name: name.trim(),
    description,
    open: access === 'everybody',
    ...(authorName.trim() && { author: { name: authorName.trim(), ...filled('url', authorUrl) } }),
    ...filled('task', draft.task),
    ...(languages.length > 0 && { languages }),
    files: files.map(({ name: file, type, size, sha256 }) => {
      if (!sha256) throw new TypeError(`“${file}” was not looked at yet.`)
      return { name: file, type, size, sha256 }
    }),
    ...(preview.length > 0 && { preview }),
    ...(scores.length > 0 && {
      evaluations: scores.map(({ metric, value, dataset }) => ({
        metric: metric.trim(),
        value: parseValue(value) ?? 0,
        ...filled('dataset', dataset),
      })),
    }),
    ...filled('usage', draft.usage),
    ...filled('cite', draft.cite),
  }
}
