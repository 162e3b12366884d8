import { html } from '../../../internal/template.ts'
import type { TaskView } from '../view.ts'
import type { DialogContent } from './openDialog.ts'

/** Every key and what it does. */
export function keyList({ term, choices }: TaskView): DialogContent {
  const rows: readonly [keys: readonly string[], meaning: string][] = [
    ...choices.map(({ key, label }): [string[], string] => [[key], label]),
    [['←', '→', '↑', '↓'], term('keyMove')],
    [['⏎', '␣'], term('keyChoose')],
    [['⌫'], term('keyBack')],
    [['.'], term('keySkip')],
    [['Ctrl Z'], term('keyUndo')],
    [['+', '-', '0'], term('keyZoom')],
    [['!'], term('keyReport')],
    [['?'], term('keyHelp')],
  ]
  const body = html`<p class="muted">${term('keysText')}</p>
    <dl class="keys">
      ${rows.map(([keys, meaning]) => html`<dt class="row">${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt><dd><bdi>${meaning}</bdi></dd>`)}
    </dl>`
  return { title: term('keysTitle'), body }
}
