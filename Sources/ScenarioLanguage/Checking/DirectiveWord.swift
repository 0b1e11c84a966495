import SourceText

/// Where a directive stands, which decides whether it may stand there (scenario-format.md, "Directives").
enum Place {
  /// A scene's own directives.
  case scene
  case sceneBlock
  case choice
  case choiceBlock
  /// A coach's note, an inner voice or a picture: `if` only.
  case aside

  var name: Localized {
    switch self {
    case .scene: Localized(id: "di bawah judul adegan", en: "under a scene's heading")
    case .sceneBlock: Localized(id: "di blok adegan", en: "in a scene's block")
    case .choice: Localized(id: "di baris pilihan", en: "in a choice's own line")
    case .choiceBlock:
      Localized(id: "di blok sesudah pilihan", en: "in a block of what happens after a choice")
    case .aside:
      Localized(
        id: "di catatan pelatih, suara hati, atau gambar",
        en: "in a coach's note, an inner voice or a picture")
    }
  }
}

/// The words that directives begin with, in the order of the format.
enum DirectiveWord: Int, CaseIterable {
  case joy, `return`, refer, patience, minutes, cost, set, clear, promises, keeps, does, follows, bends,
    approves
  case `if`, again, when, ending

  static let table = WordTable(allCases.map { "\($0)" })
  var word: String { DirectiveWord.table.words[rawValue] }

  /// Where it may stand.
  var places: [Place] {
    switch self {
    case .cost, .follows, .bends: [.choice, .choiceBlock]
    case .does, .again: [.choice]
    case .when, .ending: [.scene]
    case .if: [.sceneBlock, .choice, .choiceBlock, .aside]
    default: DirectiveWord.anywhere
    }
  }

  static let anywhere: [Place] = [.scene, .sceneBlock, .choice, .choiceBlock]
}

/// The directives of one place, read. Ranges are indices into the scenario's effects and condition steps.
struct DirectiveSet {
  var effects = 0..<0
  var condition: ConditionRange?
  var when: ConditionRange?
  var ifPlace: ByteRange?
  var whenPlace: ByteRange?
  var isEnding: ByteRange?
  var again: ByteRange?
  var behaviours: BehaviourSet = []
  /// Places of `does`, of `bends`, and of the last `cost`.
  var does: ByteRange?
  var bends: ByteRange?
  var cost: ByteRange?
}
