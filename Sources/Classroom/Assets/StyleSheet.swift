/// The style sheet of all pages. Colours by the reader's own setting; text has a contrast of at least 4.5 : 1.
let styleSheetText = #"""
  /* Colours, letters, and what stands on every page. */
  :root {
    color-scheme: light dark;
    --paper: #fbf5ea; --card: #fffdf8; --sunk: #f3e9da; --ink: #2a211c; --soft: #62544a;
    --line: #dccdb9; --edge: #8a7764; --accent: #0b5f58; --accent-deep: #084842; --on-accent: #fff;
    --own: #dbeee8; --own-edge: #7fb0a6; --sun: #f2b134; --sun-deep: #8a5a00; --sun-pale: #fdeec8; --alarm: #a83a23; --alarm-pale: #fbe4dc;
    --desk: #b98252; --desk-edge: #8f5f37;
    --skin: #e9b98a; --cheek: #d98f69; --hair: #4b3a34; --feature: #2a1c16; --mouth: #7c2f26; --teeth: #fff8ee; --shirt: #3f7f86;
    --angry: #f0b7a4; --upset: #f0c7b0; --tense: #ecd6ae; --calm: #cfe0cf; --bright: #fbe1a0; --warm: #fbcf7a; --hidden: #d9d2c9;
    --shadow: 0 1px 2px #6b4a2a26, 0 6px 18px #6b4a2a14;
    --serif: ui-serif, "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif;
    --round: 1rem;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #1a1613; --card: #262019; --sunk: #120f0d; --ink: #f4ebe0; --soft: #c6b7a8;
      --line: #463a30; --edge: #9b8874; --accent: #86d6c8; --accent-deep: #a9e6db; --on-accent: #0c2420;
      --own: #1d3a36; --own-edge: #4f857c; --sun: #f2b94a; --sun-deep: #f6cd78; --sun-pale: #3b2f16; --alarm: #ff9d84; --alarm-pale: #43231b;
      --desk: #6d4a2e; --desk-edge: #96693f;
      --angry: #8f4a38; --upset: #84553f; --tense: #75603a; --calm: #48604b; --bright: #86692a; --warm: #946a1d; --hidden: #524b44;
      --shadow: 0 1px 2px #0008, 0 6px 18px #0005;
    }
  }
  *, ::before, ::after { box-sizing: border-box; }
  html { scroll-padding: 6.5rem 0 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
  body { margin: 0; min-height: 100vh; min-height: 100svh; display: flex; flex-direction: column; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; }
  h1, h2, h3, h4 { font-family: var(--serif); font-weight: 650; line-height: 1.2; text-wrap: balance; margin: 0 0 .5rem; }
  h1 { font-size: 1.75rem; letter-spacing: -.01em; }
  h2 { font-size: 1.3rem; margin-top: 2rem; }
  h3 { font-size: 1.12rem; margin-top: 1.25rem; }
  p { margin: 0 0 .75rem; }
  ul, ol { padding-left: 1.4rem; }
  a { color: var(--accent); text-underline-offset: .18em; }
  a:hover { color: var(--accent-deep); text-decoration-thickness: 2px; }
  svg { display: block; max-width: 100%; }
  [hidden] { display: none !important; }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: .3rem; }
  main:focus, [tabindex="-1"]:focus { outline: none; }
  .talk [tabindex="-1"]:focus-visible { outline: none; }
  .unseen { position: absolute !important; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .small { font-size: .9rem; color: var(--soft); }
  .skip { position: absolute; left: .5rem; top: -6rem; z-index: 9; padding: .6rem 1rem; background: var(--accent); color: var(--on-accent); border-radius: .5rem; }
  .skip:focus { top: .5rem; color: var(--on-accent); }

  .bar { display: flex; align-items: center; gap: .25rem .9rem; flex-wrap: wrap; padding: .35rem max(1rem, env(safe-area-inset-left)); }
  .brand { position: relative; display: inline-block; padding: .35rem 0 .55rem; font: 700 1.3rem/1 var(--serif); color: var(--ink); text-decoration: none; }
  .brand::after { content: ""; position: absolute; left: 22%; right: 22%; bottom: .05rem; height: .55rem; border: solid var(--sun); border-width: 0 0 3px; border-radius: 0 0 50% 50% / 0 0 100% 100%; }
  .where { flex: 1 1 6rem; min-width: 0; color: var(--soft); font-size: .92rem; }
  .languages { display: flex; gap: .15rem; margin-left: auto; }
  .languages a { padding: .35rem .4rem; min-height: 2rem; font-size: .88rem; color: var(--soft); text-decoration: none; border-radius: .4rem; }
  .languages a:hover { text-decoration: underline; }
  .languages [aria-current] { color: var(--ink); font-weight: 650; text-decoration: underline; text-decoration-color: var(--sun); text-decoration-thickness: 3px; text-underline-offset: .35em; }
  main { flex: 1; width: 100%; max-width: 46rem; margin: 0 auto; padding: .75rem 1rem 2.5rem; }
  footer { padding: 1rem; color: var(--soft); font-size: .88rem; text-align: center; }
  footer a { display: inline-block; padding: .25rem .5rem; color: inherit; }

  /* What Senyum says of itself. */
  .status:not(:empty) { position: fixed; z-index: 8; left: 50%; bottom: max(1rem, env(safe-area-inset-bottom)); transform: translateX(-50%); width: max-content; max-width: calc(100vw - 2rem); margin: 0; padding: .65rem 1rem; background: var(--ink); color: var(--paper); border-radius: .8rem; box-shadow: var(--shadow); }
  .status a, .status button { color: inherit; font-weight: 650; margin-left: .5rem; }
  .status button { min-height: 2rem; padding: .1rem .7rem; background: none; border: 1px solid currentColor; border-radius: .5rem; font: inherit; cursor: pointer; }
  .status.quiet { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
  .notice { margin: 0 0 1rem; padding: .75rem 1rem; background: var(--sun-pale); border-left: .35rem solid var(--sun); border-radius: .5rem; }
  .notice > :last-child { margin-bottom: 0; }

  /* Forms. */
  button, .button { display: inline-block; min-height: 2.9rem; padding: .6rem 1.15rem; font: inherit; font-weight: 620; line-height: 1.35; text-align: center; text-decoration: none; color: var(--on-accent); background: var(--accent); border: 2px solid var(--accent); border-radius: .8rem; cursor: pointer; touch-action: manipulation; }
  button:hover, .button:hover { background: var(--accent-deep); border-color: var(--accent-deep); color: var(--on-accent); }
  button.plain, .button.plain { background: var(--card); color: var(--accent); border-color: var(--edge); }
  button.plain:hover, .button.plain:hover { background: var(--own); color: var(--accent-deep); border-color: var(--accent); }
  .danger { background: var(--card); color: var(--alarm); border-color: var(--alarm); }
  .danger:hover { background: var(--alarm-pale); color: var(--alarm); border-color: var(--alarm); }
  button:disabled, [aria-busy="true"] button { cursor: progress; }
  label, legend { font-weight: 620; }
  label { display: block; margin-bottom: .25rem; }
  input:not([type=checkbox], [type=radio], [type=hidden]), select, textarea { width: 100%; min-height: 2.9rem; padding: .55rem .8rem; font: inherit; font-size: max(1rem, 1em); color: var(--ink); background: var(--card); border: 2px solid var(--edge); border-radius: .7rem; }
  input:focus, select:focus, textarea:focus { outline: 3px solid var(--accent); outline-offset: 1px; border-color: var(--accent); }
  input[type=checkbox], input[type=radio] { flex: none; width: 1.35rem; height: 1.35rem; margin: 0 .5rem 0 0; vertical-align: -.25rem; accent-color: var(--accent); }
  ::placeholder { color: var(--soft); opacity: 1; }
  fieldset { margin: 0 0 1.25rem; padding: 0; border: 0; min-width: 0; }
  .field { margin-bottom: 1rem; }
  .field .small { margin: .25rem 0 0; }
  .field[aria-invalid] input, input[aria-invalid=true] { border-color: var(--alarm); }
  .tick { display: flex; align-items: flex-start; gap: .1rem; padding: .5rem 0; margin: 0; font-weight: 400; }
  .row { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; }
  .row form { display: contents; }
  .card { padding: 1rem 1.15rem; margin: 0 0 1rem; background: var(--card); border: 1px solid var(--line); border-radius: var(--round); box-shadow: var(--shadow); }
  .card > :first-child, .card > form > :first-child { margin-top: 0; }
  .card > :last-child, .card > form > :last-child { margin-bottom: 0; }
  summary { cursor: pointer; padding: .55rem 0; min-height: 2.6rem; font-weight: 620; color: var(--accent); }
  .code { font: 700 1.6rem/1.2 ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace; letter-spacing: .12em; white-space: nowrap; }
  input.code { letter-spacing: .2em; text-transform: uppercase; }
  .qr { width: 12rem; padding: .6rem; background: #fff; border-radius: .8rem; border: 1px solid var(--line); }
  .qr svg { width: 100%; height: auto; }
  .tag { display: inline-block; padding: .05rem .6rem; font-size: .85rem; background: var(--sunk); border: 1px solid var(--line); border-radius: 1rem; }

  /* Faces: their mood is in brows, eyes and mouth; the colour behind only goes with it. */
  .face { margin: 0; }
  svg.portrait { width: 3.25rem; height: auto; flex: none; border-radius: 50%; }
  .portrait .ground { fill: var(--hidden); }
  .portrait.angry .ground { fill: var(--angry); } .portrait.upset .ground { fill: var(--upset); } .portrait.tense .ground { fill: var(--tense); }
  .portrait.calm .ground { fill: var(--calm); } .portrait.bright .ground { fill: var(--bright); } .portrait.warm .ground { fill: var(--warm); }
  .portrait .hair { fill: var(--hair); } .portrait .skin { fill: var(--skin); } .portrait .shade { fill: var(--cheek); opacity: .55; } .portrait .shirt { fill: var(--shirt); }
  .portrait .stroke { fill: none; stroke: var(--feature); stroke-width: 3.4; stroke-linecap: round; stroke-linejoin: round; }
  .portrait .brow { stroke-width: 4.4; } .portrait .eye { fill: var(--feature); } .portrait .shine { fill: #fff; } .portrait .white { fill: #fffaf2; }
  .portrait .inside { fill: var(--mouth); } .portrait .teeth { fill: var(--teeth); } .portrait .blush { fill: var(--cheek); opacity: .7; }
  .portrait.unread .stroke { stroke-width: 3; } .portrait.unread .ring { fill: none; stroke: var(--edge); stroke-width: 2.4; stroke-dasharray: 1.5 6.5; stroke-linecap: round; }
  @media print { .bar, .status, .skip, footer, form, .desk { display: none !important; } body { background: #fff; } }
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
  .choices .small { margin: .5rem 0 0; }
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
  .desk dl { margin: 0 0 .75rem; }
  .desk dt { font-weight: 620; }
  .desk dd { margin: 0 0 .6rem; color: var(--soft); }

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
  .channel-chat .narration { align-self: center; text-align: center; font-size: .95rem; }
  /* Letters. */
  .channel-email .talk { gap: 1.1rem; }
  .channel-email .talk .customer, .channel-email .talk .own, .channel-email .talk .person { align-self: stretch; max-width: 38rem; padding: 0 1.1rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .35rem; box-shadow: var(--shadow); }
  .channel-email .talk .customer, .channel-email .talk .person { border-top: 0; padding-top: .45rem; background: repeating-linear-gradient(115deg, var(--alarm) 0 .8rem, var(--card) .8rem 1.4rem, var(--accent) 1.4rem 2.2rem, var(--card) 2.2rem 2.8rem) top / 100% .4rem no-repeat, var(--card); }
  .channel-email .talk .own { border-top: .4rem solid var(--accent); }
  .channel-email .talk .who { padding: .5rem 0; margin: 0 0 .6rem; text-align: left; border-bottom: 1px solid var(--line); }
  .channel-email .talk .customer .said, .channel-email .talk .own .said, .channel-email .talk .person .said { width: auto; padding: 0; background: none; border: 0; box-shadow: none; font-family: var(--serif); }
  .channel-email .said > * + * { margin-top: .8rem; }
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
  @media (forced-colors: active) {
    .choices button::before, .clock, .tag { border: 1px solid; }
    .portrait { forced-color-adjust: none; background: #fff; border-radius: 50%; }
  }
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

  /* Debrief: what became of it, first the face, then the smiles. */
  .ending { display: grid; gap: .5rem 1.5rem; align-items: center; padding: 1.25rem; margin: .75rem 0 1.5rem; background: var(--card); border: 1px solid var(--line); border-radius: var(--round); box-shadow: var(--shadow); }
  .ending .portrait { width: 8rem; margin: 0 auto; }
  .ending figcaption { text-align: center; font-size: .92rem; color: var(--soft); margin-top: .4rem; }
  .ending h2 { margin-top: 0; }
  .ending p { font-family: var(--serif); font-size: 1.1rem; }
  .smiles { list-style: none; margin: .75rem 0 1rem; padding: 0; display: grid; gap: .6rem; }
  .smiles li { display: grid; grid-template-columns: 4.2rem 1fr; gap: 0 .9rem; align-items: center; padding: .6rem .8rem; background: var(--card); border: 2px dashed var(--edge); border-radius: var(--round); }
  .smiles li.lit { border: 2px solid var(--sun-deep); background: var(--sun-pale); }
  .smiles svg { width: 4.2rem; grid-row: span 2; }
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
  .path > .talk > li { max-width: none; }
  .turning { padding: 1rem 1.15rem; border: 2px solid var(--accent); border-radius: var(--round); background: var(--card); }
  .turning h2 { margin-top: 0; }
  .turning .talk { margin: .75rem 0; }
  .plane { margin: 1rem 0; }
  .plane svg { width: 100%; max-width: 26rem; }
  .plane figcaption { font-size: .93rem; color: var(--soft); max-width: 34rem; }
  .plane .field { fill: var(--card); stroke: var(--line); stroke-width: 1; } .plane .grid { stroke: var(--line); stroke-width: 1; }
  .plane .axis { stroke: var(--edge); stroke-width: 2; } .plane text { fill: var(--soft); font: 13px system-ui, sans-serif; }
  .plane .axis-name { fill: var(--ink); font-weight: 600; } .plane .point { fill: var(--sun); stroke: var(--ink); stroke-width: 2.5; }
  .plane .point-line { fill: none; stroke: var(--ink); stroke-width: 2.5; stroke-linecap: round; } .plane .point-eye { fill: var(--ink); }
  .plane .trace { stroke: var(--edge); stroke-width: 1.5; stroke-dasharray: 3 5; }
  .discuss { padding: 1.25rem; background: var(--sunk); border-radius: var(--round); }
  .discuss h2 { margin-top: 0; }
  .discuss p, .discuss li { font: 600 1.2rem/1.4 var(--serif); }
  .discuss li { margin-bottom: .8rem; } .discuss > :last-child { margin-bottom: 0; }
  .next { display: grid; gap: .6rem; list-style: none; padding: 0; }
  .next .button, .next button { width: 100%; }
  @media (min-width: 46rem) {
    .ending { grid-template-columns: auto 1fr; padding: 1.75rem; } .ending .portrait { width: 10rem; }
    .smiles { grid-template-columns: repeat(3, 1fr); } .smiles li { grid-template-columns: 1fr; justify-items: center; text-align: center; padding: 1rem .6rem; gap: .3rem; } .smiles svg { grid-row: auto; width: 5rem; }
    .next { grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); }
  }

  /* Rooms: waiting, voting, steering. */
  .votes { list-style: none; margin: 0; padding: 0; display: grid; gap: .8rem; }
  .votes .most { font-weight: 650; } .votes .bars { margin: .2rem 0 .3rem; } .votes .bars li > span:first-child { display: none; } .votes .bars svg { grid-area: 1 / 1; align-self: center; } .votes .bars .count { grid-area: 1 / 2; min-width: 4.2em; text-align: right; }
  .bars { list-style: none; margin: .5rem 0 1rem; padding: 0; display: grid; gap: .7rem; }
  .bars li { display: grid; grid-template-columns: 1fr auto; gap: .15rem .8rem; align-items: end; }
  .bars svg { grid-column: 1 / -1; width: 100%; height: 1.1rem; border-radius: .3rem; }
  .bars .track { fill: var(--sunk); } .bars .filled { fill: var(--accent); } .bars .most .filled { fill: var(--sun); }
  .bars svg { border: 1px solid var(--edge); }
  .bars .count { font-weight: 650; font-variant-numeric: tabular-nums; }
  .bars .mark { margin-left: .4rem; }
  .faces { list-style: none; margin: .5rem 0 1rem; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem 1rem; }
  .faces li { text-align: center; min-width: 4.5rem; }
  .faces .portrait { margin: 0 auto .2rem; }
  .faces .count { font-weight: 700; font-size: 1.15em; display: block; line-height: 1.2; }
  .moment { margin: 0 0 1rem; }
  .scenarios h4 { margin: 0 0 .25rem; font-size: 1.15rem; }
  .scenarios + form { margin-top: 1.25rem; }
  .trainer main { max-width: 72rem; }
  .people { list-style: none; padding: 0; margin: 0; columns: 16rem; }
  .people button { min-height: 2.2rem; padding: .15rem .7rem; font-size: .92rem; }
  .people li { display: flex; justify-content: space-between; align-items: center; gap: .5rem; break-inside: avoid; border-bottom: 1px solid var(--line); padding: .15rem 0; }

  /* The board: read from eight metres. */
  .board { font-size: calc(.6rem + 1.5vw); line-height: 1.35; }
  .board .bar { padding: .4em 1.2em 0; }
  .board .brand { font-size: 1.1em; } .board .where { font-size: .8em; } .board .languages a { font-size: .55em; }
  .board main { max-width: none; padding: .3em 1.2em .8em; }
  .board h1 { font-size: 1.35em; margin: 0 0 .35em; }
  .board h2 { font-size: 1.02em; margin: 0 0 .35em; }
  .board h3 { font-size: .95em; margin: .5em 0 .2em; } .board h3:first-child { margin-top: 0; } .board h4 { font-size: .85em; }
  .board .code { font-size: 2.9em; letter-spacing: .09em; line-height: 1.05; }
  .board .address { margin: 0 0 .1em; overflow-wrap: anywhere; }
  .board .card { padding: .7em .9em; margin: 0; border-radius: .6em; box-shadow: none; }
  .board .qr { width: 100%; max-width: 9em; border-radius: .5em; padding: .4em; }
  .board .bars { gap: .35em; margin: .2em 0 0; } .board .bars svg { height: .62em; border-radius: .2em; }
  .board .bars li { font-size: .92em; }
  .board .portrait { width: 2.9em; } .board .shared .portrait { width: 3.4em; } .shared .face { flex-wrap: nowrap; }
  .board .card > .bars:first-child { font-size: .88em; } .board .card > .bars:first-child svg { height: .5em; }
  @media (min-width: 60rem) { .board .group-part .outcomes .bars li { grid-template-columns: 11em 1fr 2em; align-items: center; } .board .group-part .outcomes .bars svg { grid-area: 1 / 2; order: 0; } .board .group-part .outcomes .count { grid-area: 1 / 3; text-align: right; } }
  .board .faces { gap: .2em .8em; margin: .3em 0 0; } .board .faces li { min-width: 3.6em; line-height: 1.2; font-size: .9em; }
  .board .small { font-size: .78em; } .board p { margin: 0 0 .4em; }
  .board footer { display: none; }
  .screen { display: grid; gap: .8em; }
  @media (min-width: 60rem) {
    .screen { grid-template-columns: minmax(9em, 3fr) 9fr; align-items: start; }
    .screen .halves { display: grid; grid-template-columns: 1fr 1fr; gap: .8em; align-items: start; }
  }
  .screen .across { display: grid; gap: .8em; }
  /* What is said on the left, what can be answered on the right; of the moments only the one most divided. */
  @media (min-width: 60rem) {
    .screen:has(.shared) { grid-template-columns: minmax(9em, 2.6fr) 10fr; }
    .shared:has(.votes) { display: grid; grid-template: auto auto 1fr / 1fr 1fr; gap: 0 1.2em; font-size: .86em; }
    .shared > h2, .shared > figure, .shared > .talk, .shared > .notice { grid-column: 1; } .shared > h3 { grid-area: 1 / 2; } .shared > .votes { grid-area: 2 / 2 / span 3; align-content: start; }
    .board-part .moment ~ .moment { display: none; }
  }
  .board .talk { gap: .5em; } .board .talk .heading > * { font-size: 1em; margin: 0; } .board .talk .sceneTitle > * { font-size: .8em; } .board .talk li { max-width: none; } .board .who { font-size: .72em; }
  .board .said { font-size: 1em; } .board .customer .said, .board .person .said, .board .own .said, .board .note .said { padding: .3em .7em; }
  .board .discuss { padding: .9em; border-radius: .6em; } .board .discuss p, .board .discuss li { font-size: 1.15em; line-height: 1.3; }
  .board .smile { width: 3em; }
  .board .notice { padding: .35em .8em; margin: 0 0 .6em; font-weight: 650; }
  .board .votes { gap: .4em; } .board section { min-width: 0; }

  /* What a room or its trainer says. */
  .standing { padding: .6rem .9rem; background: var(--sun-pale); border-radius: .6rem; font-weight: 620; }
  .vote .ballot { margin-top: 1rem; }
  @media (min-width: 46rem) { .pick .votes > li { display: grid; grid-template-columns: 1fr auto; gap: 0 1.5rem; align-items: center; } .pick .votes button { grid-area: 1 / 2 / span 2; } }
  .pick .votes > li { padding-bottom: .8rem; border-bottom: 1px solid var(--line); }
  .inline { margin: .5rem 0; }
  .plane .axis { fill: none; }
  .archetype, .turning, .discuss { margin: 1.5rem 0; }
  .archetype .talk li:first-child .said { color: var(--ink); font: 700 1.7rem/1.2 var(--serif); }
  .talk img { display: block; max-width: 100%; max-height: 60vh; margin-bottom: .4rem; border-radius: .6rem; }
  .way { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem .35rem; margin: .5rem 0 1.25rem; padding: 0; }
  .way li { width: 3.1rem; text-align: center; font-size: .85rem; line-height: 1.2; }
  .way .portrait { width: 2.6rem; margin: 0 auto .15rem; }
  .way .turn { width: 4.2rem; } .way .turn .portrait { outline: 3px solid var(--accent); outline-offset: 2px; }
  .way b { display: block; font-weight: 650; }
  /* What is typed from the wall fits its card; what a room calls out by number has one; a phone's header is one line. */
  .come { container-type: inline-size; }
  .screen .come .code { font-size: 20cqi; letter-spacing: .03em; margin: .1em 0; }
  .screen .come .address { font-size: min(1em, 9cqi); font-weight: 650; }
  .board .notice { margin: 0 0 .6em; }
  .votes { counter-reset: vote; }
  .votes > li { position: relative; padding-left: 2.3em; counter-increment: vote; }
  .votes > li::before { content: counter(vote); position: absolute; left: 0; top: 0; width: 1.6em; font: 650 .95em/1.6 system-ui, sans-serif; text-align: center; color: var(--accent); background: var(--own); border-radius: .5em; }
  main > form + p { margin-top: 1rem; }
  .room main > form { margin-top: 1.25rem; }
  h4 { margin: 0 0 .3rem; font-size: 1.05rem; line-height: 1.3; }
  .moment h4 { margin-top: .7em; }
  .shared > h3 { margin: 0 0 .4em; }
  .shared .portrait { border-radius: 50%; }
  .where:empty { flex-basis: 0; }
  @media (max-width: 26rem) { .bar { gap: .25rem .5rem; } .where { flex-basis: 3.6rem; font-size: .85rem; } .languages a { padding: .35rem .3rem; } }

  """#
