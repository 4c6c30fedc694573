// English letters: quotation marks, abbreviations, clitics, prefixes.

import { type Letters, words } from '../language.ts'

export const letters: Letters = {
  quotes: [
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ['“', '"'],
    ['"', '”'],
    ["'", "'"],
    ['``', "''"],
    ["''", "''"],
    ['«', '»'],
    ['‹', '›'],
    ['„', '“'],
    ['„', '”'],
    ['‚', '‘'],
    ['‚', '’'],
    ['`', "'"],
    ['`', '’'],
  ],
  abbreviations: words(`
    al. attn. ca. drs. eng. esp. ext. hrs. intl. mins. natl. p.s. sq. tel. univ.
    a.d. a.k.a. a.m. adm. ala. approx. apr. ariz. ark. assoc. aug. ave. b.c. bldg. blvd. brig. bros. calif. capt. cf. cmdr. co. col. colo.
    conn. corp. cpl. d.c. dec. del. dept. dist. dr. e.g. esq. est. etc. feb. fig. fla. fri. ft. g.m.t. ga. gen. gov. hon. hwy. i.e. ill. inc. ind.
    jan. jr. jul. jun. kan. ky. la. lt. ltd. m.d. maj. mar. mass. md. messrs. mich. minn. miss. mo. mon. mont. mr. mrs. ms. msgr. mt. n.c. n.d. n.h.
    n.j. n.m. n.y. neb. nev. no. nov. oct. okla. ont. op. ore. p.m. pa. pfc. ph.d. pp. pres. prof. pvt. que. r.i. rep. reps. ret. rev. s.c. s.d. sat. sec.
    sen. sens. sep. sept. sgt. spc. sr. st. ste. sun. supt. tenn. tex. thu. thur. thurs. tue. tues. u.k. u.n. u.s. u.s.a. va. viz. vol. vs. vt. w.va. wash. wed.
    wis. wyo. e.u.`),
  leading: words(`
    ca. drs. ext. tel.
    adm. brig. capt. cmdr. col. cpl. dr. gen. gov. hon. lt. maj. messrs. mr. mrs. ms. msgr. mt. no. pfc. pres. prof. pvt. rep. reps. rev. sen. sens. sgt. spc. st.
    ste. supt. fig. pp. vol. approx. cf. e.g. i.e. vs. viz.`),
  doubtful: words(`
    ala. ark. dec. del. fig. ga. ill. ind. la. mar. mass. md. me. miss. mo. mon. no. op. ore. pa. pp. sat. sun. va. wash. wed.`),
  closing: words('etc.'),
  clitics: ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"],
  prefixes: words(`
    co re pre post non anti multi semi sub un ex mid inter intra pro ultra mini micro macro neo bi tri de over under e vice counter cross mis
    psycho socio`),
  ordinals: ['st', 'nd', 'rd', 'th', 's'],
  merged: new Map([
    ['aint', 2],
    ['alot', 1],
    ['arent', 3],
    ['arnt', 2],
    ['cannot', 3],
    ['cant', 2],
    ['couldnt', 5],
    ['didnt', 3],
    ['doesnt', 4],
    ['dont', 2],
    ['gimme', 3],
    ['gonna', 3],
    ['gotta', 3],
    ['hadnt', 3],
    ['hasnt', 3],
    ['havent', 4],
    ['hes', 2],
    ['im', 1],
    ['isnt', 2],
    ['ive', 1],
    ['lemme', 3],
    ['outta', 3],
    ['shouldnt', 6],
    ['thats', 4],
    ['theres', 5],
    ['theyre', 4],
    ['wanna', 3],
    ['wasnt', 3],
    ['werent', 4],
    ['whats', 4],
    ['wont', 2],
    ['wouldnt', 5],
    ['youre', 3],
  ]),
  elisions: words(`bout cause em er im n neath nuff round til tis twas tween`),
}
