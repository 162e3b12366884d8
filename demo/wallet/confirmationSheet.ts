/** What the sheet shows. */
export type Confirmation = Readonly<{
  title: string
  lines: readonly string[]
  /** Approves by itself after so many milliseconds; waits for the person where undefined. */
  approveAfterMs: number | undefined
}>

const styles = `
:host { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
dialog {
  inset: auto 1rem 1rem auto; position: fixed; margin: 0; inline-size: min(22rem, calc(100vw - 2rem));
  padding: 1.25rem; border: 1px solid light-dark(#d4dbe0, #3a454d); border-radius: 1rem;
  background: light-dark(#fff, #1b2126); color: light-dark(#1a2329, #e8eef2);
  box-shadow: 0 1rem 3rem #0004;
}
dialog::backdrop { background: #0003; }
.name { display: flex; justify-content: space-between; gap: 1rem; margin: 0 0 .75rem; font-size: 13px; opacity: .75; }
h2 { margin: 0 0 .5rem; font-size: 1.125rem; }
p { margin: 0 0 .5rem; overflow-wrap: anywhere; }
.actions { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; margin-block-start: 1rem; }
button {
  min-block-size: 2.75rem; border: 1px solid light-dark(#b7c2c9, #4d5a63); border-radius: .6rem; background: none;
  color: inherit; font: inherit; font-weight: 600; cursor: pointer;
}
button.approve { border-color: transparent; background: light-dark(#0e6478, #79cbdc); color: light-dark(#fff, #06222a); }
button:focus-visible { outline: 2px solid light-dark(#0e6478, #79cbdc); outline-offset: 2px; }
`

let waiting: Promise<unknown> = Promise.resolve()

/** Asks in a corner of the page. Escape and "Reject" reject; sheets that come together are asked one after another. */
export function openSheet(confirmation: Confirmation): Promise<boolean> {
  const answer = waiting.then(() => show(confirmation))
  waiting = answer.catch(() => false)
  return answer
}

function show({ title, lines, approveAfterMs }: Confirmation): Promise<boolean> {
  const host = document.createElement('test-wallet-sheet')
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  root.adoptedStyleSheets = [sheet]
  const dialog = add(root, 'dialog')
  dialog.setAttribute('aria-labelledby', 'title')
  const name = add(dialog, 'p', undefined, 'name')
  add(name, 'span', 'SaharaKit test wallet')
  add(name, 'span', 'Play money')
  add(dialog, 'h2', title).id = 'title'
  for (const line of lines) add(dialog, 'p', line)
  const actions = add(dialog, 'div', undefined, 'actions')
  const reject = add(actions, 'button', 'Reject')
  const approve = add(actions, 'button', 'Approve', 'approve')
  document.body.append(host)
  dialog.showModal()
  approve.focus()
  return new Promise((resolve) => {
    const timer =
      approveAfterMs === undefined ? undefined : setTimeout(() => dialog.close('approve'), approveAfterMs)
    reject.addEventListener('click', () => dialog.close('reject'))
    approve.addEventListener('click', () => dialog.close('approve'))
    dialog.addEventListener('close', () => {
      clearTimeout(timer)
      host.remove()
      resolve(dialog.returnValue === 'approve')
    })
  })
}

function add<Tag extends keyof HTMLElementTagNameMap>(
  parent: ParentNode,
  tag: Tag,
  text?: string,
  className?: string,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  if (text !== undefined) element.textContent = text
  if (className !== undefined) element.className = className
  parent.append(element)
  return element
}
