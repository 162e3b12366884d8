import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageTable } from '../../scripts/languageTable.ts'
import { createLanguageModel } from './languageModel.ts'

const model = createLanguageModel(await languageTable())

test('default: names the language of a sentence in many scripts', () => {
  const sentences = {
    en: 'All human beings are born free and equal in dignity and rights.',
    de: 'Alle Menschen sind frei und gleich an Würde und Rechten geboren.',
    fr: 'Tous les êtres humains naissent libres et égaux en dignité et en droits.',
    es: 'Todos los seres humanos nacen libres e iguales en dignidad y derechos.',
    tr: 'Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar.',
    pl: 'Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw.',
    ru: 'Все люди рождаются свободными и равными в своем достоинстве и правах.',
    ar: 'يولد جميع الناس أحراراً متساوين في الكرامة والحقوق.',
    he: 'כל בני אדם נולדו בני חורין ושווים בערכם ובזכויותיהם.',
    hi: 'सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है।',
    ja: 'すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。',
    ko: '모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다.',
    zh: '人人生而自由，在尊严和权利上一律平等。',
    th: 'มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ',
    el: 'Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα.',
  }
  for (const [code, sentence] of Object.entries(sentences)) {
    assert.deepEqual(model.identify(sentence, [code]), { language: code, lead: 0 })
    assert.ok(model.identify(sentence, [code === 'en' ? 'de' : 'en']).lead >= 200, code)
  }
})

test('behavior: nothing to go by is no language', () => {
  for (const text of ['', '   ', '12345 67890', '!?', '\u0000'])
    assert.equal(model.identify(text).language, '', text)
})
