/// What became of a play.
let debriefingStyle = #"""
  /* Debrief: what became of it, first the face, then the smiles. */
  .ending { display: grid; gap: .5rem 1.5rem; align-items: center; padding: 1.25rem; margin: .75rem 0 1.5rem; background: var(--card); border: 1px solid var(--line); border-radius: var(--round); box-shadow: var(--shadow); }
  .ending .portrait { width: 8rem; margin: 0 auto; }
  .ending h2 { margin-top: 0; }
  .ending p { font-family: var(--serif); font-size: 1.1rem; }
  .smiles { list-style: none; margin: .75rem 0 1rem; padding: 0; display: grid; grid-template-columns: minmax(0, 1fr); gap: .6rem; }
  .smiles li { display: grid; grid-template-columns: 4.2rem minmax(0, 1fr); gap: 0 .9rem; align-items: center; padding: .6rem .8rem; background: var(--card); border: 2px dashed var(--edge); border-radius: var(--round); }
  .smiles li.lit { border: 2px solid var(--sun-deep); background: var(--sun-pale); }
  .smiles svg { width: 4.2rem; grid-row: span 2; }
  @media (max-width: 22rem) { .smiles li { grid-template-columns: 3rem minmax(0, 1fr); gap: 0 .6rem; padding: .6rem; } .smiles svg { width: 3rem; } }
  .smiles b, .smiles span { display: block; line-height: 1.3; }
  .smiles b { align-self: end; } .smiles span { align-self: start; font-size: .93rem; color: var(--soft); }
  .smile .disc { fill: none; stroke: var(--edge); stroke-width: 3; stroke-dasharray: 1 7; stroke-linecap: round; }
  .smile .line { fill: none; stroke: var(--soft); stroke-width: 4; stroke-linecap: round; }
  .smile .dot { fill: var(--soft); }
  .smile.lit .disc { fill: var(--sun); stroke: var(--sun-deep); stroke-dasharray: none; }
  .smile.lit .line { stroke: #2a1c16; } .smile.lit .dot { fill: #2a1c16; }
  .smile .ray { stroke: var(--sun-deep); stroke-width: 3.5; stroke-linecap: round; }
  .smile.void .cross { stroke: var(--alarm); stroke-width: 4.5; stroke-linecap: round; }
  .archetype { padding: 1.25rem; border-radius: var(--round); background: var(--own); border: 1px solid var(--own-edge); }
  .archetype h2 { margin: 0 0 .25rem; font: 500 .95rem/1.3 system-ui, sans-serif; color: var(--soft); }
  .archetype > :last-child { margin-bottom: 0; }
  .path .talk > li { max-width: none; }
  .turning { padding: 1rem 1.15rem; border: 2px solid var(--accent); border-radius: var(--round); background: var(--card); }
  .turning h2 { margin-top: 0; }
  .turning .talk { margin: .75rem 0; }
  .plane { margin: 1rem 0; }
  .plane svg { width: 100%; max-width: 26rem; }
  .plane .field { fill: var(--card); stroke: var(--line); stroke-width: 1; } .plane .grid { stroke: var(--line); stroke-width: 1; }
  .plane .axis { stroke: var(--edge); stroke-width: 2; } .plane text { fill: var(--soft); font: 13px system-ui, sans-serif; }
  .plane .axis-name { fill: var(--ink); font-weight: 600; } .plane .point { fill: var(--sun); stroke: var(--ink); stroke-width: 2.5; }
  .plane .point-line { fill: none; stroke: var(--ink); stroke-width: 2.5; stroke-linecap: round; } .plane .point-eye { fill: var(--ink); }
  .plane .trace { fill: none; stroke: var(--edge); stroke-width: 1.5; stroke-dasharray: 3 5; }
  .discuss { padding: 1.25rem; background: var(--sunk); border-radius: var(--round); }
  .discuss h2 { margin-top: 0; }
  .discuss p, .discuss li { font: 600 1.2rem/1.4 var(--serif); }
  .discuss li { margin-bottom: .8rem; } .discuss > :last-child { margin-bottom: 0; }
  /* The debrief is long: the way to what comes next goes along at its edge. */
  .onward { position: sticky; z-index: 3; bottom: max(.75rem, env(safe-area-inset-bottom)); width: fit-content; margin: 0 0 -3.4rem auto; }
  .onward .button { box-shadow: var(--shadow), 0 0 0 .3rem var(--paper); border-radius: 2rem; }
  html:has(.onward) { scroll-padding-bottom: 5rem; }
  .onward:focus-within { z-index: 5; }
  .choosing { position: relative; z-index: 4; padding-top: .25rem; background: var(--paper); } .choosing h2 { margin-top: 1.75rem; scroll-margin-top: 1rem; }
  .path > details { border: 1px solid var(--line); border-radius: var(--round); background: var(--card); padding: .1rem 1rem; }
  .path > details[open] { padding-bottom: 1rem; background: none; }
  .lit .talk { gap: .35rem; }
  .next { display: grid; gap: .6rem; list-style: none; padding: 0; }
  .next .button, .next button { width: 100%; }
  @media (min-width: 46rem) {
    .ending { grid-template-columns: auto 1fr; padding: 1.75rem; } .ending .portrait { width: 10rem; }
    .smiles { grid-template-columns: repeat(3, 1fr); } .smiles li { grid-template-columns: minmax(0, 1fr); justify-items: center; text-align: center; padding: 1rem .6rem; gap: .3rem; } .smiles svg { grid-row: auto; width: 5rem; }
    .archetype:has(.plane) { display: grid; grid-template-columns: 24rem 1fr; gap: 0 1.5rem; } .archetype .plane { grid-area: 2 / 1; margin: .25rem 0 0; } .archetype h2 { grid-column: 1 / -1; } .archetype .talk { align-self: center; }
    .next { grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); }
  }
  .plane .axis { fill: none; }
  .archetype, .turning, .discuss { margin: 1.5rem 0; }
  .archetype .talk li:first-child .said { color: var(--ink); font: 700 1.7rem/1.2 var(--serif); }
  .way { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem .35rem; margin: .5rem 0 1.25rem; padding: 0; }
  .way li { width: 3.1rem; text-align: center; font-size: .85rem; line-height: 1.2; }
  .way .portrait { width: 2.6rem; margin: 0 auto .15rem; }
  .way .turn { width: 4.2rem; } .way .turn .portrait { outline: 3px solid var(--accent); outline-offset: 2px; }
  .way b { display: block; font-weight: 650; }

  """#
