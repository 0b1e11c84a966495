/// What reports add to the style sheet of all pages.
///
/// Blue and vermilion are told apart with each kind of colour blindness, and nothing is told by them alone. Text has a
/// contrast of at least 4.5 : 1, lines and shapes one of at least 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11).
enum ReportStyle {
  static let text = """
    :root { --strong: #0b5394; --pale: #cfe4f6; --way: #4a7ba6; --loss: #a33b00; --paleloss: #fbe3d6; --rail: #e4e4e4; }
    @media (prefers-color-scheme: dark) {
      :root { --strong: #8cc4f0; --pale: #17405f; --way: #6f9dc6; --loss: #f3a07a; --paleloss: #4a2413; --rail: #333; }
    }
    main { max-width: 62rem; }
    header p, section > p, section > ul, dd { max-width: 46rem; }
    h1 { margin-bottom: 0.25rem; }
    a { color: var(--strong); }
    a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--strong); outline-offset: 2px; }
    caption { text-align: left; padding: 0.25rem 0; font-size: 0.9rem; }
    table { font-size: 0.95rem; }
    tbody th { font-weight: 400; }
    tbody th[scope=rowgroup] { font-weight: 700; background: var(--soft); }
    .n { text-align: right; font-variant-numeric: tabular-nums; }
    td.n { white-space: nowrap; }
    .wide { margin: 0.75rem 0 1.25rem; }
    .scope { margin-top: 0; }
    .figures { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 1rem 0; }
    .figures div { display: flex; flex-direction: column-reverse; border: 1px solid var(--line); border-radius: 0.4rem; padding: 0.5rem 0.9rem; min-width: 7rem; }
    .figures dd { margin: 0; font-size: 1.6rem; line-height: 1.2; font-weight: 700; font-variant-numeric: tabular-nums; }
    dt { font-weight: 600; }
    .figures dt { font-weight: 400; font-size: 0.9rem; }
    dl:not(.figures) dd { margin: 0 0 0.75rem; }
    .side { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 1.5rem; }
    .b { width: 38%; }
    .many .b { width: 20%; }
    .many tbody th[scope=row] { min-width: 12rem; }
    .bar { display: grid; grid-template-columns: minmax(3rem, 1fr) 4rem; gap: 0.5rem; align-items: center; font-variant-numeric: tabular-nums; }
    .bar svg { width: 100%; height: 0.8rem; display: block; }
    .bar span { text-align: right; }
    .rail { fill: var(--rail); }
    .fill { fill: var(--strong); }
    .dots { width: auto; }
    .dots th, .dots td { text-align: center; vertical-align: middle; }
    .dots tbody th { text-align: left; }
    .dots td { padding: 0.15rem; min-width: 3.3rem; }
    .dots .same { outline: 2px dashed var(--line); outline-offset: -4px; }
    .dot { display: flex; flex-direction: column; align-items: center; line-height: 1.3; font-size: 0.9rem; }
    .dot svg { width: 2.5rem; height: 2.5rem; }
    .dot circle { fill: var(--pale); stroke: var(--strong); }
    .dot span { font-variant-numeric: tabular-nums; }
    figure { margin: 0; }
    .multiples { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem; margin-bottom: 0.75rem; }
    .chart { width: 100%; max-width: 24rem; display: block; }
    .chart text { font-size: 11px; fill: var(--text); }
    .grid { stroke: var(--line); stroke-opacity: 0.5; }
    .map { position: relative; overflow: auto; max-height: 85vh; border: 1px solid var(--line); border-radius: 0.3rem; margin: 0.75rem 0; }
    .map svg { display: block; margin: 0 auto; }
    .map i { position: absolute; top: 0; width: 1px; height: 1px; scroll-initial-target: nearest; scroll-snap-align: center; }
    .place rect { fill: var(--page); stroke: var(--line); stroke-width: 1.5; }
    .ending rect { stroke: var(--text); }
    .costly rect { fill: var(--paleloss); stroke: var(--loss); }
    .place text { text-anchor: middle; fill: var(--text); font-size: 12px; }
    .place .name { font-weight: 600; }
    .place .count { font-variant-numeric: tabular-nums; white-space: pre; }
    .way path { fill: none; stroke: var(--way); stroke-opacity: 0.75; }
    .way .head { fill: var(--way); stroke: none; }
    .way.costly path { stroke: var(--loss); stroke-opacity: 1; stroke-dasharray: 7 4; }
    .way.costly .head { fill: var(--loss); stroke: none; }
    .much { font-size: 11px; text-anchor: middle; fill: var(--text); stroke: var(--page); stroke-width: 4px; paint-order: stroke; stroke-linejoin: round; }
    summary { cursor: pointer; padding: 0.4rem 0; font-weight: 600; }
    .faces { width: 3.75rem; height: 1.25rem; vertical-align: text-bottom; }
    .shapes { position: absolute; width: 0; height: 0; }
    .on { fill: var(--pale); stroke: var(--strong); stroke-width: 1.5; }
    .off { fill: none; stroke: var(--line); stroke-width: 1.2; stroke-dasharray: 2.5 2; }
    .eye { fill: var(--text); }
    .mouth { fill: none; stroke: var(--text); stroke-width: 1.4; stroke-linecap: round; }
    @media (max-width: 40rem) {
      th, td { padding: 0.35rem 0.4rem; }
      .dots { font-size: 0.8rem; }
      .dots td { min-width: 2.9rem; }
      table { font-size: 0.85rem; }
      .bar { grid-template-columns: minmax(1.5rem, 1fr) 3.2rem; gap: 0.3rem; }
    }
    @media print {
      :root { --strong: #000; --pale: #fff; --way: #777; --loss: #000; --paleloss: #fff; --rail: #ddd; }
      .fill { fill: #555; }
      .scenario { break-before: page; }
      .side { grid-template-columns: 1fr 1fr; }
      table { font-size: 9pt; }
      th, td { padding: 0.15rem 0.4rem; }
      .dots { break-inside: avoid; }
      .legend { break-after: avoid; }
      .multiples { grid-template-columns: 1fr 1fr; }
      th[scope=rowgroup] { break-after: avoid; }
      .wide, .map { overflow: visible; max-height: none; }
      .map { border: 0; }
      .map svg { max-width: 100%; max-height: 235mm; height: auto; }
      .back, summary { display: none; }
      details::details-content { display: block; content-visibility: visible; }
      a { color: inherit; text-decoration: none; }
      @page { size: A4; margin: 15mm; }
    }
    """
}
