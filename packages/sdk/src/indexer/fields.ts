import {
  type GenericSchema,
  type InferOutput,
  integer,
  nullable,
  nullish,
  number,
  pipe,
  regex,
  string,
  transform,
} from 'valibot'

// GraphQL carries a bigint as a decimal string and an absent value as null; a row has bigint and undefined.

/** An integer of any size. */
export const big = pipe(
  string(),
  regex(/^-?\d{1,78}$/),
  transform((text) => BigInt(text)),
)
/** A time or count that a number holds, written as text. */
export const seconds = pipe(
  string(),
  regex(/^\d{1,15}$/),
  transform((text) => Number(text)),
)
/** A small integer. */
export const whole = pipe(number(), integer())
/** Bytes. */
export const hex = pipe(
  string(),
  regex(/^0x[\da-f]*$/i),
  transform((text) => text.toLowerCase() as `0x${string}`),
)
/** What may be absent. */
export const absent = <Schema extends GenericSchema>(schema: Schema) =>
  pipe(
    nullable(schema),
    transform((value): InferOutput<Schema> | undefined => value ?? undefined),
  )

/** What older indexers do not know of. */
export const unsaid = <Schema extends GenericSchema>(schema: Schema) =>
  pipe(
    nullish(schema),
    transform((value): InferOutput<Schema> | undefined => value ?? undefined),
  )
