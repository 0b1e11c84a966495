/// The board, and a debrief on it.
let projectorStyle = #"""
  /* The board: read from eight metres. Its letters are as large as the screen allows; where there is more to say than it
     holds at that size, the script sets --fit below 1 and finds the width of the conversation. */
  .board { font-size: calc(var(--fit, 1) * min(.6rem + 1.5vw, .3rem + 3.4vh)); line-height: 1.32; }
  .board .bar { padding: .4em 1.2em 0; }
  .board .brand { font-size: 1.1em; } .board .where { font-size: .8em; } .board .languages a { font-size: .55em; }
  .board main { max-width: none; padding: .3em 1.2em .8em; }
  .board h1 { font-size: 1.35em; margin: 0 0 .35em; }
  .board h2 { font-size: 1.02em; margin: 0 0 .35em; }
  .board h3 { font-size: .95em; margin: .5em 0 .2em; } .board h3:first-child { margin-top: 0; } .board h4 { font-size: .85em; }
  .board .code { font-size: 2.9em; letter-spacing: .09em; line-height: 1.05; }
  .board .address { margin: 0 0 .1em; }
  .board .card { padding: .7em .9em; margin: 0; border-radius: .6em; box-shadow: none; }
  .board .qr { width: 100%; margin: 0; max-width: 9em; border-radius: .5em; padding: .4em; }
  .board .bars { gap: .35em; margin: .2em 0 0; } .board .bars svg { height: .62em; border-radius: .2em; }
  .board .bars li { font-size: .92em; }
  .board .portrait { width: 2.9em; } .board .shared .portrait { width: 3.4em; } .shared .face { flex-wrap: nowrap; }
  .board .card > .bars:first-child { font-size: .88em; } .board .card > .bars:first-child svg { height: .5em; }
  @media (min-width: 60rem) { .board .halves .outcomes .bars li, .board .halves .bars:first-child li { grid-template-columns: minmax(0, 1.3fr) 1fr 2em; align-items: center; } .board .halves .outcomes .bars svg, .board .halves .bars:first-child svg { grid-area: 1 / 2; } .board .halves .outcomes .count, .board .halves .bars:first-child .count { grid-area: 1 / 3; text-align: right; } }
  @media (min-width: 60rem) { .board .group-part .outcomes .bars li { grid-template-columns: 11em 1fr 2em; align-items: center; } .board .group-part .outcomes .bars svg { grid-area: 1 / 2; order: 0; } .board .group-part .outcomes .count { grid-area: 1 / 3; text-align: right; } }
  .board .faces { gap: .2em .8em; margin: .3em 0 0; } .board .faces li { min-width: 3.6em; line-height: 1.2; font-size: .9em; }
  .board .small { font-size: .78em; } .board p { margin: 0 0 .4em; }
  .screen { display: grid; gap: .8em; }
  @media (min-width: 60rem) {
    .screen { grid-template-columns: minmax(9em, 3fr) 9fr; align-items: start; }
  }
  /* Before anybody plays the way in is what people look for; later what they look at. */
  @media (min-width: 60rem) {
    .board .screen.welcome { grid-template-columns: 1fr 1fr; } .board .welcome .shared { display: block; } .welcome .answers, .welcome .halves > .card + .card { display: none; } .board .welcome .halves { grid-template-columns: 1fr; }
    .board .welcome .qr { max-width: min(100%, 44vh); padding: 0; border: 0; } .board .card > * + .outcomes { margin-top: .5em; } .board .welcome .come .code { font-size: min(20cqi, 13vh); }
    .screen:not(:has(.come)) { grid-template-columns: 1fr; }
    .group-part { display: grid; grid-template-columns: 1fr 1fr; grid-auto-flow: dense; gap: .3em 1.4em; align-items: start; } .group-part > h2 { grid-column: 1 / -1; } .group-part > .moments { grid-column: 2; grid-row: 2 / span 2; } .group-part > .outcomes, .group-part > .discuss { grid-column: 1; }
    .group-part:not(:has(.moments)) { grid-template-columns: 1fr; }
  }
  .screen .across { display: grid; gap: .8em; }
  /* What is said on the left, what can be answered on the right; of the moments only the one most divided. */
  @media (min-width: 60rem) {
    .screen:has(.shared) { grid-template-columns: minmax(8em, 2fr) 10fr; }
    .shared:has(.votes) { display: grid; grid-template-columns: calc(var(--talk, .45) * 100%) 1fr; gap: 0 1.2em; align-items: start; font-size: .9em; }
    .board-part .moment ~ .moment { display: none; }
  }
  /* A bar below its answer, the count beside it. */
  .shared .votes > li { display: grid; grid-template-columns: 1fr auto; gap: .15em .8em; padding-left: 2.1em; }
  .shared .votes .bars, .shared .votes .bars > li { display: contents; }
  .shared .votes .bars .count { grid-area: 1 / 2; min-width: 0; align-self: end; }
  .shared .votes .bars svg { grid-area: 2 / 1 / auto / span 2; height: .45em; }
  .board .talk { gap: .5em; } .board .talk p { margin: 0; } .shared .face { margin-bottom: .3em; } .board .talk .heading > * { font-size: 1em; margin: 0; } .board .talk .sceneTitle > * { font-size: .8em; } .board .talk li { max-width: none; } .board .who { font-size: .72em; }
  .board .shared .talk .said { font-size: 1em; } .board .said > * + * { margin-top: .3em; }
  .board .shared .talk > .customer .said, .board .shared .talk > .person .said, .board .shared .talk > .own .said, .board .note .said { padding: .3em .7em; max-width: none; }
  .board .shared.channel-social .talk > li { padding-bottom: .3em; } .board .shared.channel-social .talk .said { padding: 0 0 .2em; }
  .board .shared.channel-email .talk > li, .board .shared.channel-social .talk > li { max-width: none; } .board .shared.channel-email .talk > .customer, .board .shared.channel-email .talk > .own, .board .shared.channel-email .talk > .person { padding: .3em .7em; } .board .shared.channel-email .talk > li .said { padding: 0; } .board .shared.channel-email .who { padding: 0 0 .2em; margin: 0 0 .3em; }
  .board .shared.channel-phone .talk > .customer .said, .board .shared.channel-phone .talk > .own .said, .board .shared.channel-phone .talk > .person .said { padding: 0 0 0 .6em; }
  .board .discuss { padding: .9em; border-radius: .6em; } .board .discuss li { font-size: 1.05em; line-height: 1.3; margin-bottom: .5em; }
  .board .notice { padding: .35em .8em; margin: 0 0 .6em; font-weight: 650; }
  .board .votes { gap: .4em; } .board section { min-width: 0; }
  .come { container-type: inline-size; }
  .screen .come .code { font-size: 20cqi; letter-spacing: .03em; margin: .1em 0; }
  .screen .come .address { font-size: min(1.3em, 10.5cqi); line-height: 1.2; font-weight: 650; }
  .board .notice { margin: 0 0 .6em; }
  .board .answers h3 { margin: 0 0 .4em; }
  .shared .portrait { border-radius: 50%; }

  """#
