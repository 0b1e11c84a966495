package import Records
import ScenarioLanguage
import SourceText
package import Workbench

extension RecordStore {
  /// The scenario of an attempt in all languages that it has today, if its source is still what it was; else as it was
  /// when it was played, in the languages that were kept. Nil when it cannot be read any more.
  package func scenario(of attempt: Attempt, or library: ScenarioLibrary?) -> CompiledEntry? {
    if let library, let entry = library[attempt.scenario],
      let today = try? CompiledEntry(entry, in: library.folder), !today.diagnostics.hasErrors,
      today.sourceScenario?.digest == attempt.sourceDigest
    {
      return today
    }
    return scenario(of: attempt)
  }

  /// The scenario of an attempt as it was when it was played; nil when it cannot be read any more.
  package func scenario(of attempt: Attempt) -> CompiledEntry? {
    // In this order: the source language comes first.
    let digests = [attempt.sourceDigest] + [attempt.playedDigest].filter { $0 != attempt.sourceDigest }
    let texts = digests.compactMap { digest in (try? scenarioText(digest)) ?? nil }
    guard texts.count == digests.count else { return nil }
    let compiled = CompiledEntry(
      texts.map {
        compile(
          SourceFile(name: $0.scenario + ".md", bytes: $0.bytes),
          context: FileContext(id: $0.scenario, languageTag: $0.language))
      })
    return compiled.diagnostics.hasErrors ? nil : compiled
  }
}
