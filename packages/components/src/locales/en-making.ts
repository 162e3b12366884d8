import type { MakingTerms } from './terms.ts'
import { registerTranslation } from './translations.ts'

const en: MakingTerms = {
  $code: 'en',
  makeText: 'Your text',
  makeTextCount: (characters, words) => `Characters: ${characters} · Words: ${words}`,
  makeDone: 'Done, next',
  makePass: 'I can’t do this one',
  makePassed: 'Not made',
  makePhoto: 'Choose a photograph',
  makePhotoAgain: 'Choose another',
  makeCamera: 'Take a photograph',
  makeDrop: 'Drop a photograph here, or paste one.',
  makeReading: 'Reading the photograph…',
  makePrivate:
    'Where, when and with what it was taken is removed from the file before it leaves this device.',
  makePhotoName: 'Your photograph',
  makePhotoSize: (width, height, size) => `${width} × ${height} pixels, ${size}`,
  makeProblem: {
    unreadable:
      'This file can’t be read as a photograph. Choose a JPEG, PNG or WebP file, or take another one.',
    'too-large': 'This photograph is too large to be read here. Choose one with less than 50 megapixels.',
  },
  makeAdvice: {
    blurry: 'It looks blurred. Hold still, tap on what matters, and take it once more if you can.',
    'too-dark': 'It is very dark. More light helps.',
    'too-bright': 'It is very bright. Less light, or another side, helps.',
    'clipped-shadows': 'The dark parts show nothing any more. More light helps.',
    'clipped-highlights': 'The bright parts show nothing any more. Less light helps.',
    'too-small': 'It is very small. A larger photograph can be used better.',
    'near-duplicate': 'Nearly the same photograph is in this task already. Another one helps more.',
    'near-copy': 'Nearly the same text is in this task already. Your own words help more.',
    'language-other': 'It looks like another language than the one of this task.',
    gibberish: 'It is hard to read: the letters look unlike words.',
    pasted: 'It was pasted. Your own words help more.',
    'machine-typed': 'It appeared very evenly, as if a program had typed it.',
  },
  makeAdviceNone: 'Looked at; nothing to say.',
  makeItem: (item) => `Item ${item}`,
  makeReviewTitle: 'Ready to send',
  makeReviewText: (items) => `All ${items} items are done. Choose one to look at it again.`,
  makeReviewOpen: (items) => (items === 1 ? 'One item is not done yet.' : `${items} items are not done yet.`),
  makeReviewSealed:
    'What you made is encrypted before it leaves this device. It becomes public when this group of batches is opened, and others then review it.',
  makeSendingTitle: 'Uploading and sending',
  makeSendingText:
    'Your wallet asks twice: for a signature that lets your files be stored, which costs nothing, and for the confirmation that sends the batch. The upload between them can take a moment.',
}

registerTranslation(en)
