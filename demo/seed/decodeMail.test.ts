import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeMail } from './decodeMail.ts'
import { redactMail } from './redactMail.ts'

const mail = (text: string): Uint8Array => Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1')

test('default: sender, subject and text', () => {
  const raw = mail(
    'From someone Mon Sep 2\nFrom: Ann <ann@b.example>\nSubject: Hello\n there\nX-Other: no\n\nFirst\n\n\n\nlast\n',
  )
  assert.deepEqual(decodeMail(raw), {
    from: 'Ann <ann@b.example>',
    subject: 'Hello there',
    body: 'First\n\nlast',
  })
})

test('behavior: encoded words, quoted-printable, base64 and charsets', () => {
  const quoted = mail(
    'Subject: =?iso-8859-1?Q?caf=E9_=26?= =?utf-8?B?w7w=?=\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\na=E9=\nb\n',
  )
  assert.equal(decodeMail(quoted).subject, 'café &ü')
  assert.equal(decodeMail(quoted).body, 'aéb')
  const base64 = mail(
    'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\n\nw7xiZXI=\n',
  )
  assert.equal(decodeMail(base64).body, 'über')
})

test('behavior: a false charset still reads as something', () => {
  const raw = mail('Content-Type: text/plain; charset=no-such\n\nsmart \x93quotes\x94\n')
  assert.equal(decodeMail(raw).body, 'smart “quotes”')
})

test('behavior: the plain alternative wins, attachments are left out', () => {
  const raw = mail(
    'Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: multipart/alternative; boundary=y\n\n--y\nContent-Type: text/html\n\n<b>rich</b>\n--y\nContent-Type: text/plain\n\nplain\n--y--\n--x\nContent-Type: image/png\n\nPNG\n--x--\n',
  )
  assert.equal(decodeMail(raw).body, 'plain')
})

test('behavior: HTML becomes words, without scripts, styles and remote pictures', () => {
  const raw = mail(
    'Content-Type: text/html\n\n<head><style>p{}</style></head><p>One &amp; two<br>three<script>steal()</script><img src="http://track.example/a.gif"></p>\n',
  )
  assert.equal(decodeMail(raw).body, 'One & two\nthree')
})

test('behavior: invisible and control characters go', () => {
  assert.equal(
    decodeMail(mail('Content-Type: text/html\n\na&#8203;b&#7;c &#99999999;\n')).body,
    'ab c &#99999999;',
  )
})

test('error: bytes that are no mail', () => {
  assert.deepEqual(decodeMail(new Uint8Array([0, 255, 10])), { from: '', subject: '', body: '' })
})

test('behavior: addresses, link targets and phone numbers are not published', () => {
  const text = redactMail({
    from: 'Ann <ann.b@c.example>',
    subject: 'call +1 (555) 123-4567',
    body: 'See HTTP://user@shop.example:80/p?id=ann now, costs $1,000.00 in 2002. Mail me: a_b@d.example',
  })
  assert.equal(
    text,
    'From: Ann <…@c.example>\nSubject: call [number]\n\nSee http://shop.example/… now, costs $1,000.00 in 2002. Mail me: …@d.example\n',
  )
})

test('behavior: long bodies are cut at a word', () => {
  const text = redactMail({ from: '', subject: '', body: 'word '.repeat(1_000) })
  assert.ok(text.length < 1_000)
  assert.match(text, /^From: \(no sender\)\nSubject: \(no subject\)\n\n(word )+…\n$/)
})
