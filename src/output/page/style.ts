// The style of the pages: nothing comes in, CSS goes out (ASCII, no addresses, no fonts to fetch).

/** The style of a report's page and of the list of pages. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fffefb; --side: #f7f6f1; --ink: #1d1c1a; --soft: #5b5851; --line: #dedbd1;
  --voice: #17548c; --tint: #e6eff8; --tint2: #d2e3f3; --own: #5b5851;
  --event: #a03a1c; --figure: #7a5600; --control: #7b2a6f; --place: #1d6a45; --time: #4d5a12; --actor: #3f4f86;
  --on: #ffe38a; --hot: #f3ead0; --who: #ffd0a8; --warn: #8a4b00;
  --serif: "Iowan Old Style", Charter, "Source Serif 4", "Palatino Linotype", Georgia, "Noto Serif", "Liberation Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171716; --side: #1f1f1d; --ink: #e8e6e0; --soft: #aaa69c; --line: #3a3935;
    --voice: #8fc0ee; --tint: #1d2d3d; --tint2: #25405a; --own: #aaa69c;
    --event: #f0906f; --figure: #dcb45c; --control: #dd95d1; --place: #7fce9f; --time: #bcc873; --actor: #a9b7ee;
    --on: #66540f; --hot: #3b3624; --who: #6d431c; --warn: #f0b070;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.5 var(--sans); background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0; }
a { color: inherit; }
a:focus-visible, button:focus-visible, summary:focus-visible, input:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--voice); outline-offset: 2px; border-radius: 2px; }
h1, h2, p, ul, ol, blockquote { margin: 0; padding: 0; }
.hid { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.hid:focus { position: static; width: auto; height: auto; clip-path: none; }

.top { display: flex; flex-wrap: wrap; align-items: baseline; gap: .15rem 1.25rem; padding: .7rem clamp(1rem, 3vw, 3rem); border-bottom: 1px solid var(--line); font-size: .875rem; color: var(--soft); }
.top .brand { font: 700 1.05rem/1.3 var(--serif); color: var(--ink); letter-spacing: .01em; }
.top h1 { font: 600 1rem/1.4 var(--sans); color: var(--ink); overflow-wrap: anywhere; }
.top .skip { color: var(--voice); font-weight: 600; text-underline-offset: .2em; }
.top .given { overflow-wrap: anywhere; }

.text { padding: clamp(1.25rem, 3vw, 3rem) clamp(1rem, 3vw, 3rem) 4rem; }
.report { max-width: 39rem; margin: 0 auto; font: 1.125rem/1.65 var(--serif); overflow-wrap: anywhere; hyphens: manual; }
.b { margin: 0 0 1.05em; }
.report h1, .headline { font: 700 clamp(1.5rem, 1.2rem + 1.1vw, 2.1rem)/1.18 var(--serif); letter-spacing: -.01em; margin: 0 0 .7em; text-wrap: balance; }
p.headline { font-size: 1.3rem; }
.heading { font: 700 1.15rem/1.35 var(--serif); margin: 1.9em 0 .6em; }
.byline, .dateline, .meta, .credit, .related, .caption { font: .875rem/1.5 var(--sans); color: var(--soft); }
.list, .meta, .byline, .credit { white-space: pre-line; }
.list { padding-inline-start: 1.2em; text-indent: -.9em; } .list + .list { margin-top: -.55em; }
.dateline { margin-bottom: .25em; }
.pull { font-size: 1.3rem; line-height: 1.4; font-style: italic; margin-inline: 1.5rem; }
.caption { border-top: 1px solid var(--line); padding-top: .45em; }
.meta::before, .related::before, .byline::before, .credit::before { content: "not read"; float: inline-end; margin-inline-start: 1rem; font-size: .75rem; color: var(--soft); }
.q { background: var(--tint); box-shadow: 0 .08em 0 var(--tint), 0 -.08em 0 var(--tint); }
.qq { background: var(--tint2); box-shadow: 0 .08em 0 var(--tint2), 0 -.08em 0 var(--tint2); }
.n { font: 600 .625rem/1 var(--sans); vertical-align: .5em; color: var(--voice); text-decoration: none; padding: .3em .2em .3em .25em; margin-inline-start: -.15em; user-select: none; -webkit-user-select: none; }
.n:hover { text-decoration: underline; }
.report span:target { outline: 2px solid var(--voice); outline-offset: 1px; border-radius: 2px; }
.js .report span:target, .report span:focus { outline: none; }
.report span:focus-visible { outline: 1px dotted var(--voice); outline-offset: 2px; }

.record { background: var(--side); padding: 0 clamp(1rem, 2.5vw, 2.5rem) 4rem; font-size: .9375rem; border-top: 1px solid var(--line); }
.record > * { max-width: 46rem; margin-inline: auto; }
.record > h2 { font: 700 1.05rem/1.3 var(--serif); padding-top: 1.25rem; }
.key { color: var(--soft); font-size: .8125rem; margin-top: .3rem; }
.key .q { color: var(--ink); padding: 0 .3em; }
.tools { position: sticky; top: 0; z-index: 1; background: var(--side); padding: .6rem 0 .55rem; border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: .3rem .1rem; align-items: center; }
.tools a, .tools button { font: 500 .8125rem/1.4 var(--sans); color: var(--ink); background: none; border: 1px solid transparent; border-radius: 1rem; padding: .2rem .5rem; text-decoration: none; cursor: pointer; min-height: 1.75rem; }
.tools b { font-weight: 400; color: var(--soft); font-variant-numeric: tabular-nums; }
.tools a:hover, .tools button:hover { border-color: var(--line); }
.tools button[aria-pressed="true"] { background: var(--ink); color: var(--side); }
.tools button[aria-pressed="true"] b { color: inherit; }
.tools label { font-size: .8125rem; color: var(--soft); display: inline-flex; gap: .35rem; align-items: center; margin-inline-start: auto; min-height: 1.75rem; }
.line-event span, .line-figure span, .line-control span, .line-place span, .line-time span, .line-actor span { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .25em; }
.line-event span { text-decoration-color: var(--event); } .line-figure span { text-decoration-color: var(--figure); text-decoration-style: double; text-decoration-thickness: 1px; }
.line-control span { text-decoration-color: var(--control); text-decoration-style: wavy; text-decoration-thickness: 1px; } .line-place span { text-decoration-color: var(--place); text-decoration-style: dotted; }
.line-time span { text-decoration-color: var(--time); text-decoration-style: dashed; } .line-actor span { text-decoration-color: var(--actor); text-decoration-style: dotted; }
section { padding-top: 1.6rem; scroll-margin-top: 3.6rem; }
section h2 { font: 700 1.2rem/1.3 var(--serif); }
.about { color: var(--soft); font-size: .8125rem; margin: .15rem 0 .8rem; }
.rows { list-style: none; }
.row { position: relative; padding: .5rem .75rem .5rem .9rem; border-inline-start: 3px solid transparent; scroll-margin: 4.5rem 0 3rem; overflow-wrap: anywhere; }
.row + .row { margin-top: .15rem; }
.statement { border-inline-start-color: var(--voice); margin-bottom: .7rem; }
.statement.inner { margin: .3rem 0 0; }
.own > .row { border-inline-start: 3px double var(--own); }
.row.on { background: var(--hot); }
.js .row { cursor: pointer; }
.line { line-height: 1.45; }
.jump { text-decoration: none; }
.jump:hover, .jump:focus-visible { text-decoration: underline; text-underline-offset: .2em; }
.no { color: var(--voice); font-weight: 600; font-variant-numeric: tabular-nums; font-size: .8125rem; text-decoration: none; padding: 0 .15em; }
.who { color: var(--voice); font-weight: 650; }
.who.guess { font-weight: 500; border-bottom: 2px dashed; }
.who.none { color: var(--soft); font-weight: 400; font-style: italic; }
.cue { color: var(--soft); }
.how { font-size: .75rem; color: var(--soft); margin-inline-start: .3rem; }
.mark { display: inline-block; font-size: .75rem; line-height: 1.3; border: 1px solid var(--line); border-radius: .2rem; padding: 0 .35em; color: var(--ink); background: var(--paper); }
.mark.not { border-color: currentColor; color: var(--event); font-weight: 650; text-transform: uppercase; letter-spacing: .04em; }
.mark.guess { border: 1px dashed currentColor; color: var(--warn); }
.record blockquote { font: 1rem/1.5 var(--serif); margin: .2rem 0 .15rem; }
.gap { color: var(--soft); font-size: .8em; }
.fields, .rule, .word { font-size: .8125rem; line-height: 1.55; color: var(--ink); }
.f { margin-inline-end: .8rem; }
.f i, .rule i { font-style: normal; color: var(--soft); }
.ref, .at, .note a { text-decoration-color: var(--soft); text-underline-offset: .2em; }
.at { display: inline-block; min-width: 1.1rem; text-align: center; font-variant-numeric: tabular-nums; }
.kind { display: inline-block; font-size: .6875rem; letter-spacing: .05em; text-transform: uppercase; color: var(--soft); min-width: 4.3em; }
.means { font-weight: 600; }
.jump + .means::before { content: "\\2192"; font-weight: 400; color: var(--soft); margin-inline-end: .35em; }
.event > .line .means { color: var(--event); } .figure > .line .means { color: var(--figure); } .control > .line .means { color: var(--control); }
.place > .line .means, .time > .line .means, .actor > .line .means { font-weight: 400; color: var(--soft); }
.place > .line .jump, .actor > .line .jump { font-weight: 600; }
.time > .line .means { color: var(--ink); }
.word { color: var(--voice); margin-top: .3rem; font-size: .75rem; }
.under { margin-top: .1rem; }
.under .row { padding-block: .2rem; padding-inline-start: .7rem; border-inline-start: 1px solid var(--voice); margin-top: 0; }
.under .statement { border-inline-start-width: 3px; }
.rule { display: none; color: var(--soft); }
.rule code { font-size: .92em; }
body:has(#why:checked) .rule, .row.on > .rule { display: block; }
.warning .kind { color: var(--warn); font-weight: 700; }
.far { content-visibility: auto; contain-intrinsic-size: auto 4rem; }
.foot { padding-top: 2rem; color: var(--soft); font-size: .8125rem; }
.foot summary { cursor: pointer; color: var(--ink); }
.foot p { margin-top: .5rem; overflow-wrap: anywhere; }
.back { position: fixed; inset-inline-end: 1rem; bottom: 1rem; z-index: 2; font: 600 .9375rem/1 var(--sans); color: var(--paper); background: var(--ink); border: 0; border-radius: 2rem; padding: .9rem 1.2rem; box-shadow: 0 2px 10px #0005; cursor: pointer; }
.back[hidden] { display: none; }

[data-show="statement"] .row:not(.statement), [data-show="event"] .row:not(.event, .has-event), [data-show="figure"] .row:not(.figure, .has-figure),
[data-show="control"] .row:not(.control, .has-control), [data-show="place"] .row:not(.place), [data-show="time"] .row:not(.time), [data-show="actor"] .row:not(.actor),
[data-show="statement"] section:not(.has-statement), [data-show="event"] section:not(.has-event), [data-show="figure"] section:not(.has-figure),
[data-show="control"] section:not(.has-control), [data-show="place"] section:not(.has-place), [data-show="time"] section:not(.has-time), [data-show="actor"] section:not(.has-actor) { display: none; }
[data-show="statement"] .statement:not(.has-statement) > .word { display: none; }

::highlight(event) { text-decoration: underline 2px var(--event); text-underline-offset: .18em; }
::highlight(figure) { text-decoration: underline double 1px var(--figure); text-underline-offset: .28em; }
::highlight(control) { text-decoration: underline wavy 1px var(--control); text-underline-offset: .2em; }
::highlight(place) { text-decoration: underline dotted 2px var(--place); text-underline-offset: .2em; }
::highlight(time) { text-decoration: underline dashed 1.5px var(--time); text-underline-offset: .24em; }
::highlight(actor) { text-decoration: underline dotted 2px var(--actor); text-underline-offset: .2em; }
::highlight(hot) { background-color: var(--hot); }
::highlight(who) { background-color: var(--who); }
::highlight(on) { background-color: var(--on); }

@media (min-width: 62rem) {
  html, body { height: 100%; }
  body { display: flex; flex-direction: column; }
  .pair { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(0, 1.12fr) minmax(0, 1fr); }
  .text, .record { overflow-y: auto; scrollbar-width: thin; }
  .text { scroll-padding: 4rem 0; }
  .record { border-top: 0; border-inline-start: 1px solid var(--line); }
  .back { display: none; }
  .top .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
}
@media (min-width: 120rem) { html { font-size: 118.75%; } }
@media (min-width: 150rem) { html { font-size: 131.25%; } .report { max-width: 41rem; } }
@media (max-width: 30rem) { .kind { min-width: 0; margin-inline-end: .2em; } .report { font-size: 1.0625rem; } .pull { margin-inline: .75rem; } }
@media (prefers-reduced-motion: no-preference) { .soft { scroll-behavior: smooth; } }
@media (forced-colors: active) { .q { border-bottom: 1px solid; } .row.on { outline: 2px solid; } }
@media print {
  :root { --paper: #fff; --side: #fff; --ink: #000; --soft: #444; --line: #bbb; --voice: #17548c; --tint: #eef3f8; --tint2: #dde8f2; --own: #444;
    --event: #7d2c14; --figure: #5f4300; --control: #5f2056; --place: #14502f; --time: #3b460c; --actor: #2f3c68; color-scheme: light; }
  html, body { height: auto; font-size: 10.5pt; } body, .pair { display: block; } .text, .record { overflow: visible; padding: 0; border: 0; }
  .tools, .back, .foot details, .top .skip { display: none; } .top { padding-inline: 0; } .report { max-width: none; font-size: 11pt; } .record { break-before: page; } .record > * { max-width: none; }
  .q, .qq, .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .row, .b { break-inside: avoid; } .row.on { background: none; } h2 { break-after: avoid; }
  .far { content-visibility: visible; }
}

.index { max-width: 60rem; margin: 0 auto; padding: 2rem clamp(1rem, 3vw, 3rem) 4rem; }
.index h1 { font: 700 1.8rem/1.2 var(--serif); margin-bottom: .3rem; }
.index ol { list-style: none; margin-top: 1.5rem; }
.index li { padding: .8rem 0; border-top: 1px solid var(--line); }
.index li a { font: 600 1.15rem/1.35 var(--serif); text-underline-offset: .2em; text-decoration-color: var(--line); overflow-wrap: anywhere; }
.index li p, .index .about { color: var(--soft); font-size: .875rem; overflow-wrap: anywhere; }
`
