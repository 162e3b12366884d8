/** A style sheet that all elements of a page share; made on first use, since servers have none. */
export type Style = Readonly<{ sheet: CSSStyleSheet }>

/**
 * A constant style sheet.
 *
 * @example
 * const styles = css`p { margin: 0 }`
 * shadowRoot.adoptedStyleSheets.push(styles.sheet)
 */
export function css(text: TemplateStringsArray): Style {
  let sheet: CSSStyleSheet | undefined
  return {
    get sheet() {
      if (!sheet) {
        sheet = new CSSStyleSheet()
        sheet.replaceSync(text.join(''))
      }
      return sheet
    },
  }
}

/** Adds a style sheet to a shadow root, once. */
export function adopt(root: ShadowRoot | null, { sheet }: Style): void {
  if (root && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
}
