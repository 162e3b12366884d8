const canvases = new WeakMap<ImageBitmap, HTMLCanvasElement>()

/**
 * The bitmap on a canvas of its own size, for a template to hold; CSS fits it. Pictures reach the page only like this: no
 * address, no `img-src`, nothing that could run.
 *
 * @param name What is said of it to those who don't see it; without one it is decoration.
 */
export function picture(bitmap: ImageBitmap, name?: string): HTMLCanvasElement {
  let canvas = canvases.get(bitmap)
  if (!canvas) {
    canvas = document.createElement('canvas')
    canvas.width = bitmap.width
    canvas.height = bitmap.height
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
    canvases.set(bitmap, canvas)
  }
  canvas.role = name ? 'img' : null
  canvas.ariaLabel = name ?? null
  canvas.ariaHidden = name ? null : 'true'
  return canvas
}
