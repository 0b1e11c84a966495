/// The first page.
let wayInStyle = #"""
  /* The way in. */
  .join { display: grid; gap: 1rem; margin: 1.25rem 0 2rem; }
  .join > .card { margin: 0; border-top: .4rem solid var(--sun); }
  .lead { max-width: 44rem; font: 1.12rem/1.5 var(--serif); color: var(--soft); }
  .group { border-top: 1px solid var(--line); }
  .group:last-child { border-bottom: 1px solid var(--line); }
  .group summary { position: relative; list-style: none; padding: .8rem 2rem .8rem .1rem; color: inherit; font-weight: 400; }
  .group summary::-webkit-details-marker { display: none; }
  .group summary::after { content: ""; position: absolute; right: .5rem; top: 1.25rem; width: .6rem; height: .6rem; border: solid var(--accent); border-width: 0 2.5px 2.5px 0; transform: rotate(45deg); }
  .group[open] > summary::after { transform: rotate(225deg); top: 1.5rem; }
  .group summary h3 { display: block; margin: 0 0 .1rem; color: var(--accent); }
  .group summary:hover h3 { text-decoration: underline; }
  .group[open] > summary .small { display: none; }
  .group .scenarios { margin: .1rem 0 1.25rem; }
  .group .scenarios .card { padding: .8rem 1rem; }
  .group .scenarios p { margin-bottom: .4rem; line-height: 1.45; }
  .group .scenarios button { min-height: 2.75rem; padding: .4rem 1rem; }
  .scenarios { list-style: none; margin: .5rem 0 0; padding: 0; display: grid; gap: .8rem; }
  .scenarios li { position: relative; margin: 0; }
  .scenarios h3 { margin: 0 0 .2rem; font-size: 1.15rem; }
  .scenarios h3 a { color: inherit; text-decoration: none; }
  .scenarios h3 a::after { content: ""; position: absolute; inset: 0; border-radius: var(--round); }
  .scenarios li:hover { border-color: var(--accent); }
  .scenarios li:hover h3 a { text-decoration: underline; color: var(--accent); }
  .scenarios p { margin: 0 0 .5rem; }
  .scenarios .row { gap: .4rem; }
  .tag.channel::before { content: ""; display: inline-block; width: .6em; height: .6em; margin-right: .4em; background: var(--accent); border-radius: 50%; }
  .tag.level-1::before { content: "● ○ ○  "; } .tag.level-2::before { content: "● ● ○  "; } .tag.level-3::before { content: "● ● ●  "; }
  .tag[class*=level]::before { font-size: .6em; letter-spacing: .1em; vertical-align: .2em; color: var(--sun-deep); }
  @media (min-width: 46rem) {
    .join > .card:only-child form { display: grid; grid-template-columns: 1fr 1fr auto; gap: 0 1rem; align-items: start; }
    .join > .card:only-child .field { margin: 0; } .join > .card:only-child button { margin-top: 1.9rem; }
    .group .scenarios li { display: flex; flex-direction: column; } .group .scenarios form { margin-top: auto; }
  }
  @media (min-width: 46rem) { .join:not(:has(> .card:only-child)) { grid-template-columns: 1fr 1fr; } .home main { max-width: 60rem; } .home .scenarios { grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); } }

  """#
