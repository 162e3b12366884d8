import { drawing } from '../../../internal/drawing.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import type { Work } from '../states.ts'
import type { TaskView } from '../view.ts'
import type { TaskWork } from './TaskWork.ts'
import { timeLeft } from './timeLeft.ts'

const icons = {
  previous: 'M10 3 5 8l5 5',
  undo: 'M6 3.5 3 6.5l3 3M3 6.5h6a3.5 3.5 0 0 1 0 7H6.5',
  skip: 'm6 3 5 5-5 5',
  zoomIn: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9m3.3 7.8L14 14M5 7h4M7 5v4',
  zoomOut: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9m3.3 7.8L14 14M5 7h4',
  instructions: 'M3.5 2h6L12.500 5v9h-9zM6 7.500h4M6 10.500h4',
  examples:
    'M2.500 2.500h4.500v4.500h-4.500zM9.500 2.500H14v4.500H9.500zM2.500 9.500H7V14H2.500zM9.500 9.500H14V14H9.500z',
  report: 'M4 14V2.500h8L10 6l2 3.500H4',
  shortcuts: 'M1.500 4h13v8h-13zM4 6.700h.01M6.700 6.700h.01M9.300 6.700h.01M12 6.700h.01M5 9.500h6',
} as const

type Tool = keyof typeof icons

function tool(
  view: TaskView,
  name: Tool,
  act: () => void,
  options: { key?: string; off?: boolean; turns?: boolean } = {},
): TemplateResult {
  const label = view.term(name)
  const { key, off = false, turns = false } = options
  return html`<button class="quiet tool ${name}" aria-label=${label} title=${key ? `${label} (${key})` : label}
    aria-keyshortcuts=${key ?? nothing} ?disabled=${off} @click=${act}>
    ${drawing(icons[name], turns ? 'turns' : '')}<span class="name">${label}</span>
  </button>`
}

/** Moving about on one side, help on the other; a line below says that nothing is lost. */
export function toolbar(work: TaskWork, view: TaskView, batch: Work): TemplateResult {
  const { term, send, open } = view
  const { at, trail, answers } = batch
  const zoomable = work.host.kind?.zoomable
  const { saved } = work.answers
  const kept = saved === 'memory' ? term('savedMemory') : saved ? term('saved') : nothing
  return html`<div class="tools" role="group">
      ${tool(view, 'previous', () => send({ type: 'go', at: at - 1 }), { key: 'Backspace', off: at === 0, turns: true })}
      ${tool(view, 'undo', () => send({ type: 'undo' }), { key: 'Control+Z', off: trail.length === 0, turns: true })}
      ${tool(view, 'skip', () => send({ type: 'skip' }), { key: '.', off: answers.length < 2, turns: true })}
      ${zoomable ? tool(view, 'zoomOut', () => work.zoom.by(1 / 1.5), { key: '-', off: work.zoom.factor <= 1 }) : nothing}
      ${zoomable ? tool(view, 'zoomIn', () => work.zoom.by(1.5), { key: '+' }) : nothing}
      <span class="grow"></span>
      ${tool(view, 'instructions', () => open('instructions'))}
      ${work.offer.manifest.examples.length ? tool(view, 'examples', () => open('examples')) : nothing}
      ${tool(view, 'report', () => open('report'), { key: '!' })}
      ${tool(view, 'shortcuts', () => open('keys'), { key: '?' })}
    </div>
    <p class="saved bar muted"><span>${kept}</span></p>
    ${timeLeft(work, view)}`
}
