import Workbench

/// A table in a frame of its own, in which it can be moved where the window is too narrow.
struct HTMLTable {
  struct Column {
    let name: String
    var isNumber = false
    /// Its cells hold bars.
    var isBar = false
  }

  /// Rows that belong together, under a heading of their own where there is one.
  struct Group {
    var heading: String?
    /// Cells as markup; the first names the row.
    var rows: [[String]]
  }

  let caption: String
  let columns: [Column]
  var groups: [Group]

  init(_ caption: String, _ columns: [Column], rows: [[String]]) {
    self.init(caption, columns, groups: [Group(rows: rows)])
  }

  init(_ caption: String, _ columns: [Column], groups: [Group]) {
    self.caption = caption
    self.columns = columns
    self.groups = groups
  }

  var markup: String {
    var text =
      framed(caption, columns.count > 5 ? "many" : "")
      + "<caption>\(escapedMarkup(caption))</caption>\n<thead><tr>"
    for column in columns {
      text += "<th scope=\"col\"\(place(column))>\(escapedMarkup(column.name))</th>"
    }
    text += "</tr></thead>\n"
    for group in groups { write(group, to: &text) }
    return text + "</table></div>\n"
  }

  private func write(_ group: Group, to text: inout String) {
    text += "<tbody>\n"
    if let heading = group.heading {
      text += "<tr><th scope=\"rowgroup\" colspan=\"\(columns.count)\">\(heading)</th></tr>\n"
    }
    for row in group.rows {
      text += "<tr>"
      for (index, (cell, column)) in zip(row, columns).enumerated() {
        text += index == 0 ? "<th scope=\"row\">\(cell)</th>" : "<td\(place(column))>\(cell)</td>"
      }
      text += "</tr>\n"
    }
    text += "</tbody>\n"
  }

  private func place(_ column: Column) -> String {
    column.isNumber ? " class=\"n\"" : column.isBar ? " class=\"b\"" : ""
  }
}

/// The opening of a frame and its table; the frame can be reached, and so moved, by the keyboard.
func framed(_ name: String, _ kind: String = "") -> String {
  let kind = kind.isEmpty ? "" : " class=\"\(kind)\""
  return
    "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"\(escapedMarkup(name))\"><table\(kind)>\n"
}
