/// A conversation and what can be answered, in each channel.
let playingStyle = #"""
  /* Play: one hand, one thumb. The signs stay in sight, the choices lie at the bottom. */
  .play main { display: flex; flex-direction: column; padding-top: 0; padding-bottom: max(1.5rem, env(safe-area-inset-bottom)); }
  .play h1 { font-size: 1.05rem; color: var(--soft); margin: 0 0 .4rem; }
  .signs { z-index: 2; display: flex; align-items: center; gap: .5rem .8rem; flex-wrap: wrap; margin: 0 -1rem .75rem; padding: .4rem 1rem; background: var(--card); border-bottom: 1px solid var(--line); box-shadow: var(--shadow); }
  @media (min-height: 30rem) { .signs { position: sticky; top: 0; } }
  .signs .face { display: flex; align-items: center; gap: .7rem; flex: 1 1 11rem; min-width: 0; }
  .signs figcaption { line-height: 1.3; }
  .signs figcaption b { display: block; font-weight: 620; font-size: .86rem; color: var(--soft); }
  .clock { margin: 0; padding: .15rem .6rem; font-weight: 650; font-variant-numeric: tabular-nums; background: var(--sunk); border-radius: .5rem; }
  .clock::before { content: ""; display: inline-block; width: .78em; height: .78em; margin-right: .4em; vertical-align: -.06em; border: 2px solid; border-radius: 50%; background: linear-gradient(currentColor, currentColor) 50% 22% / 2px 42% no-repeat; }
  .earlier { margin-bottom: .25rem; }
  .earlier summary { font-size: .92rem; font-weight: 500; color: var(--soft); }
  .earlier[open] { border-bottom: 1px dashed var(--line); margin-bottom: 1rem; }

  .talk { list-style: none; margin: 0; padding: 0; display: flex; flex-direction: column; gap: .8rem; }
  .talk li { max-width: 36rem; scroll-margin-top: 5.5rem; }
  .talk p { margin: 0; }
  .said > * + * { margin-top: .45rem; }
  .who { display: block; margin-bottom: .15rem; font-size: .85rem; font-weight: 650; color: var(--soft); }
  .talk .heading, .talk .sceneTitle { max-width: none; }
  .talk .heading > * { margin: 1rem 0 0; font-size: 1.35rem; }
  .talk .heading:first-child > * { margin-top: .25rem; }
  .talk .sceneTitle > * { display: flex; align-items: center; gap: .8rem; margin: .2rem 0 0; font: 600 .95rem/1.3 var(--serif); color: var(--soft); }
  .talk .sceneTitle > *::after { content: ""; flex: 1; border-top: 1px solid var(--line); }
  .narration { color: var(--soft); font-family: var(--serif); }
  .customer .said, .person .said, .own .said { width: fit-content; padding: .6rem .9rem; background: var(--card); border: 1px solid var(--line); border-radius: .25rem 1.1rem 1.1rem 1.1rem; box-shadow: 0 1px 2px #6b4a2a1a; }
  .person .said { background: var(--sunk); box-shadow: none; }
  .talk .own { align-self: flex-end; max-width: min(34rem, 92%); }
  .own .who { text-align: right; }
  .own .said { margin-left: auto; background: var(--own); border-color: var(--own-edge); border-radius: 1.1rem .25rem 1.1rem 1.1rem; }
  .note .said { padding: .6rem .9rem; background: var(--card); border: 1px solid var(--edge); border-top-width: .4rem; border-radius: .4rem; font-size: .98rem; font-variant-numeric: tabular-nums; }
  .coach { padding: .6rem .9rem; background: var(--sun-pale); border-left: .35rem solid var(--sun); border-radius: .3rem .8rem .8rem .3rem; }
  .coach .who, .remark .who { color: var(--sun-deep); }
  .innerVoice { padding-left: .6rem; }
  .innerVoice .said { font: italic 1.05rem/1.5 var(--serif); }
  .innerVoice .said::before { content: ""; float: left; width: .5rem; height: .5rem; margin: .55rem .5rem 0 -.1rem; border: 2px solid var(--edge); border-radius: 50%; box-shadow: -.55rem .5rem 0 -.12rem var(--edge); }
  .change .said, .fact .said, .item .said { position: relative; padding-left: 1.15rem; font-size: .95rem; color: var(--soft); }
  .change .said::before, .fact .said::before, .item .said::before { content: ""; position: absolute; left: .2rem; top: .62em; width: .42rem; height: .42rem; background: var(--edge); border-radius: 50%; }
  .change .said::before { border-radius: 0; transform: rotate(45deg); background: var(--sun-deep); }
  .question .said { font: 600 1.15rem/1.4 var(--serif); }
  .remark { color: var(--soft); }
  @media (prefers-reduced-motion: no-preference) {
    .latest li { animation: rise .32s ease-out backwards; } .latest li + li { animation-delay: .07s; } .latest li + li + li { animation-delay: .14s; }
    @keyframes rise { from { opacity: 0; transform: translateY(.5rem); } }
    .choices button { transition: background-color .12s, border-color .12s; }
  }

  .choices { margin-top: auto; padding-top: .85rem; counter-reset: choice; }
  .choices h2 { margin: 0 0 .4rem; font-size: 1.02rem; }
  .choices ol { list-style: none; margin: 0; padding: 0; display: grid; gap: .45rem; }
  @media (max-width: 30rem) { .choices button { font-size: .98rem; } }
  .choices button { counter-increment: choice; position: relative; width: 100%; min-height: 3rem; padding: .5rem .7rem .5rem 2.6rem; line-height: 1.32; text-align: left; font-weight: 450; color: var(--ink); background: var(--card); border: 2px solid var(--edge); }
  .choices button::before { content: counter(choice); position: absolute; left: .5rem; top: .5rem; width: 1.6rem; height: 1.6rem; font: 650 .95rem/1.6rem system-ui, sans-serif; text-align: center; color: var(--accent); background: var(--own); border-radius: .5rem; }
  .choices button:hover, .choices button.taken, .choices [aria-pressed=true] { background: var(--own); border-color: var(--accent); color: var(--ink); }
  .choices button.taken::before, .choices [aria-pressed=true]::before { color: var(--on-accent); background: var(--accent); }
  .choices [aria-pressed=true]::after { content: ""; position: absolute; right: .9rem; top: .8rem; width: .45rem; height: .85rem; border: solid var(--accent); border-width: 0 3px 3px 0; transform: rotate(42deg); }
  .choices [aria-pressed=true] { padding-right: 2.4rem; border-width: 3px; }
  .words { margin-top: .9rem; }
  .words label { font-size: .9rem; font-weight: 500; color: var(--soft); }
  .words > div { display: flex; gap: .5rem; }
  .words input { flex: 1; min-width: 0; }
  .practice { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .75rem; }
  .practice form { display: contents; }
  .practice button { min-height: 2.6rem; padding: .35rem .9rem; }
  .desk { display: flex; flex-direction: column; margin-top: 1.25rem; border-top: 1px solid var(--line); font-size: .95rem; }
  .desk > * { border-bottom: 1px solid var(--line); }
  .desk a, .desk .keys { display: block; padding: .6rem 0; min-height: 2.6rem; font-weight: 500; margin: 0; }

  /* At the counter: a face behind a desk. */
  .channel-counter .signs { border-bottom: .45rem solid var(--desk); box-shadow: 0 2px 0 var(--desk-edge), var(--shadow); }
  .channel-counter .signs .portrait { align-self: flex-end; margin-bottom: -.4rem; border-radius: 1.6rem 1.6rem 0 0; }
  /* A call: a voice in the ear, words one after the other. */
  .channel-phone .signs { background: #12413d; color: #fff; border: 0; }
  .channel-phone .signs figcaption b { color: #cfe6e1; }
  .channel-phone .clock { background: #0a2b28; }
  .channel-phone .signs .portrait { padding: .2rem; border: 2px solid #7fcabd; box-shadow: 0 0 0 .22rem #12413d, 0 0 0 .3rem #4d9489; }
  .channel-phone .talk .customer .said, .channel-phone .talk .own .said, .channel-phone .talk .person .said { width: auto; background: none; border: 0; border-left: .28rem solid var(--edge); border-radius: 0; padding: .05rem 0 .05rem .8rem; box-shadow: none; }
  .channel-phone .talk .own { align-self: flex-start; max-width: 36rem; }
  .channel-phone .own .who { text-align: left; color: var(--accent); }
  .channel-phone .talk .own .said { border-color: var(--accent); }
  .channel-phone .talk .customer .said { font-size: 1.08rem; border-left-style: double; border-left-width: .4rem; border-color: var(--sun-deep); }
  /* A chat: bubbles. */
  .channel-chat .talk .said { font-size: 1rem; }
  .channel-chat .talk { gap: .55rem; }
  .channel-chat .talk .customer .said, .channel-chat .talk .person .said { border-radius: 1.2rem 1.2rem 1.2rem .25rem; max-width: 88%; }
  .channel-chat .talk .own .said { border-radius: 1.2rem 1.2rem .25rem 1.2rem; background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
  .channel-chat .talk .customer .said > p + p { margin-top: .5rem; padding-top: .5rem; border-top: 1px dashed var(--line); }
  .channel-chat .talk > .customer + .customer > .who, .shared .talk > .customer + .customer > .who { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .channel-chat .talk > .customer + .customer, .shared .talk > .customer + .customer { margin-top: -.25rem; }
  .channel-chat .narration { align-self: center; text-align: center; font-size: .95em; }
  /* Letters. */
  .channel-email .talk { gap: 1.1rem; }
  .channel-email .talk .customer, .channel-email .talk .own, .channel-email .talk .person { align-self: stretch; max-width: 38rem; padding: 0 1.1rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .35rem; box-shadow: var(--shadow); }
  .channel-email .talk .customer, .channel-email .talk .person { border-top: 0; padding-top: .45rem; background: repeating-linear-gradient(115deg, var(--alarm) 0 .8rem, var(--card) .8rem 1.4rem, var(--accent) 1.4rem 2.2rem, var(--card) 2.2rem 2.8rem) top / 100% .4rem no-repeat, var(--card); }
  .channel-email .talk .own { border-top: .4rem solid var(--accent); }
  .channel-email .talk .who { padding: .5rem 0; margin: 0 0 .6rem; text-align: left; border-bottom: 1px solid var(--line); }
  .channel-email .talk .customer .said, .channel-email .talk .own .said, .channel-email .talk .person .said { width: auto; padding: 0; background: none; border: 0; box-shadow: none; font-family: var(--serif); }
  .channel-email .said > * + * { margin-top: .8em; }
  /* In public: one thread, others read along. */
  .channel-social .talk { gap: 0; }
  .channel-social .talk > li { position: relative; max-width: 38rem; padding: 0 0 1rem 1.9rem; align-self: stretch; }
  .channel-social .talk > li:not(.heading, .sceneTitle)::before { content: ""; position: absolute; left: .45rem; top: .4rem; bottom: -.4rem; border-left: 2px solid var(--line); }
  .channel-social .talk > li:last-child::before { bottom: 1rem; }
  .channel-social .talk > .customer::after, .channel-social .talk > .own::after, .channel-social .talk > .person::after { content: ""; position: absolute; left: 0; top: .25rem; width: 1.05rem; height: 1.05rem; background: var(--sun); border: 3px solid var(--paper); border-radius: 50%; box-shadow: 0 0 0 2px var(--edge); }
  .channel-social .talk > .own::after { background: var(--accent); border-radius: .25rem; }
  .channel-social .talk > .person::after { background: var(--card); }
  .channel-social .talk > .heading, .channel-social .talk > .sceneTitle { padding-left: 0; }
  .channel-social .talk .customer .said, .channel-social .talk .own .said, .channel-social .talk .person .said { width: auto; margin: 0; padding: 0 0 .7rem; border: 0; border-bottom: 1px solid var(--line); border-radius: 0; background: none; box-shadow: none; }
  .channel-social .talk .own { max-width: 38rem; }
  .channel-social .own .who { text-align: left; color: var(--accent); }
  .channel-social .talk .coach { padding: .6rem .9rem .6rem 1.9rem; margin-bottom: 1rem; }

  @media (min-width: 62rem) {
    .play main { display: grid; grid-template: repeat(16, auto) 1fr / 15rem minmax(0, 42rem); column-gap: 3rem; max-width: 62rem; align-content: start; padding-top: 1.5rem; }
    .play main > * { grid-column: 2; }
    .play main > .signs { grid-column: 1; grid-row: 1 / -1; align-self: start; top: 1.5rem; flex-direction: column; align-items: stretch; margin: 0; padding: 1.25rem 1rem 1rem; border: 1px solid var(--line); border-radius: var(--round); }
    .signs .face { display: block; flex: none; }
    .signs .portrait { width: 11rem; margin: 0 auto .75rem; }
    .signs figcaption { font-size: 1.05rem; text-align: center; }
    .clock { align-self: center; }
    .channel-counter main > .signs { padding-bottom: 0; overflow: hidden; border-bottom: .6rem solid var(--desk); }
    .channel-counter .signs .portrait { margin: 0 auto; }
    .channel-counter .signs figcaption { margin: 0 -1rem; padding: .7rem 1rem .3rem; border-top: .8rem solid var(--desk); box-shadow: inset 0 3px 0 var(--desk-edge); background: var(--card); }
    .channel-counter .clock { margin-bottom: .9rem; }
    .play h1 { margin-bottom: .75rem; }
    .choices { padding-top: 1.5rem; }
    .talk li { scroll-margin-top: 1.5rem; }
    .desk { flex-direction: row; flex-wrap: wrap; gap: 0 1.5rem; }
    .desk > * { border: 0; }
    .desk details[open] { flex: 1 0 100%; }
  }
  .talk img { display: block; max-width: 100%; max-height: 60vh; margin-bottom: .4rem; border-radius: .6rem; }
  .standing { padding: .6rem .9rem; background: var(--sun-pale); border-radius: .6rem; font-weight: 620; }
  .vote .ballot { margin-top: 1rem; }

  """#
