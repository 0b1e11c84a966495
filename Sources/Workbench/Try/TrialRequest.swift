public import ScenarioLanguage
public import Simulation
public import SourceText

/// What a trainer asks for by `--from` and `--with`: a scene to begin in, and what is to be so there.
public struct TrialRequest: Sendable, Hashable {
  /// A scene's id, its number in the file, or the beginning of its id or of a word in it; nil: the first scene.
  public let scene: String?
  /// Values and facts in the words of the format, parted by commas: `joy=30, set checked, did ask-need`.
  public let state: String?

  /// Nil when neither is asked for: then play begins at the start.
  public init?(from scene: String?, with state: String?) {
    guard scene != nil || state != nil else { return nil }
    self.scene = scene
    self.state = state
  }

  /// The place in a scenario that is meant.
  ///
  /// - Parameter languages: all languages of the scenario; a scene may be named as in any of them.
  /// - Throws: all that is not understood, with what to write instead.
  public func startingPoint(in scenario: Scenario, languages: [Scenario]) throws(NotUnderstood)
    -> StartingPoint
  {
    let names = SceneNames([scenario] + languages)
    var complaints: [Localized] = []
    var place = 0
    do throws(Complaint) {
      if let scene { place = try names.scene(scene.trimmed) }
    } catch {
      complaints.append(error.text)
    }
    var reader = StateReader(scenario, names)
    reader.read(state ?? "")
    complaints += reader.complaints
    guard complaints.isEmpty else { throw NotUnderstood(complaints: complaints) }
    return StartingPoint(scene: place, givens: reader.givens)
  }

  /// Why a request does not fit the scenario; one text for each thing, in the order in which it was written.
  public struct NotUnderstood: Error, Sendable, Hashable {
    public let complaints: [Localized]

    public var message: Localized {
      Localized(
        id: complaints.map(\.id).joined(separator: "\n"), en: complaints.map(\.en).joined(separator: "\n"))
    }
  }
}

/// One thing that is not understood.
struct Complaint: Error {
  let text: Localized

  init(_ text: Localized) { self.text = text }

  init(id: String, en: String) { self.init(Localized(id: id, en: en)) }

  /// A name that is not there: near names if there are such, or some that hold what was typed, else those that are.
  init(_ what: Localized, among names: [String], near typed: String) {
    var near = nearNames(to: typed, among: names)
    if near.isEmpty, typed.count > 2 { near = Array(names.filter { $0.contains(typed) }.prefix(4)) }
    guard near.isEmpty, !names.isEmpty else {
      self.init(what + .near(near))
      return
    }
    let list = names.prefix(Complaint.most).joined(separator: ", ")
    let more = names.count > Complaint.most ? ", …" : ""
    self.init(id: "\(what.id) Yang ada: \(list)\(more).", en: "\(what.en) There are: \(list)\(more).")
  }

  /// So many names are read in one go.
  private static let most = 12
}

/// How scenes can be named: by id in any language, by title, by number, by a beginning of the id or of a word in it that
/// fits only one.
struct SceneNames {
  private let languages: [Scenario]

  init(_ languages: [Scenario]) { self.languages = languages }

  private var count: Int { languages[0].scenes.count }

  /// Index into `Scenario.scenes`.
  func scene(_ typed: String) throws(Complaint) -> Int {
    let wanted =
      typed.hasPrefix("#") ? String(typed.drop { $0 == "#" || $0 == " " }).lowercased() : typed.lowercased()
    if let exact = indices(where: { $0.id == wanted || $0.title.lowercased() == wanted }).first {
      return exact
    }
    if let number = Int(wanted) {
      guard (1...count).contains(number) else { throw noSuchNumber(number) }
      return number - 1
    }
    let beginnings = wanted.isEmpty ? [] : indices { $0.id.hasPrefix(wanted) }
    if beginnings.count == 1 { return beginnings[0] }
    if beginnings.count > 1 { throw ambiguous(typed, beginnings) }
    // `kitchen` for `the-kitchen`: articles come first and say least.
    let words = wanted.isEmpty ? [] : indices { $0.id.contains("-" + wanted) }
    if words.count == 1 { return words[0] }
    let unknown = Localized(
      id: "Tidak ada adegan `\(visible(typed))`.", en: "There is no scene `\(visible(typed))`.")
    throw Complaint(unknown, among: allIDs, near: wanted)
  }

  private func indices(where isMeant: (Scene) -> Bool) -> [Int] {
    (0..<count).filter { index in languages.contains { isMeant($0.scenes[index]) } }
  }

  private var allIDs: [String] {
    var ids: [String] = []
    for language in languages {
      for scene in language.scenes where !ids.contains(scene.id) { ids.append(scene.id) }
    }
    return ids
  }

  private func noSuchNumber(_ number: Int) -> Complaint {
    Complaint(
      Localized(
        id: "Tidak ada adegan nomor \(number): skenario ini punya ",
        en: "There is no scene number \(number): this scenario has ")
        + .count(count, id: "adegan", en: "scene") + ".")
  }

  private func ambiguous(_ typed: String, _ scenes: [Int]) -> Complaint {
    let names = scenes.map { "\(languages[0].scenes[$0].id) (\($0 + 1))" }.joined(separator: ", ")
    return Complaint(
      id: "Beberapa adegan mulai dengan `\(visible(typed))`: \(names). Tulis lebih panjang, atau nomornya.",
      en: "Several scenes begin with `\(visible(typed))`: \(names). Write more of it, or the number.")
  }
}
