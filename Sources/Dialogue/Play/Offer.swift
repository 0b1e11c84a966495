import ScenarioLanguage
import SourceText

/// The choices of one moment in the order shown: what stands on the screen, what Tab completes, what is understood.
package struct Offer: Sendable {
  /// Indices into `Scenario.choices`; the first is number 1.
  package let choices: [Int]
  private let scenario: Scenario
  private let matcher: Matcher

  package init(_ session: Session) {
    choices = session.offered
    scenario = session.scenario
    matcher = Matcher(
      choices.map { [scenario] in
        let choice = scenario.choices[$0]
        return Candidate(text: choice.text.plain, wordings: choice.wordings.map(\.plain))
      }, language: Language(tag: scenario.languageTag))
  }

  /// The choices at some positions (from 0), each with its number; all without `positions`.
  package func passages(_ positions: [Int]? = nil) -> [Passage] {
    (positions ?? Array(choices.indices)).map { position in
      Passage(.option(position + 1), scenario.choices[choices[position]].text.styled)
    }
  }

  /// Choices without the quotation marks around them, so that whoever types their first words finds them.
  package var completions: [String] {
    choices.map { index in
      let text = scenario.choices[index].text.plain.asOneLine
      let words = text.drop { !$0.isLetter && !$0.isNumber }
      let isQuoted = words.count < text.count && "\"”“’»'".contains(words.last ?? " ")
      return String(isQuoted ? words.dropLast() : words)
    }
  }

  package func reading(of typed: String) -> Reading { matcher.reading(of: typed) }
}

/// What a line means where choices, or the entries of a menu, are offered.
package enum Answer: Sendable, Hashable {
  case empty
  /// A position from 0.
  case taken(Int)
  case unsure([Int])
  case command(Command)
  case noSuchNumber(String)
  case unknownWord(String)
  case nothingNear

  /// - Parameters:
  ///   - count: how many can be chosen.
  ///   - reading: what the words say, if they are neither a number nor a command.
  package init(_ line: String, count: Int, reading: (String) -> Reading) {
    let typed = String(line.asOneLine.prefix(Answer.longest))
    if typed.isEmpty {
      self = .empty
    } else if let number = Answer.number(typed) {
      self = (1...max(count, 1)).contains(number) && count > 0 ? .taken(number - 1) : .noSuchNumber(typed)
    } else if let command = Command(typed) {
      self = .command(command)
    } else {
      switch reading(typed) {
      case .certain(let position): self = .taken(position)
      case .unsure(let positions): self = .unsure(positions)
      case .nothing: self = typed.contains(" ") ? .nothingNear : .unknownWord(typed)
      }
    }
  }

  /// Nobody says more than this in one breath; a choice has at most 280 characters. The rest of a line is not read.
  private static let longest = 1000

  /// A number by itself, as people write it in a list: `2`, `2.`, `2)`. One that is too long for an integer is a number
  /// all the same.
  private static func number(_ typed: String) -> Int? {
    let body = typed.last == "." || typed.last == ")" ? typed.dropLast() : typed[...]
    let digits = body.first == "-" || body.first == "+" ? body.dropFirst() : body
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(body) ?? Int.max
  }
}
