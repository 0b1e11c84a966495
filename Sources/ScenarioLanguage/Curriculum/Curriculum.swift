public import SourceText

/// The order in which a training programme goes through scenarios, in groups by what is practised
/// (`scenarios/curriculum.yaml`).
public struct Curriculum: Sendable, Hashable {
  public struct Group: Sendable, Hashable {
    public let key: String
    public let title: Localized
    /// What its scenarios have in common to practise, in a sentence.
    public let practises: Localized
    /// Ids of scenarios in their order.
    public let scenarios: [String]
  }

  public let groups: [Group]

  public init(groups: [Group]) { self.groups = groups }

  /// The file's name, beside the scenarios' folders.
  public static let fileName = "curriculum.yaml"

  /// All scenarios in their order.
  public var order: [String] { groups.flatMap(\.scenarios) }

  /// The scenario that follows another one in the programme; nil after the last, and for one that is not in it.
  public func next(after id: String) -> String? {
    let order = order
    guard let place = order.firstIndex(of: id), place + 1 < order.count else { return nil }
    return order[place + 1]
  }
}
