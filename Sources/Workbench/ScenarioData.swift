import ScenarioLanguage
import Simulation
import SourceText

// How all commands name the parts of a scenario and of a play as data (docs/json.md).

extension Scenario {
  /// A scene's id; nil is the end that no scene tells. To be asked of the source language.
  package func dataID(ofScene index: Int?) -> String { index.map { scenes[$0].id } ?? Scenario.walkOutID }

  package static let walkOutID = "walk-out"

  /// A choice by its scene and which choice of it. To be asked of the source language.
  package func dataSpot(ofChoice index: Int) -> [String: JSON] {
    ["scene": .text(dataID(ofScene: choices[index].scene)), "choice": .number(choices[index].ordinal)]
  }
}

extension Playthrough {
  /// What stopped the play unfinished.
  var stop: Stop? { if case .stopped(let why) = phase { why } else { nil } }
}

extension Simulation.Result {
  /// The scene that told the end; nil when the customer left and none did.
  package var endingScene: Int? { if case .scene(let scene, _) = ending { scene } else { nil } }
}

extension Smiles {
  /// The meters whose smiles are lit, in the words of the format.
  package var words: [String] { [Meter.joy, .return, .refer].filter { contains(Smiles($0)) }.map(\.word) }
}

extension Change.Subject {
  /// What changed, in the words of the format: `patience`, `rani.joy`.
  func word(in scenario: Scenario) -> String {
    switch self {
    case .meter(let meter): meter.word
    case .other(let other): scenario.others[other].key + ".joy"
    }
  }
}

/// A time of day in data, in every language the same.
func dataClock(_ minutes: Int) -> String { Figures.clock(minutes, in: .en) }
