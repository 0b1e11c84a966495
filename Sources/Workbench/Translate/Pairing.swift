import ScenarioLanguage
import SourceText

/// Which text of a translation belongs to which of the source, also where their structures part.
struct Pairing {
  /// For every text of the source the translation's; nil where it has none.
  private(set) var texts: [Int?]
  /// Parts that only one of the two has, in the order of the files.
  private(set) var partings: [Parting] = []
  private let source: TextOutline
  private let translation: TextOutline
  /// For texts of both files the entry of the memory that they come from.
  private let sourceLinks: [Int?]
  private let translationLinks: [Int?]

  struct Parting {
    enum Kind: String { case scene, choice, block, directives }
    let kind: Kind
    /// Where it stands in the source; nil when only the translation has it.
    let source: ByteRange?
    let translation: ByteRange?
    /// The scene's heading in the file that has it.
    let heading: String
  }

  init(_ source: TextOutline, _ translation: TextOutline, sourceLinks: [Int?], translationLinks: [Int?]) {
    self.source = source
    self.translation = translation
    self.sourceLinks = sourceLinks
    self.translationLinks = translationLinks
    texts = Array(repeating: nil, count: source.texts.count)
    pairHeader()
    pairActs()
    pairScenes()
  }

  // MARK: Front matter and acts

  private mutating func pairHeader() {
    let places = Dictionary(
      translation.header.map { (translation.texts[$0].role, $0) }, uniquingKeysWith: { first, _ in first })
    // The primary customer is the first, whatever key it has.
    for index in source.header { texts[index] = places[source.texts[index].role] }
  }

  private mutating func pairActs() {
    for (left, right) in zip(source.acts, translation.acts) { texts[left.heading] = right.heading }
  }

  // MARK: Scenes

  private mutating func pairScenes() {
    let pairs = alignedScenes()
    let (left, right) = (Set(pairs.map(\.left)), Set(pairs.map(\.right)))
    for (sourceIndex, translationIndex) in pairs { pairScene(sourceIndex, translationIndex) }
    for index in source.scenes.indices where !left.contains(index) {
      part(.scene, source: source.texts[source.scenes[index].heading].place, in: index)
    }
    for index in translation.scenes.indices where !right.contains(index) {
      part(.scene, translation: translation.texts[translation.scenes[index].heading].place, in: index)
    }
  }

  private func alignedScenes() -> [(left: Int, right: Int)] {
    let (here, there) = (source.scenes, translation.scenes)
    let left = here.map { features($0, source, sourceLinks) }
    let right = there.map { features($0, translation, translationLinks) }
    if source.shape == translation.shape, !contradict(left, right) { return here.indices.map { ($0, $0) } }
    return aligned(left, right) { _, _ in true }
  }

  private mutating func pairScene(_ left: Int, _ right: Int) {
    let (here, there) = (source.scenes[left], translation.scenes[right])
    texts[here.heading] = there.heading
    pairBlocks(here.blocks, there.blocks, (left, right))
    let mine = here.choices.map { features($0, source, sourceLinks) }
    let theirs = there.choices.map { features($0, translation, translationLinks) }
    let pairs = aligned(mine, theirs) { _, _ in true }
    for pair in pairs {
      pairTexts(here.choices[pair.left].texts, there.choices[pair.right].texts)
      if differ(here.choices[pair.left].directives, there.choices[pair.right].directives) {
        part(
          .directives, source: here.choices[pair.left].place, translation: there.choices[pair.right].place,
          in: right)
      }
      pairBlocks(here.choices[pair.left].blocks, there.choices[pair.right].blocks, (left, right))
    }
    for index in here.choices.indices where !pairs.contains(where: { $0.left == index }) {
      part(.choice, source: here.choices[index].place, in: left)
    }
    for index in there.choices.indices where !pairs.contains(where: { $0.right == index }) {
      part(.choice, translation: there.choices[index].place, in: right)
    }
  }

  /// Equally many parts belong together one by one, as parity has it, unless what is remembered says otherwise.
  private func aligned(_ left: [Features], _ right: [Features], fits: (Int, Int) -> Bool) -> [(
    left: Int, right: Int
  )] {
    let isPositional = left.count == right.count && !contradict(left, right)
    return Workbench.aligned(
      left.count, right.count,
      isSure: { fits($0, $1) && (isPositional || left[$0].isTwin(of: right[$1])) },
      score: { fits($0, $1) ? left[$0].score(right[$1]) : 0 })
  }

