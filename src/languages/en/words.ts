// English closed-class words, and the endings that the tagger guesses by.

import { type Words, words as set } from '../language.ts'

export const words: Words = {
  determiners: set(`the a an this that these those each every either neither some any no all both another such what which whose`),
  pronouns: {
    he: set('he him his himself'),
    she: set('she her hers herself'),
    it: set('it its itself'),
    they: set('they them their theirs themselves themself'),
    i: set('i me my mine myself'),
    we: set('we us our ours ourselves'),
    you: set('you your yours yourself yourselves'),
    who: set('who whom whose which that what whoever whatever'),
    other:
      set(`this these those there one ones someone somebody something anyone anybody anything everyone everybody everything nobody nothing none
      others another each both all many few several some most`),
  },
  adpositions:
    set(`of in on at by for from with without to into onto over under above below between among amid against across through during before after
    since until till toward towards about around near behind beside besides beyond despite except inside outside along alongside as like unlike per via
    within throughout upon off out up down past versus following including according regarding concerning opposite`),
  conjunctions: set('and or but nor yet so & plus'),
  subordinators: set(
    'that if whether because although though while when whenever where wherever since until unless as once lest whereas after before',
  ),
  auxiliaries: set(`be is are was were been being am 's 're 'm have has had having 've do does did done 'd get gets got`),
  modals: set("will would shall should can could may might must 'll ought wo ca"),
  adverbs:
    set(`not n't never also only just still already yet even again too very more most less least now then here there today yesterday tomorrow tonight soon
    later earlier ago meanwhile however moreover instead perhaps maybe almost nearly about around often always sometimes once twice together apart away back
    home abroad early late far further well better best much so thus hence therefore nevertheless nonetheless otherwise overnight ahead`),
  adjectives:
    set(`new old young big small large great little long short high low good bad early late last next first second third other same own such
    several many few recent former current top senior local national international foreign domestic military civilian political public private
    main major minor key chief deputy acting special northern southern eastern western central regional federal official unofficial armed dead
    alive wounded missing able unable least more most less`),
  verbs:
    set(`say says said tell tells told add adds added go goes went gone come comes came take takes took taken give gives gave given make makes made see sees
    saw seen know knows knew known think thinks thought leave leaves left hold holds held keep keeps kept let lets begin begins began begun show shows
    shown hear hears heard run runs ran bring brings brought write writes wrote written sit sits sat stand stands stood lose loses lost pay pays paid meet meets
    met set sets lead leads led understand understood speak speaks spoke spoken read rise rises rose risen grow grows grew grown win wins won fall falls
    fell fallen send sends sent build builds built break breaks broke broken drive drives drove driven buy buys bought put puts cut cuts hit hits fight fights
    fought flee flees fled shoot shoots shot strike strikes struck die dies died kill kills wear wears wore find finds found become becomes became
    wants want seems seem warns warn vow vows deny denies blame blames claims accuse accuses feel feels felt mean means meant sell sold seek seeks sought
    ask asks call calls believe believes remain remains continue continues include includes`),
  negations: set("not n't never no none nobody nothing neither nor without hardly cannot"),
  endings: [
    ['ation', 'NOUN'],
    ['ities', 'NOUN'],
    ['ments', 'NOUN'],
    ['ness', 'NOUN'],
    ['ment', 'NOUN'],
    ['tion', 'NOUN'],
    ['sion', 'NOUN'],
    ['ship', 'NOUN'],
    ['ical', 'ADJ'],
    ['able', 'ADJ'],
    ['ible', 'ADJ'],
    ['less', 'ADJ'],
    ['ity', 'NOUN'],
    ['ism', 'NOUN'],
    ['ist', 'NOUN'],
    ['ful', 'ADJ'],
    ['ous', 'ADJ'],
    ['ive', 'ADJ'],
    ['ing', 'VERB'],
    ['ize', 'VERB'],
    ['ise', 'VERB'],
    ['ify', 'VERB'],
    ['ed', 'VERB'],
    ['ly', 'ADV'],
    ['al', 'ADJ'],
    ['ic', 'ADJ'],
  ],
}
