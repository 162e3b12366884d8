/**
 * How fields are shown by a wallet that signs in the clear (ERC-7730): a label, and a format where the bare number would tell
 * nobody anything.
 */

/** One field of a descriptor, without its path. */
export type Shown = Readonly<{ label: string; format: string; params?: Readonly<Record<string, unknown>> }>

/** Fields by their paths, in the order in which they are shown. */
export type Fields = Readonly<Record<string, Shown>>

/** One function or typed message. */
export type Described = Readonly<{
  /** What the person does, in at most 30 characters. */
  intent: string
  fields: Fields
  /** Paths that have to be shown, or the wallet must not pretend to have explained it. */
  required?: readonly string[]
}>

const native = '0x0000000000000000000000000000000000000000'

/** As it is. */
export const plain = (label: string): Shown => ({ label, format: 'raw' })

/** An account or a contract, by its name where one is known. */
export const account = (label: string): Shown => ({
  label,
  format: 'addressName',
  params: { types: ['eoa', 'wallet', 'contract'], sources: ['local', 'ens'] },
})

/** A token, by its name where one is known. */
export const token = (label: string): Shown => ({
  label,
  format: 'addressName',
  params: { types: ['token'], sources: ['local'] },
})

/** An amount of a token; the zero address stands for the chain's own coin. */
export const amountOf = (label: string, tokenPath: string): Shown => ({
  label,
  format: 'tokenAmount',
  params: { tokenPath, nativeCurrencyAddress: [native] },
})

/** An amount of the chain's own coin. */
export const coins = (label: string): Shown => ({ label, format: 'amount' })

/** Unix seconds as a time. */
export const date = (label: string): Shown => ({ label, format: 'date', params: { encoding: 'timestamp' } })

/** Seconds as a span of time. */
export const duration = (label: string): Shown => ({ label, format: 'duration' })

/** 1/10,000 as percent. */
export const percent = (label: string): Shown => ({
  label,
  format: 'unit',
  params: { base: '%', decimals: 2 },
})

/** One of a few words, in the descriptor's `metadata.enums`. */
export const oneOf = (label: string, name: string): Shown => ({
  label,
  format: 'enum',
  params: { $ref: `$.metadata.enums.${name}` },
})

/** Calls of the same contract inside a call. */
export const calls = (label: string): Shown => ({ label, format: 'calldata', params: { calleePath: '@.to' } })

/** Fields of a struct inside another one. */
export function within(path: string, fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, shown]) => {
      const tokenPath = shown.params?.tokenPath
      const params =
        tokenPath === undefined ? shown.params : { ...shown.params, tokenPath: `${path}.${tokenPath}` }
      return [`${path}.${name}`, params ? { ...shown, params } : shown]
    }),
  )
}

/**
 * Names of fields that nobody can judge by looking at them: hashes, keys, signatures, proofs and what only makes two things
 * two. They are left out; every other field must be shown.
 */
export const unreadable: ReadonlySet<string> = new Set([
  'answers',
  'batch',
  'body',
  'cipher',
  'cipherProof',
  'cipherRoot',
  'contentHash',
  'contentRoot',
  'counter',
  'goldRoot',
  'index',
  'itemsRoot',
  'keyCommit',
  'keyParity',
  'keyX',
  'leaf',
  'leaves',
  'legalTextHash',
  'licenseTokenId',
  'manifestHash',
  'mask',
  'nonce',
  'notes',
  'path',
  'pay',
  'plainLeaf',
  'plainProof',
  'plainRoot',
  'proof',
  'r',
  'roots',
  's',
  'salt',
  'scalar',
  'sealedKey',
  'sharesRoot',
  'signature',
  'termsId',
  'uri',
  'v',
  'words',
])

/** Bits of `rights`, `duties` and the like are words only one by one; the usual ones have names. */
export const enums = {
  cipher: { 0: 'License alone', 1: 'Encrypted files (GCM)', 2: 'Encrypted files (CTR)' },
  kind: { 0: 'Dataset', 1: 'Model', 2: 'Agent', 3: 'Pipeline', 4: 'Evaluation' },
  relation: {
    0: 'Trained on',
    1: 'Fine-tuned from',
    2: 'Distilled from',
    3: 'Quantized from',
    4: 'Merged from',
    5: 'Labels',
    6: 'Evaluated on',
    7: 'Uses',
  },
} as const
