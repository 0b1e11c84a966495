/// How one's own progress looks.
let progressStyle = #"""
  .rows, .situations, .plays ul { list-style: none; margin: .5rem 0 1rem; padding: 0; display: grid; gap: .6rem; }
  .rows li.drawn { display: grid; grid-template-columns: 11.5rem 1fr; gap: .1rem 1rem; align-items: center; padding-bottom: .6rem; border-bottom: 1px solid var(--line); }
  .rows li.drawn:last-child { border-bottom: 0; padding-bottom: 0; }
  .picture { display: inline-flex; flex-wrap: wrap; align-items: center; gap: .3rem; color: var(--soft); }
  .picture .three { display: inline-flex; gap: .1rem; } .picture .smile { width: 1.35rem; height: 1.35rem; }
  .picture i { width: .8rem; height: .8rem; border: 2px solid var(--edge); border-radius: .2rem; }
  .picture i.done { background: var(--accent); border-color: var(--accent); }
  .picture i.situation { border-color: var(--accent); border-radius: .1rem; transform: rotate(45deg); margin: 0 .2rem; }
  section.progress h2, section.review h2, section.plays h2 { margin-top: 1.75rem; }
  .debrief section.progress { margin: 1.5rem 0; padding: 1rem 1.15rem; background: var(--card); border: 1px solid var(--line); border-radius: var(--round); }
  .debrief section.progress h2 { margin-top: 0; } .debrief section.progress > :last-child { margin-bottom: 0; }
  .situations li { margin: 0; display: grid; gap: .6rem 1rem; align-items: center; } .situations h3 { margin: 0 0 .2rem; } .situations p { margin: 0 0 .2rem; } .situations button { width: 100%; }
  .plays li { display: flex; flex-wrap: wrap; gap: .2rem .7rem; align-items: center; padding: .35rem 0; border-bottom: 1px solid var(--line); }
  .plays .came { display: inline-flex; flex-wrap: wrap; gap: .2rem .5rem; align-items: center; margin-left: auto; }
  .rows:not(:has(.three)) li.drawn { grid-template-columns: auto 1fr; }
  @media (max-width: 30rem) { .rows li.drawn { display: flex; flex-wrap: wrap; } .rows li.drawn > span:last-child { flex: 1 1 12rem; } .plays .came { flex-basis: 100%; margin: 0; } }
  @media (min-width: 46rem) { .situations li { grid-template-columns: 1fr auto; } .situations button { width: auto; } }

  """#
