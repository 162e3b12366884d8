/** Places of a box that are looked at, as parts of its width and height: the middle, and near the corners. */
const places = [
  [0.5, 0.5],
  [0.12, 0.25],
  [0.88, 0.25],
  [0.12, 0.75],
  [0.88, 0.75],
] as const

/** Below this nobody sees through a button by accident. */
const leastOpacity = 0.95

/** The node that holds `node`, shadow roots crossed. */
const holderOf = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode)

/** Whether a click at this place would meet the element, or something inside it, in its own root and in all roots around it. */
function isHit(element: Element, x: number, y: number): boolean {
  let target: Element = element
  let root = element.getRootNode()
  while (root instanceof ShadowRoot) {
    const found = root.elementFromPoint(x, y)
    if (!found || !target.contains(found)) return false
    target = root.host
    root = target.getRootNode()
  }
  const found = document.elementFromPoint(x, y)
  return !!found && target.contains(found)
}

/** Whether nothing around the element makes it see-through or blurs it. */
function isOpaque(element: Element): boolean {
  let opacity = 1
  for (let node: Node | null = element; node; node = holderOf(node)) {
    if (!(node instanceof Element)) continue
    const style = getComputedStyle(node)
    opacity *= Number(style.opacity)
    if (opacity < leastOpacity || style.filter !== 'none' || style.mixBlendMode !== 'normal') return false
  }
  return true
}

/**
 * Whether an element can be seen and pressed as far as a page can tell by itself: it is in view, nothing lies on it, and
 * nothing fades it. What lies on it and lets clicks through is not noticed; where the browser can tell that, too, it is asked
 * (see {@link SeenGuard}).
 */
export function isOnTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect()
  if (width === 0 || height === 0 || document.visibilityState === 'hidden') return false
  return places.every(([x, y]) => isHit(element, left + x * width, top + y * height)) && isOpaque(element)
}
