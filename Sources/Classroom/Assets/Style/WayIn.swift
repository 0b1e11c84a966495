/// The first page.
let wayInStyle = #"""
  /* The way in. */
  .join { display: grid; gap: 1rem; margin: 1.25rem 0 2rem; }
  .join .card { margin: 0; border-top: .4rem solid var(--sun); }
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
  @media (min-width: 46rem) { .join { grid-template-columns: 1fr 1fr; } .home main { max-width: 60rem; } .home .scenarios { grid-template-columns: 1fr 1fr; } }

  """#
