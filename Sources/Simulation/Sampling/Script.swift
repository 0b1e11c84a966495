import ScenarioLanguage
import SourceText

/// Every text that a player of a scenario can read, laid out once as bytes, so that telling a play is copying.
///
/// A piece ends with its line end or the empty line that parts it from what follows: an account of a play is pieces one
/// after the other, and nothing else.
final class Script: Sendable {
  /// A stretch of the script's bytes; one without bytes shows nothing.
  struct Piece: Sendable {
    let start: Int32
    let bytes: Int32
    /// Characters as a reader sees them.
    let characters: Int32

    static let none = Piece(start: 0, bytes: 0, characters: 0)
  }

  /// Tables lie outside of arrays, so that telling counts no references; they belong to the script.
  struct Tables: @unchecked Sendable {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Indexed as the scenario's arrays are. A block that is not shown in play is empty.
    let blocks: UnsafeBufferPointer<BlockText>
    let scenes: UnsafeBufferPointer<SceneTitle>
    let acts: UnsafeBufferPointer<Piece>
    /// A choice as it is offered, behind its number.
    let offers: UnsafeBufferPointer<Piece>
    /// A choice as the trainee's own words or deed.
    let taken: UnsafeBufferPointer<Piece>
    /// The numbers before offered choices: `1. ` and so on.
    let numbers: UnsafeBufferPointer<Piece>
    let opening: Piece
    /// Parts offered choices from what follows.
    let gap: Piece
  }

  /// A block and who says it, an empty piece for nobody.
  struct BlockText: Sendable {
    let label: Piece
    let text: Piece
  }

  struct SceneTitle: Sendable {
    let piece: Piece
    /// -1 for none.
    let act: Int32
    let hasChoices: Bool
  }

  let tables: Tables
  /// The bytes of the longest piece.
  let longest: Int

  init(_ scenario: Scenario, labels: Sampler.Labels) {
    var builder = ScriptBuilder(scenario, labels)
    tables = builder.tables()
    longest = builder.longest
  }

  deinit {
    tables.bytes.deallocate()
    tables.blocks.deallocate()
    tables.scenes.deallocate()
    tables.acts.deallocate()
    tables.offers.deallocate()
    tables.taken.deallocate()
    tables.numbers.deallocate()
  }
}

/// Lays the texts out.
private struct ScriptBuilder {
  private let scenario: Scenario
  private let labels: Sampler.Labels
  private var bytes: [UInt8] = []
  private var names: [String: Script.Piece] = [:]
  private(set) var longest = 0

  init(_ scenario: Scenario, _ labels: Sampler.Labels) {
    self.scenario = scenario
    self.labels = labels
  }

  mutating func tables() -> Script.Tables {
    let most = scenario.scenes.reduce(0) { max($0, $1.choices.count) }
    let blocks = scenario.blocks.map { block($0) }
    let scenes = scenario.scenes.map { scene in
      Script.SceneTitle(
        piece: piece("~ \(scene.title)\n\n"), act: Int32(scene.when == nil ? scene.act ?? -1 : -1),
        hasChoices: !scene.choices.isEmpty)
    }
    let acts = scenario.acts.map { piece("# \($0.title)\n\n") }
    let offers = scenario.choices.map { piece($0.text.plain + "\n") }
    let taken = scenario.choices.map { piece("\(labels.you): \($0.text.plain)\n\n") }
    let numbers = (0..<most).map { piece("\($0 + 1). ") }
    // A front matter may hold characters that a terminal would obey; a body holds none.
    let opening = piece(visible(scenario.header.title) + "\n\n" + visible(scenario.header.summary) + "\n\n")
    let gap = piece("\n")
    return Script.Tables(
      bytes: table(bytes), blocks: table(blocks), scenes: table(scenes), acts: table(acts),
      offers: table(offers), taken: table(taken), numbers: table(numbers), opening: opening, gap: gap)
  }

  private mutating func block(_ block: Block) -> Script.BlockText {
    guard block.isShown, !block.text.isEmpty else { return Script.BlockText(label: .none, text: .none) }
    let label: Script.Piece =
      switch block.kind {
      case .speech(let speaker): self.label(speaker ?? scenario.primary.name)
      case .note: self.label(labels.screen)
      case .picture: self.label(labels.picture)
      case .narration, .tip, .innerVoice, .silent: .none
      }
    return Script.BlockText(label: label, text: piece(block.text.plain + "\n\n"))
  }

  /// Each name is laid out once: a long one in many blocks must not fill the memory.
  private mutating func label(_ name: String) -> Script.Piece {
    if let known = names[name] { return known }
    let new = piece(visible(name) + ": ")
    names[name] = new
    return new
  }

  private mutating func piece(_ text: String) -> Script.Piece {
    let start = bytes.count
    bytes += text.utf8
    let count = bytes.count - start
    longest = max(longest, count)
    // Counting clusters takes longer than all the rest; ASCII, without carriage returns, has one to a byte.
    let isPlain = bytes[start...].allSatisfy { $0 < 0x80 && $0 != 0x0D }
    return Script.Piece(
      start: Int32(start), bytes: Int32(count), characters: Int32(isPlain ? count : text.count))
  }

  private func table<Part>(_ parts: [Part]) -> UnsafeBufferPointer<Part> {
    let table = UnsafeMutableBufferPointer<Part>.allocate(capacity: parts.count)
    _ = table.initialize(from: parts)
    return UnsafeBufferPointer(table)
  }
}
