import Workbench

/// One line of a list of bars.
package struct Bar: Sendable, Hashable {
  /// What is counted.
  package let label: String
  package let count: Int
  /// The count in words, such as “12 orang”; it stands beside the bar.
  package let words: String

  package init(_ label: String, count: Int, words: String) {
    self.label = label
    self.count = count
    self.words = words
  }
}

/// Horizontal bars with their labels and counts. The drawing says no more than the words do, so it is hidden from those
/// who listen.
///
/// - Parameter whole: the count that fills a bar; at least that of the longest.
package func bars(_ bars: [Bar], of whole: Int) -> String {
  let whole = max(whole, bars.map(\.count).max() ?? 0, 1)
  return "<ul class=\"bars\" role=\"list\">" + bars.map { line($0, of: whole) }.joined() + "</ul>"
}

private func line(_ bar: Bar, of whole: Int) -> String {
  let length = max(bar.count, 0) * 1000 / whole
  return "<li><span>\(escapedMarkup(bar.label))</span> "
    + "<span class=\"count\">\(escapedMarkup(bar.words))</span>"
    + "<svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" width=\"1000\" height=\"10\" \(alternative(nil))>"
    + "<path class=\"track\" d=\"M0 0h1000v10H0z\"/><path class=\"filled\" d=\"M0 0h\(length)v10H0z\"/></svg></li>"
}
