/// Paper, and colours that the reader chose.
let otherMediaStyle = #"""
  /* On paper: what was, all of it, and nothing to press. */
  @media print {
    :root { color-scheme: light; --paper: #fff; --card: #fff; --sunk: #f3f3f3; --ink: #000; --soft: #333; --line: #bbb; --edge: #666; --accent: #0b5f58; --own: #eef6f4; --own-edge: #7fb0a6; --sun: #f2b134; --sun-deep: #8a5a00; --sun-pale: #fdf6e3; --shadow: none; }
    html { font-size: 11pt; }
    body { display: block; background: #fff; }
    main { max-width: none; padding: 0; }
    .bar, .status, .skip, form, .desk, .onward, .choosing, .path summary { display: none !important; }
    details::details-content { content-visibility: visible; block-size: auto; }
    .path > details { padding: 0; border: 0; }
    .ending, .archetype, .turning, .discuss, .apology, .progress, .smiles li, .talk li, .way li, .moment { break-inside: avoid; }
    h2, h3, .who { break-after: avoid; }
    .card, .ending, .said { box-shadow: none !important; }
    .signs { position: static !important; }
    .ending { grid-template-columns: auto 1fr; } .ending .portrait { width: 6rem; }
    .smiles { grid-template-columns: repeat(3, 1fr); }
  }
  /* Where the reader's colours replace these, lines tell what backgrounds did. */
  @media (forced-colors: active) {
    .choices button::before, .votes > li::before, .clock, .tag { border: 1px solid; }
    .portrait { forced-color-adjust: none; background: #fff; border-radius: 50%; }
    .bars .track { fill: Canvas; } .bars .filled { fill: CanvasText; }
    .choices [aria-pressed=true] { border-color: Highlight; } .smiles li.lit { border-style: double; border-width: 5px; }
    .plane .field { fill: Canvas; } .plane text { fill: CanvasText; } .plane .grid { stroke: GrayText; }
    .change .said::before, .fact .said::before, .item .said::before { forced-color-adjust: none; background: CanvasText; }
    .notice, .standing, .coach { border: 1px solid; }
  }

  """#
