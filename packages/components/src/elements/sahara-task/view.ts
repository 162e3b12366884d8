import type { Term } from '../../internal/SaharaElement.ts'
import type { TemplateResult } from '../../internal/template.ts'
import type { Choice } from '../../kinds/kind.ts'
import type { DialogName } from './dialogs/openDialog.ts'
import type { TaskEvent } from './states.ts'

/** What every view gets besides its state. */
export type TaskView = Readonly<{
  term: Term
  language: string
  /** The answers that the manifest offers. */
  choices: readonly Choice[]
  send: (event: TaskEvent) => void
  /** Loads the campaign again. */
  retry: () => void
  open: (dialog: DialogName) => void
  /** Draws item `index` of the present round: its content, a placeholder, or why it can't be shown. */
  item: (
    index: number,
    chosen: number | undefined,
    answer: number | undefined,
    choose: (label: number) => void,
    extra?: unknown,
  ) => TemplateResult
}>
