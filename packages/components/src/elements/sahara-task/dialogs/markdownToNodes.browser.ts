import { expect } from 'chai'
import { markdownToNodes } from './markdownToNodes.ts'

function htmlOf(markdown: string): string {
  const box = document.createElement('div')
  box.append(markdownToNodes(markdown))
  return box.innerHTML.replaceAll('\n', '')
}

describe('markdownToNodes', () => {
  it('default: headings, lists, emphasis, code', () => {
    expect(htmlOf('# Hi\n\nA **b** *c* `d`\n\n- one\n- two\n\n1. x')).to.equal(
      '<h3>Hi</h3><p>A <strong>b</strong> <em>c</em> <code>d</code></p><ul><li><p>one</p></li><li><p>two</p></li></ul><ol><li><p>x</p></li></ol>',
    )
  })

  it('behavior: links leave by https or mail only, in a tab of their own', () => {
    expect(htmlOf('[a](https://a.example "t") b')).to.equal(
      '<p><a href="https://a.example/" target="_blank" rel="noreferrer">a</a> b</p>',
    )
    for (const address of ['javascript:alert(1)', 'data:text/html,x', '//a.example', 'JaVaScRiPt:alert(1)'])
      expect(htmlOf(`[a](${address})`)).to.equal('<p><a>a</a></p>')
  })

  it('behavior: markup, pictures and references are text', () => {
    const box = document.createElement('div')
    box.append(
      markdownToNodes(
        '<img src=x onerror=alert(1)> &amp; ![x](https://a.example/p.png)\n\n<script>1</script>\n\n[r]: https://a.example',
      ),
    )
    expect(box.querySelectorAll('img, script')).to.have.length(0)
    expect(box.textContent).to.contain('<img src=x onerror=alert(1)> &amp;')
  })
})
