/// Colours, letters, forms, faces: what every page has.
let foundationStyle = #"""
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
  .address { overflow-wrap: anywhere; }
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

  /* What Senyum says of itself. */
  .status:not(:empty) { position: fixed; z-index: 8; left: 50%; bottom: max(1rem, env(safe-area-inset-bottom)); transform: translateX(-50%); width: max-content; max-width: calc(100vw - 2rem); margin: 0; padding: .65rem 1rem; background: var(--ink); color: var(--paper); border-radius: .8rem; box-shadow: var(--shadow); }
  .status button { color: inherit; font-weight: 650; margin-left: .5rem; }
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
  input:not([type=checkbox], [type=radio], [type=hidden]), select { width: 100%; min-height: 2.9rem; padding: .55rem .8rem; font: inherit; font-size: max(1rem, 1em); color: var(--ink); background: var(--card); border: 2px solid var(--edge); border-radius: .7rem; }
  input:focus, select:focus { outline: 3px solid var(--accent); outline-offset: 1px; border-color: var(--accent); }
  input[type=checkbox], input[type=radio] { flex: none; width: 1.35rem; height: 1.35rem; margin: 0 .5rem 0 0; vertical-align: -.25rem; accent-color: var(--accent); }
  ::placeholder { color: var(--soft); opacity: 1; }
  fieldset { margin: 0 0 1.25rem; padding: 0; border: 0; min-width: 0; }
  .field { max-width: 36rem; margin-bottom: 1rem; }
  .field .small { margin: .25rem 0 0; }
  .tick { display: flex; align-items: flex-start; gap: .1rem; padding: .5rem 0; margin: 0; font-weight: 400; }
  .row { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; }
  .card { padding: 1rem 1.15rem; margin: 0 0 1rem; background: var(--card); border: 1px solid var(--line); border-radius: var(--round); box-shadow: var(--shadow); }
  .card > :first-child, .card > form > :first-child { margin-top: 0; }
  .card > :last-child, .card > form > :last-child { margin-bottom: 0; }
  summary { cursor: pointer; padding: .55rem 0; min-height: 2.6rem; font-weight: 620; color: var(--accent); }
  .code { font: 700 1.6rem/1.2 ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace; letter-spacing: .12em; white-space: nowrap; }
  input.code { letter-spacing: .2em; text-transform: uppercase; }
  .qr { width: 12rem; margin-bottom: 1rem; padding: .6rem; background: #fff; border-radius: .8rem; border: 1px solid var(--line); }
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
  .portrait .brow { stroke-width: 4.4; } .portrait .eye { fill: var(--feature); } .portrait .shine { fill: #fff; }
  .portrait .inside { fill: var(--mouth); } .portrait .teeth { fill: var(--teeth); } .portrait .blush { fill: var(--cheek); opacity: .7; }
  .portrait.unread .stroke { stroke-width: 3; } .portrait.unread .ring { fill: none; stroke: var(--edge); stroke-width: 2.4; stroke-dasharray: 1.5 6.5; stroke-linecap: round; }
  h4 { margin: 0 0 .3rem; font-size: 1.05rem; line-height: 1.3; }
  main > form + p { margin-top: 1rem; }
  .inline { margin: .5rem 0; } .inline select { max-width: 42rem; margin-bottom: .5rem; }
  .where:empty { flex-basis: 0; }
  @media (max-width: 26rem) { .bar { gap: .25rem .5rem; } .where { flex-basis: 3.6rem; font-size: .85rem; } .languages a { padding: .35rem .3rem; } }

  """#
