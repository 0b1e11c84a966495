// What this knows: what must hold for every sequence of bytes, read as a scenario and played.
// What it must not know: who asks, the fuzzer (`tools/fuzz`) or the tests that replay its corpus.

import ScenarioLanguage
import Simulation
import SourceText

/// Reads bytes as a scenario, plays what can be played, and says what should not be; nil when all is well.
func fault(of bytes: [UInt8]) -> String? {
  fault(of: compile(SourceFile(name: "fuzz.md", bytes: bytes), context: FileContext(id: "fuzz")))
}

func fault(of compilation: Compilation) -> String? {
  if (compilation.scenario == nil) != compilation.diagnostics.hasErrors {
    return "a scenario stands for a file without errors, and for no other"
  }
  for diagnostic in compilation.diagnostics {
    if let fault = fault(of: diagnostic) { return "\(diagnostic.kind.code): \(fault)" }
  }
  if let fault = faultOfParity(compilation) { return fault }
  return compilation.scenario.flatMap(faultOfPlay)
}

/// Repairs what can be repaired, reads it again, and compares both as if they were two languages of one scenario.
private func faultOfParity(_ compilation: Compilation) -> String? {
  let itself = parityFindings(of: compilation, with: compilation).filter { $0.kind.code != "parity-language" }
  if let finding = itself.first { return "it differs from itself: \(finding.kind.code)" }
  let fixIts = compilation.diagnostics.flatMap(\.fixIts)
  guard !fixIts.isEmpty else { return nil }
  let source = SourceFile(name: "repaired.md", text: compilation.source.applying(fixIts))
  let repaired = compile(source, context: FileContext(id: "fuzz"))
  for diagnostic in parityFindings(of: repaired, with: compilation) {
    if let fault = fault(of: diagnostic) { return "\(diagnostic.kind.code): \(fault)" }
  }
  return nil
}

private func fault(of diagnostic: Diagnostic) -> String? {
  let file = diagnostic.file
  let ranges =
    [diagnostic.range] + diagnostic.fixIts.map(\.range)
    + diagnostic.notes.filter { $0.file.name == file.name }.map(\.range)
  for range in ranges where range.lowerBound < 0 || range.upperBound > file.bytes.count {
    return "\(range) is not in the file"
  }
  for fix in diagnostic.fixIts
  where isWithinCharacter(fix.range.lowerBound, file) || isWithinCharacter(fix.range.upperBound, file) {
    return "a repair at \(fix.range) cuts a character"
  }
  let start = file.position(at: diagnostic.range.lowerBound)
  let end = file.position(at: diagnostic.range.upperBound)
  if (end.line, end.column) < (start.line, start.column) { return "it ends before it begins" }
  for language in Language.allCases {
    if diagnostic.message(in: language).isEmpty || diagnostic.help(in: language).isEmpty {
      return "it says nothing"
    }
  }
  return nil
}

private func isWithinCharacter(_ offset: Int, _ file: SourceFile) -> Bool {
  offset < file.bytes.count && file.bytes[offset] & 0xC0 == 0x80
    && String(validating: file.bytes, as: UTF8.self) != nil
}

/// Takes up to 200 choices that hang on nothing but the scenario, and takes them again from the start.
private func faultOfPlay(_ scenario: Scenario) -> String? {
  var play = Playthrough(of: scenario)
  var chance = scenario.digest.utf8.reduce(UInt64(0)) { $0 &* 31 &+ UInt64($1) }
  var turns: [[Event]] = []
  while play.phase == .playing, turns.count < 200 {
    if play.offered.isEmpty { return "the play goes on and offers nothing" }
    chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    do {
      turns.append(try play.choose(play.choice(at: 1 + Int(chance >> 33) % play.offered.count)))
    } catch {
      return "a choice that is offered is refused: \(error)"
    }
  }
  if case .ended = play.phase, play.result == nil { return "the play ended without a result" }
  guard let again = try? Playthrough.replay(play.choices, in: scenario) else {
    return "the play cannot be replayed"
  }
  let isSame =
    again.turns == turns && again.playthrough.state == play.state && again.playthrough.phase == play.phase
  return isSame && again.playthrough.result == play.result ? nil : "the replay goes another way"
}
