import ScenarioLanguage
import SourceText
import Workbench

/// Text that somebody else wrote, as markup.
func safe(_ text: String) -> String { escapedMarkup(visible(text.onOneLine)) }

extension ReportWords {
  /// A text of a scenario; where it is in another language than the page, it says so.
  func told(_ text: String, in scenario: Scenario) -> String {
    guard Language(tag: scenario.languageTag) != language else { return safe(text) }
    return "<span lang=\"\(safe(scenario.languageTag))\">\(safe(text))</span>"
  }

  func heading(_ level: Int, id headingID: String? = nil, _ text: String) -> String {
    let id = headingID.map { " id=\"\($0)\"" } ?? ""
    return "<h\(level)\(id)>\(text)</h\(level)>\n"
  }
}

/// Where a scenario's section begins.
func anchor(of place: Int) -> String { "scenario-\(place + 1)" }

/// A list of texts, which are markup already.
func list(_ items: [String], ordered: Bool = false) -> String {
  let tag = ordered ? "ol" : "ul"
  return "<\(tag)>\n" + items.map { "<li>\($0)</li>\n" }.joined() + "</\(tag)>\n"
}

/// What is opened when it is wanted, and stands open on paper.
func details(_ summary: String, _ content: String) -> String {
  "<details>\n<summary>\(escapedMarkup(summary))</summary>\n\(content)</details>\n"
}
