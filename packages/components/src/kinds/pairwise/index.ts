import { choicesOf } from '../choiceKeys.ts'
import type { Kind } from '../kind.ts'
import { advice } from './advice.ts'
import { render } from './render.ts'
import { styles } from './styles.ts'

/** Two things side by side; the answer is one of them, or a further class such as "no difference". */
export const kind: Kind = {
  styles,
  choices: (manifest) => choicesOf(manifest.classes),
  render,
  advice,
  zoomable: false,
}
