const space = 'http://www.w3.org/2000/svg'

/** A line drawing on 16 by 16 units, for a template to hold; the words beside it carry the meaning. */
export function drawing(path: string, className = ''): SVGSVGElement {
  const svg = document.createElementNS(space, 'svg')
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('class', className)
  svg.setAttribute('aria-hidden', 'true')
  svg.append(document.createElementNS(space, 'path'))
  svg.firstElementChild?.setAttribute('d', path)
  return svg
}
