/// What a directive changes. Indices point into the scenario's arrays.
public enum Effect: Sendable, Hashable {
  /// The primary customer's joy, return or refer, by -100…100, or patience, by -99…99.
  case meter(Meter, Int32)
  /// Another customer's joy.
  case other(customer: Int32, Int32)
  case minutes(Int32)
  case cost(Int32)
  case set(flag: Int32)
  case clear(flag: Int32)
  case promise(Int32)
  case keep(Int32)
  case does(Behaviour)
  case follow(rule: Int32)
  case bend(rule: Int32)
  case approve(rule: Int32)
}

/// The primary customer's meters, named as the format names them.
public enum Meter: UInt8, Sendable, Hashable, CaseIterable {
  /// Senang saat dilayani, happy while served. 0…100.
  case joy
  /// Mau membeli lagi, would buy again. 0…100.
  case `return`
  /// Mau merekomendasikan, would recommend. 0…100.
  case refer
  /// How long the customer will stay. 0…99.
  case patience

  /// The word of the format.
  public var word: String {
    switch self {
    case .joy: "joy"
    case .return: "return"
    case .refer: "refer"
    case .patience: "patience"
    }
  }

  public init?(word: some StringProtocol) {
    guard let meter = Meter.allCases.first(where: { $0.word == word }) else { return nil }
    self = meter
  }
}

/// A condition: a range of `Scenario.conditionSteps` in postfix order. It is never empty.
public typealias ConditionRange = Range<Int>

public enum Comparison: String, Sendable, Hashable, CaseIterable {
  case less = "<"
  case atMost = "<="
  case greater = ">"
  case atLeast = ">="
  case equal = "="

  public func holds(_ left: Int, _ right: Int) -> Bool {
    switch self {
    case .less: left < right
    case .atMost: left <= right
    case .greater: left > right
    case .atLeast: left >= right
    case .equal: left == right
    }
  }
}

/// What a comparison reads.
public enum Quantity: Sendable, Hashable {
  case meter(Meter)
  case other(customer: Int32)
  /// Minutes since midnight.
  case clock
  case cost
}

/// One step of a condition in postfix order: facts push a truth, operators combine the topmost ones.
///
/// At most `ConditionStep.maximumDepth` truths are ever on the stack; the checker refuses deeper conditions.
public enum ConditionStep: Sendable, Hashable {
  case compare(Quantity, Comparison, Int32)
  case flag(Int32)
  case did(Behaviour)
  case bent(rule: Int32)
  case followed(rule: Int32)
  case approved(rule: Int32)
  case promised(Int32)
  case kept(Int32)
  case visited(scene: Int32)
  /// In a scene's block: the scene is entered for the first time.
  case first
  case not
  case and
  case or

  public static let maximumDepth = 64
}
