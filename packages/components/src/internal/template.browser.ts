import { expect } from 'chai'
import { html, nothing, render } from './template.ts'

/** What is there, without the ends of places. */
const markup = (box: Element): string => box.innerHTML.replaceAll('<!---->', '')

describe('template', () => {
  let box: HTMLElement
  beforeEach(() => {
    box = document.createElement('div')
  })

  it('default: text, nested templates, nodes and lists, and nothing where there is nothing', () => {
    const node = document.createElement('b')
    const list = [1, 'two', html`<i>${3}</i>`]
    render(html`<p>${'a'} ${html`<u>b</u>`}${node}</p>${list}${nothing}${undefined}${null}`, box)
    expect(markup(box)).to.equal('<p>a <u>b</u><b></b></p>1two<i>3</i>')
  })

  it('behavior: values change in place, elements stay', () => {
    const view = (word: string, inside: unknown) => html`<p title=${word}><span>${word}</span>${inside}</p>`
    render(view('one', html`<i>x</i>`), box)
    const [p, span] = [box.querySelector('p'), box.querySelector('span')]
    render(view('two', nothing), box)
    expect(markup(box)).to.equal('<p title="two"><span>two</span></p>')
    expect(box.querySelector('p')).to.equal(p)
    expect(box.querySelector('span')).to.equal(span)
    render(view('two', html`<b>y</b>`), box)
    expect(markup(box)).to.equal('<p title="two"><span>two</span><b>y</b></p>')
  })

  it('behavior: another template, a text, a list and nothing take turns in one place', () => {
    const turns = [html`<i>a</i>`, 'b', [html`<u>c</u>`, 'd'], nothing, 0, '', html`<b></b>`, ['e']]
    const shown: string[] = []
    for (const turn of turns) {
      render(html`<p>${turn}</p>`, box)
      shown.push(markup(box).slice(3, -4))
    }
    expect(shown).to.deep.equal(['<i>a</i>', 'b', '<u>c</u>d', '', '0', '', '<b></b>', 'e'])
  })

  it('behavior: lists grow and shrink, and what stays is the same element', () => {
    const view = (items: string[]) => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
    render(view(['a', 'b', 'c']), box)
    const first = box.querySelector('li')
    render(view(['z']), box)
    expect(markup(box)).to.equal('<ul><li>z</li></ul>')
    render(view(['y', 'x']), box)
    expect(markup(box)).to.equal('<ul><li>y</li><li>x</li></ul>')
    expect(box.querySelector('li')).to.equal(first)
  })

  it('behavior: attributes of one value go away, of several keep their words', () => {
    const view = (value: unknown) =>
      html`<a href=${value} class="x ${value ?? ''} y" aria-hidden="true">${'t'}</a>`
    render(view('v'), box)
    expect(markup(box)).to.equal('<a aria-hidden="true" href="v" class="x v y">t</a>')
    render(view(undefined), box)
    expect(markup(box)).to.equal('<a aria-hidden="true" class="x  y">t</a>')
    render(html`<p tabindex=${-1} title=${nothing} aria-busy=${false}></p>`, box)
    expect(markup(box)).to.equal('<p tabindex="-1" aria-busy="false"></p>')
  })

  it('behavior: switches, properties and listeners', () => {
    const heard: string[] = []
    const view = (on: boolean, text: string, name: string) =>
      html`<input ?disabled=${on} .value=${text} @change=${() => heard.push(name)} /><p>${text}</p>`
    render(view(true, 'a', 'first'), box)
    const input = box.querySelector('input')
    expect([input?.disabled, input?.value]).to.deep.equal([true, 'a'])
    render(view(false, 'b', 'second'), box)
    input?.dispatchEvent(new Event('change'))
    expect([input?.disabled, input?.value, heard.join()]).to.deep.equal([false, 'b', 'second'])
    // What the person typed is not taken away by a drawing that has nothing new.
    if (input) input.value = 'typed'
    render(view(false, 'b', 'second'), box)
    expect(input?.value).to.equal('typed')
    expect(input?.nextSibling?.nodeName).to.equal('P')
  })

  it('behavior: a node that another place took is put back', () => {
    const node = document.createElement('b')
    const view = (left: unknown, right: unknown) => html`<i>${left}</i><u>${right}</u>`
    render(view(node, nothing), box)
    render(view(nothing, node), box)
    expect(markup(box)).to.equal('<i></i><u><b></b></u>')
    render(view(node, nothing), box)
    expect(markup(box)).to.equal('<i><b></b></i><u></u>')
  })

  it("error: a stranger's words are never markup, in no place", () => {
    const evil = '"><img src=x onerror=alert(1)><script>alert(2)</script>\u0001'
    render(html`<p title=${evil} class="a ${evil}">${evil}${[evil]}</p>`, box)
    expect(box.querySelectorAll('*')).to.have.lengthOf(1)
    expect(box.textContent).to.equal(evil + evil)
    expect(box.querySelector('p')?.title).to.equal(evil)
  })
})
