// Texts in several languages in, the language that each is in out.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import '../../src/index.ts'
import { guessLanguage, isLanguage } from '../../src/input/language.ts'
import { languages } from '../../src/languages/index.ts'

const language = (text: string): string => guessLanguage(text, languages).language

describe('guessLanguage', () => {
  it('tells English, in sentences, headlines and capitals', () => {
    for (const text of [
      'The mayor said on Friday that two people had died.',
      'THE MAYOR SAID ON FRIDAY THAT TWO PEOPLE HAD DIED IN THE FLOOD.',
      'Ministry says 300 dead in the attack on Halvena theatre',
      'Kerrov: Schützenpanzer seen in Grünenbrück, says the Ardovian ministry, as troops leave',
    ])
      assert.deepEqual(guessLanguage(text, languages), { language: 'en', notes: [] })
  })
  it('tells other languages', () => {
    assert.equal(language('El alcalde dijo el viernes que dos personas habían muerto en la inundación.'), 'es')
    assert.equal(
      language(
        'Der Bürgermeister sagte am Freitag, dass zwei Menschen gestorben seien. Die Brücke über den Fluss bleibt nach Angaben der Polizei gesperrt.',
      ),
      'de',
    )
    assert.equal(language('Мэр сказал в пятницу, что два человека погибли при наводнении.'), 'ru')
    assert.equal(language('Міський голова повідомив у п’ятницю, що двоє людей загинули.'), 'uk')
    assert.equal(language('قال رئيس البلدية يوم الجمعة إن شخصين لقيا حتفهما في الفيضان'), 'ar')
  })
  it('a foreign headline with a word that English has as well is uncertain, and says so', () => {
    assert.deepEqual(
      guessLanguage('Bürgermeister sprach am Freitag mit Bewohnern', languages).notes.map(({ code }) => code),
      ['language.guessed'],
    )
  })
  it('a text of a few letters is taken for the first language, without a note', () => {
    assert.deepEqual(guessLanguage('12 / 45 – OK', languages), { language: 'en', notes: [] })
    assert.deepEqual(guessLanguage('', languages), { language: 'en', notes: [] })
  })
  it('a text that does not show its language says so', () => {
    const { language: taken, notes } = guessLanguage('Halvena Dubrenna Ostrena Rosvena Kalmensk Tolmen Perdina', languages)
    assert.equal(taken, 'en')
    assert.deepEqual(
      notes.map(({ code }) => code),
      ['language.guessed'],
    )
  })
  it('a script that nobody asked for is not English', () => {
    assert.equal(language('ქალაქის მერმა პარასკევს განაცხადა რომ ხიდი დაკეტილია'), 'und')
  })
  it('lone surrogates and long runs do no harm', () => {
    assert.equal(language('\ud800'.repeat(5000)), 'en')
    assert.equal(language('a'.repeat(5000)), 'en')
  })
})

describe('isLanguage', () => {
  it('knows the shape of a tag', () => {
    for (const tag of ['en', 'en-GB', 'zh-Hant', 'uk']) assert.ok(isLanguage(tag), tag)
    for (const tag of ['', 'e', 'english', 'en_GB', 'en-', '12']) assert.ok(!isLanguage(tag), tag)
  })
})
