package import Debriefing
import ScenarioLanguage
import Simulation

/// The parts of a debrief that are wanted, as passages.
package func pages(of debrief: Debrief, _ parts: [Debrief.Part], _ session: Session, _ texts: Texts) -> [(
  passages: [Passage], isCompact: Bool
)] {
  debrief.sections.filter { parts.contains($0.part) }.map { section in
    let title = [Passage(.heading, section.heading)]
    let scene = section.part == .outcome ? session.endingTitle(texts) : []
    let lines = section.lines.map { $0.passage(in: session.scenario, texts) }
    return (title + scene + lines, section.part == .path)
  }
}

extension Session {
  /// The title of the scene in which the play ended; none for the engine's own walk-out.
  fileprivate func endingTitle(_ texts: Texts) -> [Passage] {
    guard case .ended(.scene(let scene, _)) = playthrough.phase else { return [] }
    return [Passage(.sceneTitle, label: texts.voices.scene, scenario.scenes[scene].title)]
  }
}

extension Line {
  fileprivate func passage(in scenario: Scenario, _ texts: Texts) -> Passage {
    let label = self.label ?? ""
    let text = self.text.styled
    switch role {
    case .narration, .suggestion, .closing: return Passage(.narration, text)
    case .speech: return Passage(label == scenario.primary.name ? .customer : .person, label: label, text)
    case .note, .rule: return Passage(.note, label: label, text)
    case .picture(let path): return Passage(.item, label: label, picture: scenario.id + "/" + path, text)
    case .alternative: return Passage(.item, label: label, text)
    case .innerVoice: return Passage(.innerVoice, label: label, text)
    case .tip: return Passage(.coach, label: label, text)
    case .scene: return Passage(.sceneTitle, label: texts.voices.scene, text)
    case .choice: return Passage(.own, label: label, text)
    case .change: return Passage(.change, text)
    case .fact: return Passage(.fact, text)
    case .smile(let lit): return Passage(.fact, face: (lit ? Manner.Mood.bright : .calm).face, text)
    case .archetype: return Passage(.narration, text.map { $0.map { StyledText($0.text, .bold) } })
    case .apologyPart(let shown): return Passage(.fact, face: shown ? "[x]" : "[ ]", text)
    case .question: return Passage(.question, text)
    }
  }
}
