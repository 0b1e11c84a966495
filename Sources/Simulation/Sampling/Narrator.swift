/// Watches a play, writes what its player would read, and counts what happens.
///
/// Titles are shown as the player in the terminal shows them: a scene that play passes through without a word shows none,
/// nor does the one that play is in already.
struct Narrator: Observer {
  let script: Script.Tables
  let hits: Hits
  var page: Page
  /// What the rules of the end took away from the four meters of the play that ended last.
  private(set) var takenAtEnd = 0
  /// The scene told last and the act it is in, -1 before the first.
  private var scene: Int32 = -1
  private var act: Int32 = -1
  /// A scene that was entered and whose title is still to be shown.
  private var untitled: Int32 = -1
  /// The scene in which the last choice was taken: an interruption that resumes leads back to it.
  private var origin: Int32 = -1

  init(_ script: Script, _ hits: Hits, reader: ((UnsafeBufferPointer<UInt8>) -> Void)?) {
    self.script = script.tables
    self.hits = hits
    page = Page(longest: script.longest, reader: reader)
  }

  /// Tells what comes before the first scene.
  mutating func open() {
    (scene, act, untitled, origin) = (-1, -1, -1, -1)
    takenAtEnd = 0
    page.write(script.opening, of: script)
  }

  /// Tells what can be chosen now.
  mutating func offer(_ choices: Slice<UnsafeMutableBufferPointer<Int32>>) {
    var position = 0
    for choice in choices {
      page.write(script.numbers[position], of: script)
      page.write(script.offers[Int(choice)], of: script)
      hits.offered[Int(choice)] += 1
      position += 1
    }
    page.write(script.gap, of: script)
  }

  @inline(__always)
  mutating func note(_ event: @autoclosure () -> Event) {
    switch event() {
    case .took(let choice): take(choice)
    case .entered(let scene, _): enter(Int32(truncatingIfNeeded: scene))
    case .ran(let block): tell(script.blocks[block])
    case .changed(let change):
      switch change.reason {
      case .walkOut, .unsolved, .brokenPromise: lose(change)
      case .written, .sympathyOnce, .inactive, .hyperactive: break
      }
    case .resumed(scene: nil): if origin >= 0 { arrive(at: origin) }
    default: break
    }
  }

  private mutating func take(_ choice: Int) {
    origin = scene
    hits.taken[choice] += 1
    page.write(script.taken[choice], of: script)
  }

  private mutating func enter(_ index: Int32) {
    hits.entered[Int(index)] += 1
    arrive(at: index)
  }

  private mutating func arrive(at index: Int32) {
    untitled = index
    if script.scenes[Int(index)].hasChoices { showTitle() }
  }

  private mutating func tell(_ block: Script.BlockText) {
    guard block.text.bytes > 0 else { return }
    if untitled >= 0 { showTitle() }
    page.write(block.label, of: script)
    page.write(block.text, of: script)
  }

  private mutating func showTitle() {
    let title = script.scenes[Int(untitled)]
    defer { untitled = -1 }
    guard untitled != scene else { return }
    scene = untitled
    // As the player has it: no act twice, and none for an interruption.
    if title.act > act {
      act = title.act
      page.write(script.acts[Int(act)], of: script)
    }
    page.write(title.piece, of: script)
  }

  private mutating func lose(_ change: Change) {
    if case .meter = change.subject { takenAtEnd += change.before - change.after }
  }
}

/// How often scenes were entered, choices offered and taken. Whoever made it deallocates it.
struct Hits {
  let entered: UnsafeMutableBufferPointer<Int>
  let offered: UnsafeMutableBufferPointer<Int>
  let taken: UnsafeMutableBufferPointer<Int>

  init(scenes: Int, choices: Int) {
    entered = .allocate(capacity: scenes)
    offered = .allocate(capacity: choices)
    taken = .allocate(capacity: choices)
    for table in [entered, offered, taken] { table.initialize(repeating: 0) }
  }

  func deallocate() {
    for table in [entered, offered, taken] { table.deallocate() }
  }
}
