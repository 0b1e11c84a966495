import ScenarioLanguage
import Simulation

/// Part 1, what became of the customer, and part 3, the archetype.
extension Teller {
  var outcome: [Line] {
    trialNotice + whatBecame
  }

  private var whatBecame: [Line] {
    let conversation = Conversation(scenario: scenario, language: language)
    let blocks = account.endingBlocks.compactMap { conversation.line(for: $0) }
    if !blocks.isEmpty { return blocks }
    if case .scene(let ending, _) = result.ending { return [Line(.narration, scenario.scenes[ending].title)] }
    let walkOut = WalkOut(of: scenario.primary, on: scenario.header.channel)
    return [
      Line(.speech, walkOut.speech[language], label: customer), Line(.narration, walkOut.leaving[language]),
      Line(.narration, walkOut.afterwards[language]),
    ]
  }

  var archetypeLines: [Line] {
    [
      Line(.archetype, archetype.name[language]),
      Line(
        .narration,
        archetype.explanation(
          overgave: result.overgave, smiled: !result.smiles.isEmpty, bent: account.didBend)[language]),
      Line(
        .suggestion,
        archetype.invitation(overgave: result.overgave, asked: account.shown.contains(.askNeed))[language]),
    ]
  }
}
