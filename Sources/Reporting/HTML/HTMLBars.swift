import Workbench

/// Shares of a whole as bars with their numbers: a table that is its own picture.
struct HTMLBars {
  let caption: String
  /// What is named, and what is counted.
  let head: (name: String, count: String)
  let rows: [(name: String, count: Int)]
  let whole: Int
  let words: ReportWords

  var markup: String {
    HTMLTable(
      caption,
      [
        HTMLTable.Column(name: head.name),
        HTMLTable.Column(name: words.say(id: "Bagian", en: "Share"), isBar: true),
        HTMLTable.Column(name: head.count, isNumber: true),
      ],
      rows: rows.map { [escapedMarkup($0.name), words.bar($0.count, of: whole), words.number($0.count)] }
    ).markup
  }
}

extension ReportWords {
  /// A share as a bar, and in percent.
  func bar(_ part: Int, of whole: Int) -> String {
    let length = whole == 0 ? 0 : (part * 1000 + whole / 2) / whole
    let filled = part == 0 ? "" : "<rect class=\"fill\" width=\"\(max(length, 8))\" height=\"10\"/>"
    return
      "<span class=\"bar\"><svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
      + "<rect class=\"rail\" width=\"1000\" height=\"10\"/>\(filled)</svg><span>\(share(part, of: whole))</span></span>"
  }
}
