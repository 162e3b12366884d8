import type { LineageLink } from '@saharakit/sdk'

/** One link of a lineage where it is drawn: under the asset that was made from it. */
export type LineageNode = Readonly<{
  /** Its place, from the asset down: `0`, `0.1`, `0.1.0`. */
  key: string
  link: LineageLink
  /** From 1. */
  level: number
  /** Place among its siblings, from 1, and how many they are. */
  position: number
  siblings: number
  parents: readonly LineageNode[]
  /** Its own parents are drawn at another place above. */
  again: boolean
  /** Parents that are not in what was read. */
  cut: number
  /** Part of each sale of the asset that reaches it by this link, of 1. */
  part: number
}>

/** A lineage as a tree: of each asset the parents once, at the first place where it stands. */
export function treeOf(lineage: readonly LineageLink[]): LineageNode | undefined {
  const [asset] = lineage
  if (!asset) return undefined
  const drawn = new Set<bigint>()
  const grow = (link: LineageLink, key: string, level: number, place: Place): LineageNode => {
    const again = link.parents > 0 && drawn.has(link.assetId)
    drawn.add(link.assetId)
    const links = again ? [] : lineage.slice(1).filter(({ child }) => child === link.assetId)
    return {
      key,
      link,
      level,
      ...place,
      again,
      cut: again ? 0 : link.parents - links.length,
      parents: links.map((each, index) =>
        grow(each, `${key}.${index}`, level + 1, {
          position: index + 1,
          siblings: links.length,
          part: place.part * (each.shareBps / 10_000),
        }),
      ),
    }
  }
  return grow(asset, '0', 1, { position: 1, siblings: 1, part: 1 })
}

type Place = Pick<LineageNode, 'position' | 'siblings' | 'part'>

/** The nodes that are on screen, in order; what is above a closed one is not. */
export function shownIn(root: LineageNode, closed: ReadonlySet<string>): readonly LineageNode[] {
  return [root, ...(closed.has(root.key) ? [] : root.parents.flatMap((node) => shownIn(node, closed)))]
}

/** Nodes that are drawn at first; the rest is folded into what was made from it. */
const drawnAtFirst = 24

/** Keys of the nodes that are closed at first, so that a large past begins with what is near. */
export function foldedAtFirst(root: LineageNode): ReadonlySet<string> {
  const closed = new Set<string>()
  let drawn = 1
  const level = [root]
  for (const node of level) {
    if (drawn + node.parents.length > drawnAtFirst) closed.add(node.key)
    else {
      drawn += node.parents.length
      level.push(...node.parents)
    }
  }
  return closed
}

/** Where a key of the keyboard leads. `close`, `open`: the node itself. */
export type Step = Readonly<{ to: string } | { open: string } | { close: string }>

/**
 * What a key does, as the ARIA pattern of trees has it: up and down among what is shown, forward opens or goes on, back closes
 * or goes back.
 *
 * @param key of the event, with left and right swapped where text runs the other way
 */
export function stepFor(
  key: string,
  at: string,
  root: LineageNode,
  closed: ReadonlySet<string>,
): Step | undefined {
  const shown = shownIn(root, closed)
  const index = Math.max(
    shown.findIndex((node) => node.key === at),
    0,
  )
  const node = shown[index] as LineageNode
  const to = (next: LineageNode | undefined): Step | undefined => next && { to: next.key }
  const isOpen = node.parents.length > 0 && !closed.has(node.key)
  switch (key) {
    case 'ArrowDown':
      return to(shown[index + 1])
    case 'ArrowUp':
      return to(shown[index - 1])
    case 'Home':
      return to(root)
    case 'End':
      return to(shown.at(-1))
    case 'ArrowRight':
      return isOpen ? to(node.parents[0]) : node.parents.length > 0 ? { open: node.key } : undefined
    case 'ArrowLeft':
      return isOpen ? { close: node.key } : to(shown.find(({ parents }) => parents.includes(node)))
    default:
      return undefined
  }
}
