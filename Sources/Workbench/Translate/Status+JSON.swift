import ScenarioLanguage
import SourceText

/// One translation's status for programs (docs/json.md).
extension Translation {
  var data: JSON {
    let counts = State.allCases.map { state in
      (state.rawValue, JSON.number(items.count { $0.state == state && !$0.text.isEmpty }))
    }
    return .object([
      "scenario": .text(scenario), "source": .text(sourceTag), "language": .text(tag),
      "remembered": .bool(isRemembered), "counts": .object(Dictionary(uniqueKeysWithValues: counts)),
      "structure": .list(pairing.partings.map(data)),
      "texts": .list(items.filter(\.state.needsWork).map(data)),
    ])
  }

  private func data(_ parting: Pairing.Parting) -> JSON {
    .object([
      "kind": .text(parting.kind.rawValue), "heading": .text(parting.heading),
      "sourceLine": .optional(parting.source.map { line($0, source) }),
      "line": .optional(parting.translation.map { line($0, translation) }),
    ])
  }

  private func data(_ item: Item) -> JSON {
    let isStale = item.state == .stale || item.state == .edited
    return .object([
      "context": .text(item.unit.context), "scene": .optional(item.unit.scene.map { source.scenes[$0].id }),
      "state": .text(item.state.rawValue),
      "sourceLine": .number(line(source.texts[item.unit.index].place, source)),
      "line": .optional(item.place.map { line(translation.texts[$0].place, translation) }),
      "source": .text(item.text), "before": .optional(isStale ? item.before : nil),
      "translation": .optional(item.translation),
    ])
  }

  private func line(_ range: ByteRange, _ outline: TextOutline) -> Int {
    outline.file.position(at: range.lowerBound).line.value
  }
}
