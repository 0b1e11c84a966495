import Analysis
import ScenarioLanguage
import SourceText

extension CompiledEntry {
  /// What the look at every possible play finds, and the teaching flaws; nothing while there are errors in the text.
  ///
  /// All languages have the same plays: what follows from them is told once, in the source language.
  ///
  /// - Parameters:
  ///   - known: what is known already of all plays in the source language.
  ///   - isCancelled: asked every thousand situations; then what is found is worth nothing.
  func analysisFindings(sharing known: Survey? = nil, isCancelled: () -> Bool = { false }) -> [Diagnostic] {
    guard !diagnostics.hasErrors, let scenario = sourceScenario else { return [] }
    let survey = known ?? Survey.of(scenario, detail: .findings, isCancelled: isCancelled)
    let proven = pathFindings(of: scenario, survey: survey, in: compilations[source].source)
      .silenced(by: scenario)
    var found = proven.kept
    // A scenario that cannot be played through teaches nothing yet.
    guard !found.hasErrors else { return found }
    let study = TeachingStudy.of(scenario, survey: survey)
    var silenced = proven.codes
    for (index, compilation) in compilations.enumerated() {
      guard let scenario = compilation.scenario else { continue }
      let flaws = teachingFlaws(
        of: scenario, study: study, in: compilation.source, includingStructure: index == source
      ).silenced(by: scenario)
      found += flaws.kept
      silenced.formUnion(flaws.codes.union(compilation.silenced))
    }
    // Where not every play was looked at, nobody knows what an entry of `allow:` would silence.
    guard survey.isComplete else { return found }
    return found + idleAllows(of: scenario, silenced: silenced, in: compilations[source].source)
  }
}
