// What somebody saw who read the errors of a suite, in words of our own; docs/accuracy.md prints it beside the counts.

/** The commonest misses by suite. Write here what you read, not what you think; quote no sentence of the data. */
export const commonMisses: { readonly [suite in 'time' | 'place' | 'quantity' | 'polnear' | 'article']: readonly string[] } = {
  time: [],
  place: [],
  quantity: [],
  polnear: [],
  article: [
    'What a page adds at the end in whole sentences (about the company, about the author, further posts of a blog) reads like the report.',
    'Lists of things to buy: their names and buttons are links, which are taken for links to other reports.',
    'The gold text has no captions, no standfirst and no headline; document.text has them as blocks of their kind, so that all of it scores lower.',
  ],
}
