import { count, fields, list, type Shape } from './shape.ts'
import { item } from './shapes.ts'

/** Shape of a batch block. Marked pure, so that who reads no batch does not load it. */
export const batchShape: Shape = /* @__PURE__ */ fields({ batch: count(0, 3_839), items: list(item, 1, 20) })
