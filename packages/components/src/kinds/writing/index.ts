import { choicesOf } from '../choiceKeys.ts'
import type { Kind } from '../kind.ts'
import { advice } from './advice.ts'
import { render } from './render.ts'
import { styles } from './styles.ts'

/** A prompt, and a text that the person writes for it. */
export const kind: Kind = {
  styles,
  choices: (manifest) => choicesOf(manifest.classes),
  render,
  advice,
  zoomable: false,
}
