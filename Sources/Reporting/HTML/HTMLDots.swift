import Workbench

/// Numbers in two directions, each with a circle whose area shows it: a table that is its own picture.
struct HTMLDots {
  let caption: String
  /// What the rows are and what the columns are.
  let corner: String
  let columns: [String]
  let rows: [(name: String, counts: [Int])]
  /// Cells with a frame of their own.
  var isMarked: (_ row: Int, _ column: Int) -> Bool = { _, _ in false }
  let words: ReportWords

  var markup: String {
    var text = framed(caption, "dots") + "<caption>\(escapedMarkup(caption))</caption>\n"
    text += "<thead><tr><th scope=\"col\">\(escapedMarkup(corner))</th>"
    for column in columns { text += "<th scope=\"col\">\(escapedMarkup(column))</th>" }
    text += "</tr></thead>\n<tbody>\n"
    for (index, row) in rows.enumerated() {
      text += "<tr><th scope=\"row\">\(escapedMarkup(row.name))</th>"
      for (column, count) in row.counts.enumerated() { text += cell(count, isMarked(index, column)) }
      text += "</tr>\n"
    }
    return text + "</tbody>\n</table></div>\n"
  }

  private func cell(_ count: Int, _ isMarked: Bool) -> String {
    let kind = [count == 0 ? "none" : "", isMarked ? "same" : ""].filter { !$0.isEmpty }.joined(
      separator: " ")
    let name = kind.isEmpty ? "" : " class=\"\(kind)\""
    let circle = count == 0 ? "" : "<circle cx=\"22\" cy=\"22\" r=\"\(radius(of: count))\"/>"
    return "<td\(name)><span class=\"dot\"><svg viewBox=\"0 0 44 44\" aria-hidden=\"true\">\(circle)</svg>"
      + "<span>\(words.number(count))</span></span></td>"
  }

  /// The largest count fills its cell.
  private func radius(of count: Int) -> Int {
    let most = rows.flatMap(\.counts).max() ?? 1
    return max(Int((21 * (Double(count) / Double(most)).squareRoot()).rounded()), 2)
  }
}
