/** A row whose names with a dot have become fields of an object inside. */
export function nestRow<Row>(row: object): Row {
  const nested: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(row)) {
    const [outer = '', inner] = name.split('.')
    if (inner === undefined) nested[outer] = value
    else Object.assign((nested[outer] ??= {}) as object, { [inner]: value })
  }
  return nested as Row
}
