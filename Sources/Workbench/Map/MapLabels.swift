import ScenarioLanguage
import SourceText

/// How choices are written on the ways of a map.
public enum MapLabels: String, Sendable, Hashable, CaseIterable {
  /// Their texts, shortened.
  case text
  /// Their numbers only.
  case numbers
}

extension MapLabels {
  /// Columns of a choice's text on a way.
  private static let width = 34

  /// The choices of a way, each on a line with its conditions below; one that all share stands first.
  static func lines(_ words: MapWords, _ steps: [ScenarioMap.Step]) -> [String] {
    guard steps.count > 1, let shared = steps.first?.led, shared != .always,
      steps.allSatisfy({ $0.led == shared })
    else { return steps.flatMap { lines(words, $0) } }
    let head = words.lead(shared).map { $0.shortened(to: width) + ":" } ?? ""
    return [head] + steps.flatMap { lines(words, $0, tellsLead: false) }
  }

  /// One choice on a line, then its conditions, each on its own.
  static func lines(_ words: MapWords, _ step: ScenarioMap.Step, tellsLead: Bool = true) -> [String] {
    var lines: [String] = []
    if step.choice != nil {
      let fall = step.fall.map { words.mark($0) + " " } ?? ""
      let head = "\(step.isUnreachable ? "✕ " : "")\(step.number) \(fall)"
      lines.append(head + step.text.shortened(to: width - head.columns))
    }
    let conditions = [step.offered.map { words.offered(if: $0) }, tellsLead ? words.lead(step.led) : nil]
    return lines + conditions.compactMap { $0 }.map { "   " + $0.shortened(to: width - 3) }
  }

  /// The whole text with everything that is known of the choice, on one line.
  static func full(_ words: MapWords, _ step: ScenarioMap.Step) -> String {
    let head = step.choice == nil ? words.atOnce : "\(step.number). \(step.text)"
    let never = words.never(step).map { [$0] } ?? []
    let conditions = [step.offered.map { words.offered(if: $0) }, words.lead(step.led)].compactMap { $0 }
    let notes = (conditions + never).joined(separator: "; ")
    return notes.isEmpty ? head : "\(head) (\(notes))"
  }

  /// `1–3, 5?`: a question mark where a condition stands.
  static func numbers(_ steps: [ScenarioMap.Step]) -> String {
    var parts: [(first: ScenarioMap.Step, last: Int)] = []
    for step in steps where step.choice != nil {
      if let open = parts.last, !open.first.isConditional, !step.isConditional, step.number == open.last + 1 {
        parts[parts.count - 1].last = step.number
      } else {
        parts.append((step, step.number))
      }
    }
    return parts.map { part in
      part.first.number == part.last ? number(part.first) : "\(part.first.number)–\(part.last)"
    }.joined(separator: ", ")
  }

  static func number(_ step: ScenarioMap.Step) -> String {
    "\(step.number)" + (step.isConditional ? "?" : "")
  }
}

extension ScenarioMap.Step {
  /// Somebody may not go this way.
  var isConditional: Bool { offered != nil || led != .always }
}