  private func contradict(_ left: [Features], _ right: [Features]) -> Bool {
    zip(left, right).contains {
      !$0.links.isEmpty && !$1.links.isEmpty && $0.links.isDisjoint(with: $1.links)
    }
  }

  private mutating func pairBlocks(
    _ left: [TextOutline.Block], _ right: [TextOutline.Block], _ scene: (Int, Int)
  ) {
    let mine = left.map { features($0, source, sourceLinks) }
    let theirs = right.map { features($0, translation, translationLinks) }
    let pairs = aligned(mine, theirs) { left[$0].kind == right[$1].kind }
    for pair in pairs {
      let (here, there) = (left[pair.left], right[pair.right])
      pairTexts(here.texts, there.texts)
      if differ(here.directives, there.directives) || here.hasLink != there.hasLink {
        part(.directives, source: here.place, translation: there.place, in: scene.1)
      }
    }
    for index in left.indices where !pairs.contains(where: { $0.left == index }) {
      part(.block, source: left[index].place, in: scene.0)
    }
    for index in right.indices where !pairs.contains(where: { $0.right == index }) {
      part(.block, translation: right[index].place, in: scene.1)
    }
  }

  private mutating func pairTexts(_ left: Range<Int>, _ right: Range<Int>) {
    for index in left {
      texts[index] = right.first { translation.texts[$0].role == source.texts[index].role }
    }
  }

  private mutating func part(
    _ kind: Parting.Kind, source place: ByteRange? = nil, translation other: ByteRange? = nil, in scene: Int
  ) {
    let outline = other == nil ? source : translation
    partings.append(
      Parting(
        kind: kind, source: place, translation: other,
        heading: outline.texts[outline.scenes[scene].heading].text))
  }

  /// Scenes have other numbers where one more stands before them: those are not compared.
  private func differ(_ left: [String], _ right: [String]) -> Bool {
    left.count != right.count || zip(left, right).contains { bare($0) != bare($1) }
  }

  private func bare(_ directive: String) -> [Substring] {
    directive.split(separator: " ").filter { !$0.hasPrefix("#") }
  }

  // MARK: What tells parts apart

  /// What languages share of a part: its directives, and where its texts come from.
  private struct Features {
    var directives: [String: Int] = [:]
    var links: Set<Int> = []

    /// The same in all that languages share, and nothing remembered tells them apart.
    func isTwin(of other: Features) -> Bool {
      directives == other.directives
        && (links.isEmpty ? other.links.isEmpty : !links.isDisjoint(with: other.links))
    }

    /// More than 0 for any two parts; a remembered text says more than a directive.
    func score(_ other: Features) -> Int {
      var score = 1
      for (directive, times) in directives { score += 2 * min(times, other.directives[directive] ?? 0) }
      if directives.isEmpty, other.directives.isEmpty { score += 1 }
      score += 8 * links.intersection(other.links).count
      return score
    }
  }

  private func features(_ block: TextOutline.Block, _ outline: TextOutline, _ links: [Int?]) -> Features {
    var result = Features()
    add(block, outline, links, to: &result)
    return result
  }

  private func features(_ choice: TextOutline.Choice, _ outline: TextOutline, _ links: [Int?]) -> Features {
    var result = Features()
    for directive in choice.directives { result.directives[directive, default: 0] += 1 }
    result.links.formUnion(choice.texts.compactMap { links[$0] })
    for block in choice.blocks { add(block, outline, links, to: &result) }
    return result
  }

  private func features(_ scene: TextOutline.Scene, _ outline: TextOutline, _ links: [Int?]) -> Features {
    var result = Features()
    if let link = links[scene.heading] { result.links.insert(link) }
    for block in scene.blocks { add(block, outline, links, to: &result) }
    for choice in scene.choices {
      let own = features(choice, outline, links)
      result.directives.merge(own.directives) { $0 + $1 }
      result.links.formUnion(own.links)
    }
    return result
  }

  private func add(
    _ block: TextOutline.Block, _ outline: TextOutline, _ links: [Int?], to features: inout Features
  ) {
    for directive in block.directives { features.directives[directive, default: 0] += 1 }
    features.directives["\(block.kind) \(block.hasLink)", default: 0] += 1
    features.links.formUnion(block.texts.compactMap { links[$0] })
  }
}
