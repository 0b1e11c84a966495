/// Paper, and colours that the reader chose.
let otherMediaStyle = #"""
  @media print { .bar, .status, .skip, footer, form, .desk { display: none !important; } body { background: #fff; } }
  @media (forced-colors: active) {
    .choices button::before, .clock, .tag { border: 1px solid; }
    .portrait { forced-color-adjust: none; background: #fff; border-radius: 50%; }
  }

  """#
