/// What is done to Graphviz's SVG: a name and a description for screen readers, tooltips that every browser shows, no
/// reference to anything outside the file, and nothing that changes with the version of Graphviz.
struct MapSVG {
  let map: ScenarioMap
  let words: MapWords

  func text(_ drawn: String) -> String {
    guard let start = drawn.firstRange(of: "<svg"), let end = drawn[start.upperBound...].firstIndex(of: ">")
    else {
      return drawn
    }
    let opening = drawn[start.lowerBound..<end]
    let head = opening + " role=\"graphics-document document\" aria-labelledby=\"map-title map-desc\">"
    let title = escapedMarkup(map.scenario.header.title.onOneLine)
    let named =
      "\n<style>@page{size:A3 landscape;margin:10mm}@media print{svg{width:100%;height:100%}}</style>\n<title id=\"map-title\">\(title)</title>\n<desc id=\"map-desc\">\(escapedMarkup(description))</desc>"
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n" + head + named
      + withTitles(drawn[drawn.index(after: end)...])
  }

  private var description: String {
    ([words.counts(map)] + words.legend(of: map).map { "\($0.mark): \($0.meaning)" }).joined(separator: ". ")
      + "."
  }

  /// Graphviz writes tooltips as `xlink:title`, which not every browser shows, and titles that only name nodes.
  private func withTitles(_ body: Substring) -> String {
    let named = String(body).replacing(#/<title>[^<]*<\/title>\n?/#, with: "").replacing(
      #/<!--.*?-->\n?/#, with: "")
    return named.replacing(#/<a xlink:title="([^"]*)">/#) { match in
      "<a><title>\(match.1.replacing("&#10;", with: "\n").replacing("\\n", with: "\n"))</title>"
    }
  }
}
