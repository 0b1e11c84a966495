import Foundation
import SourceText
import Testing

@testable import ScenarioLanguage

/// `COMPARISONS=100000 swift test --filter CommonMarkTests` compares more than every run of the tests does.
private let comparisons = ProcessInfo.processInfo.environment["COMPARISONS"].flatMap { UInt64($0) }

@Suite("Generated scenarios")
struct GeneratedTests {
  @Test("Every valid scenario is accepted, and read as CommonMark reads it")
  func valid() {
    for seed in 0..<(comparisons ?? 2_000) {
      var generator = ScenarioGenerator(seed: seed)
      let source = SourceFile(name: "generated.md", bytes: generator.make())
      let errors = compile(source, context: FileContext(id: "generated")).diagnostics.filter {
        $0.kind.severity == .error
      }
      if let error = errors.first {
        let line = source.line(source.lineIndex(at: error.range.lowerBound))
        Issue.record("seed \(seed): \(error.kind.code): \(source.text(line).debugDescription)")
      } else if let difference = difference(source) {
        Issue.record("seed \(seed): \(difference)")
      }
    }
  }

  @Test("Whatever becomes of a file by small changes, it has an error or is read as CommonMark reads it")
  func changed() {
    var accepted = 0
    let count = comparisons ?? 3_000
    for seed in 0..<count {
      var generator = ScenarioGenerator(seed: seed % 500)
      var mutation = Mutation(random: Random(seed: seed))
      let source = SourceFile(name: "changed.md", bytes: mutation.change(generator.make()))
      guard compile(source, context: FileContext(id: "changed")).scenario != nil else { continue }
      accepted += 1
      if let difference = difference(source) { Issue.record("seed \(seed): \(difference)") }
    }
    // Where hardly a change were accepted, nothing would be compared.
    #expect(accepted > Int(count) / 10)
  }
}
