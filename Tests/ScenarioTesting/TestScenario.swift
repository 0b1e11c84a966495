// What this target knows: how tests come by scenarios. It is built for tests only.

import Foundation
public import ScenarioLanguage
public import Simulation
import SourceText

/// A scenario whose text has errors, with what the compiler says of them.
public struct UnreadableScenario: Error, CustomStringConvertible {
  public let description: String
}

/// Compiles the text of a scenario file.
public func compiled(_ markdown: String) throws -> Scenario {
  let file = SourceFile(name: "test.md", text: markdown)
  let compilation = compile(file, context: FileContext(id: "test"))
  if let scenario = compilation.scenario { return scenario }
  let findings = compilation.diagnostics.map { diagnostic in
    "\(file.position(at: diagnostic.range.lowerBound).line.value): \(diagnostic.message(in: .en))"
  }
  throw UnreadableScenario(description: findings.joined(separator: "\n"))
}

/// Compiles scenes under a front matter that has something of everything: another customer `rani` at 50, the rules
/// `own-rule`, `ask-first` and `hard-rule`, the flags `red` and `blue`, the promises `call-back` and `pick-up`, 16:50.
public func scenario(
  type: CustomerType = .active, joy: Int = 50, return: Int = 50, refer: Int = 50, patience: Int = 5,
  _ body: String
) throws -> Scenario {
  try compiled(
    """
    ---
    format: 1
    title: A test
    summary: A scenario for tests.
    language: en
    channel: counter
    clock: 16:50
    currency: IDR
    customers:
      bima:
        name: Mas Bima
        type: \(type.rawValue)
        joy: \(joy)
        return: \(`return`)
        refer: \(refer)
        patience: \(patience)
      rani:
        name: Rani
        role: colleague
    rules:
      own-rule:
        kind: house
        text: Three at a time.
        why: They are easy to lose.
      ask-first:
        kind: house
        discretion: approval
        text: No exchange after a week.
        why: The shop pays for it.
      hard-rule:
        kind: safety
        text: Keep the exit free.
        why: Everybody must get out.
    flags: [red, blue]
    promises:
      call-back: We call back.
      pick-up: We pick it up.
    ---

    \(body)
    """)
}

extension Playthrough {
  /// Takes the choices at these positions among those offered, one after the other.
  public mutating func take(_ positions: Int...) throws {
    for position in positions { _ = try choose(choice(at: position)) }
  }

  /// A play of a scenario with the choices at these positions taken.
  public init(_ scenario: Scenario, taking positions: Int...) throws {
    self.init(of: scenario)
    for position in positions { _ = try choose(choice(at: position)) }
  }

  /// The id of the scene where play is.
  public var sceneID: String { scenario.scenes[state.scene].id }
}

extension Scenario {
  public func scene(_ id: String) -> Int? { scenes.firstIndex { $0.id == id } }
}

/// Compiles a file of `Tests/Fixtures`.
public func fixture(_ name: String) throws -> Scenario {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let data = try Data(contentsOf: folder.appending(path: "Fixtures").appending(path: name))
  return try compiled(String(decoding: data, as: UTF8.self))
}
