/// Rooms: waiting, voting, steering.
let roomStyle = #"""
  /* Rooms: waiting, voting, steering. */
  .votes { list-style: none; margin: 0; padding: 0; display: grid; gap: .8rem; }
  .votes .most { font-weight: 650; } .votes .bars { margin: .2rem 0 .3rem; } .votes .bars li > span:first-child { display: none; } .votes .bars svg { grid-area: 1 / 1; align-self: center; } .votes .bars .count { grid-area: 1 / 2; min-width: 4.2em; text-align: right; }
  .bars { list-style: none; margin: .5rem 0 1rem; padding: 0; display: grid; gap: .7rem; }
  .bars li { display: grid; grid-template-columns: 1fr auto; gap: .15rem .8rem; align-items: end; }
  .bars svg { grid-column: 1 / -1; width: 100%; height: 1.1rem; border-radius: .3rem; }
  .bars .track { fill: var(--sunk); } .bars .filled { fill: var(--accent); }
  .bars svg { border: 1px solid var(--edge); }
  .bars .count { font-weight: 650; font-variant-numeric: tabular-nums; }
  .faces { list-style: none; margin: .5rem 0 1rem; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem 1rem; }
  .faces li { text-align: center; min-width: 4.5rem; }
  .faces .portrait { margin: 0 auto .2rem; }
  .faces .count { font-weight: 700; font-size: 1.15em; display: block; line-height: 1.2; }
  .moment { margin: 0 0 1rem; }
  .scenarios h4 { margin: 0 0 .25rem; font-size: 1.15rem; }
  .scenarios + form { margin-top: 1.25rem; }
  .trainer main { max-width: 72rem; }
  @media (min-width: 60rem) { .halves { display: grid; grid-template-columns: 1fr 1fr; gap: .8em; align-items: start; } }
  .steering .halves .bars svg { height: .8rem; }
  .steer .talk { max-width: 46rem; }
  .people { list-style: none; padding: 0; margin: 0; columns: 16rem; }
  .people button { min-height: 2.2rem; padding: .15rem .7rem; font-size: .92rem; }
  .people li { display: flex; justify-content: space-between; align-items: center; gap: .5rem; break-inside: avoid; border-bottom: 1px solid var(--line); padding: .15rem 0; }
  @media (min-width: 46rem) { .pick .votes > li { display: grid; grid-template-columns: 1fr auto; gap: 0 1.5rem; align-items: center; } .pick .votes button { grid-area: 1 / 2 / span 2; } }
  .pick .votes > li { padding-bottom: .8rem; border-bottom: 1px solid var(--line); }
  .votes { counter-reset: vote; }
  .votes > li { position: relative; padding-left: 2.3em; counter-increment: vote; }
  .votes > li::before { content: counter(vote); position: absolute; left: 0; top: 0; width: 1.6em; font: 650 .95em/1.6 system-ui, sans-serif; text-align: center; color: var(--accent); background: var(--own); border-radius: .5em; }
  .room main > form { margin-top: 1.25rem; }
  .moment h4 { margin-top: .7em; }

  """#
