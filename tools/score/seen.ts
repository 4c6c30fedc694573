// What somebody saw who read the errors of a suite, in words of our own; docs/accuracy.md prints it beside the counts.

/** The commonest misses by suite. Write here what you read, not what you think; quote no sentence of the data. */
export const commonMisses: {
  readonly [
    suite in 'time' | 'place' | 'quantity' | 'counts' | 'polnear' | 'trees' | 'names' | 'coreference' | 'article' | 'gold'
  ]: readonly string[]
} = {
  time: [
    'Tense is read from a window of words: a past verb with a plan in it ("planned to pay on Friday") can send a weekday to the wrong week.',
    'Event anchors are not computed: "six months before the deployment", "the day before last Tuesday", Election Day, lunar feasts.',
    '"A year ago" in company reports is a quarter in one place and a year in the next; so it is in the gold.',
    'Words that the gold counts and Sayso does not: "former", "already", "the time"; and vague ones that it counts and the gold does not.',
    'Zones told by a place ("Voskar time") give no offset.',
  ],
  place: [
    'Local news that names no state: a town with many namesakes is chosen by inhabitants and neighbours, and the country of the outlet is not known.',
    'Demonyms are places with a use in a record; one of the three sets leaves them out, so they count as too much there.',
    'Villages under 500 people outside the United States, old provinces and small islands are not in this first pack.',
    'Large countries, states and continents have one point; the sets do not agree which, and a few were moved after looking at them.',
    'Names of bodies and teams that contain a place are told by tables; an unknown one is read as the place.',
  ],
  quantity: [
    'Ranges with large bounds are right but count as wrong in the first two rows: the bridge to the scorer writes 1.3e+06 where the gold has 1300000.0.',
    '"Dozens", "thousands" and "several" have no number in a record; the gold gives some of them a range.',
    '"From 208 to 193" is two levels in a record and a range in the gold; a level reached ("fell to 49") has no trend in a record and one in the gold.',
    'A bound and a trend at once ("up about 15 percent"): the bridge prints the trend, the gold has the bound.',
    'A trend word between two numbers can be given to the other one.',
  ],
  counts: ['To be read.'],
  polnear: [
    'The end of an indirect content without a mark: ", but …", ", which …" and a second main clause are cut or kept by clause rules until the parser decides.',
    'Nominal cues other than before "that" ("a promise of", "raised questions about") and purpose infinitives ("to accuse") are not read.',
    'A relative pronoun as source: the record names the whole noun phrase before it, the gold marks "who".',
    'Belief, wish and intent with a common verb ("thought", "wants") are read only where they tell of saying.',
    'A speaker told by elision ("Selmora says A, Voskar that B").',
  ],
  trees: [
    'Prepositional phrases: after an object, whether they belong to the noun or to the verb ("obl" read as "nmod" and the other way round).',
    'Participles and infinitives after a noun ("acl") are hung on the verb before it ("advcl").',
    'Which of two nouns or verbs "and" joins to; the conjunction and the comma go wrong with it, so that one mistake counts three times.',
    'Names of several words: the head is the last word for one annotator and the first for the next.',
    'Common nouns in capitals in posts and headlines are read as names, names in small letters as nouns.',
    'Words that miss their space or have one too much in posts: the gold mends them, Sayso reads what stands there.',
  ],
  names: [
    'Storms, ships and programmes with a name of their own are read as people.',
    'Bodies with a place in their name: the name is cut after the place, or is read as the place (newspapers, colleges, academies).',
    'Abbreviations of bodies that the sentence does not explain, and usernames.',
    'The gold of one set has the last word alone of many names ("States") and titles inside others; the other sets do not: bounds differ by rule.',
    'In small letters only known words and their neighbours tell a name: rare surnames and bodies are lost first.',
  ],
  coreference: [
    'In speeches "I", "we" and "you" are most of the mentions, and no words of the report say who speaks; in interviews of two people likewise.',
    'Noun phrases that no table of roles, bodies or groups knows ("the robot team", "the applicants") are no actors, nor is the "they" after them.',
    'Children, patients and clients spoken of in general ("the child … he") are resolved to somebody whom the report names.',
    'Ships, browsers, films and programmes with a name of their own are read as people, so that their mentions are chains too many.',
    'A person whose name no network and no table finds (behind a long name of a body) leaves the pronouns after it to somebody else.',
    'Gold chains that break in the middle, and names that hang on the wrong word in the gold tree.',
  ],
  article: [
    'What a page adds at the end in whole sentences (about the company, about the author, further posts of a blog) reads like the report.',
    'Lists of things to buy: their names and buttons are links, which are taken for links to other reports.',
    'The gold text has no captions, no standfirst and no headline; document.text has them as blocks of their kind, so that all of it scores lower.',
  ],
  gold: [
    'A new paragraph that is only a quotation goes on with the statement before; the readers count it as one of its own, without words for its speaker.',
    'Speech acts without a verb of saying in the tables: "praise for", "attacked", "rates", "listed", nouns with "of" and "for" ("his requests for payment").',
    'Surnames that the report spells in two ways, "the city" for a named municipality, "they" for a church: the speaker stays without an actor.',
    'An outlet that names itself ("told Wikinews", "Wikinews observed") is taken for a speaker where the report does not say which outlet it is of.',
    'Headlines: a verb that tells of a deed ("unveils", "calls for a probe") is taken for speech, and the other way round.',
    'What the outlet adds behind a comma is kept in the content as often as it is cut.',
  ],
}
