import type { SaharaErrorFields, SaharaErrorName } from './names.ts'

/** Names whose errors a first visit may meet. */
export type FaultName = Extract<SaharaErrorName, `Rpc${string}` | `Content${string}`>

/**
 * A failure as bare facts. The sentences about it are many bytes that nobody needs while all goes well, so
 * {@link explained} loads them with the first failure.
 */
export class Fault extends Error {
  constructor(name: FaultName, details?: string, fields?: SaharaErrorFields[FaultName]) {
    super(details)
    // `name` is assigned, not taken from the class: minifiers shorten class names.
    Object.assign(this, fields, { name, details })
  }
}

/**
 * What `work` gives; where it ends in a {@link Fault}, the whole error of that name. If the sentences can't be loaded
 * either, the bare fault is thrown: it has the name, the fields and the details.
 */
export async function explained<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    throw await import('./explain.ts').then(
      ({ explain }) => explain(error),
      () => error,
    )
  }
}
