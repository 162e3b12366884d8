import { nothing } from 'lit'
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js'

/**
 * `<canvas ${picture(bitmap)}>` draws the bitmap at its own size; CSS fits it. Pictures reach the page only like this:
 * no address, no `img-src`, nothing that could run.
 */
class PictureDirective extends Directive {
  #drawn: ImageBitmap | undefined

  constructor(info: PartInfo) {
    super(info)
    if (info.type !== PartType.ELEMENT) throw new TypeError('picture() belongs on a <canvas>.')
  }

  render(_bitmap: ImageBitmap): typeof nothing {
    return nothing
  }

  override update(part: ElementPart, [bitmap]: [ImageBitmap]): typeof nothing {
    if (bitmap !== this.#drawn) {
      this.#drawn = bitmap
      const canvas = part.element as HTMLCanvasElement
      canvas.width = bitmap.width
      canvas.height = bitmap.height
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
    }
    return nothing
  }
}

/** See {@link PictureDirective}. */
export const picture = directive(PictureDirective)
