import SourceText

// How the examples of teaching flaws change the story that they all tell.
extension TeachingStory {
  /// A piece of the story in other words.
  struct Change: Sendable {
    /// Counted from 1.
    let scene: Int
    /// Counted from 1; one more than the scene has is added, and 0 is all that stands above the choices.
    let choice: Int
    let text: Localized

    init(_ scene: Int, _ choice: Int, id: String, en: String) {
      (self.scene, self.choice, text) = (scene, choice, Localized(id: id, en: en))
    }
  }

  /// Some of the scenes, counted from 1, with these pieces changed.
  static func scenes(_ numbers: Set<Int>, changing changes: [Change] = []) -> Localized {
    let text = { (language: Language) in
      numbers.sorted().map { number in
        changed(scenes[number - 1][language], changes.filter { $0.scene == number }, language)
      }.joined(separator: "\n\n")
    }
    return Localized(id: text(.id), en: text(.en))
  }

  /// Pieces of a scene stand apart by an empty line; those that begin with a hyphen are its choices.
  private static func changed(_ scene: String, _ changes: [Change], _ language: Language) -> String {
    var pieces = scene.split(separator: "\n\n").map(String.init)
    let first = pieces.firstIndex { $0.hasPrefix("- ") } ?? pieces.count
    for change in changes.sorted(by: { $0.choice > $1.choice }) {
      let place = change.choice > 0 ? first + change.choice - 1..<first + change.choice : 1..<first
      pieces.replaceSubrange(place.clamped(to: 1..<pieces.count), with: [change.text[language]])
    }
    return pieces.joined(separator: "\n\n")
  }
}

extension Example {
  /// Scenes that take the place of the story's scenes of the same headings, under front matter whose keys do the same.
  static func story(_ frontMatter: Localized = "", showing text: Localized) -> Example {
    var fragment = Fragment(place: .story, frontMatter: frontMatter, text: text)
    let legend = text.id.contains("`again`") ? TeachingStory.legendOfAgain : TeachingStory.legend
    fragment.legend = text.id.isEmpty ? nil : legend
    return Example(content: .fragment(fragment))
  }

  /// Some of the story's scenes with these pieces changed.
  static func story(
    _ frontMatter: Localized = "", scenes: Set<Int> = [], changing changes: [TeachingStory.Change]
  ) -> Example {
    let numbers = scenes.union(changes.map(\.scene))
    return story(frontMatter, showing: TeachingStory.scenes(numbers, changing: changes))
  }

  /// Front matter alone.
  static func story(id: String, en: String) -> Example { story(Localized(id: id, en: en), showing: "") }

  /// The same example, of which every possible play is looked at.
  func studied() -> Example {
    guard case .fragment(var fragment) = content else { return self }
    fragment.isStudied = true
    return Example(content: .fragment(fragment))
  }
}

extension Explanation {
  /// One whose example is the story with some pieces changed.
  ///
  /// - Parameters:
  ///   - frontMatter: of the example and of its repair.
  ///   - repairs: what the repair changes in the story; without any it shows the same scenes as they are.
  init(
    _ code: String, id: String, en: String, _ frontMatter: Localized = "",
    changing changes: [TeachingStory.Change],
    repairing repairs: [TeachingStory.Change] = []
  ) {
    self.init(
      code, id: id, en: en, example: .story(frontMatter, changing: changes),
      repaired: .story(frontMatter, scenes: Set(changes.map(\.scene)), changing: repairs))
  }
}
