extension Scenario {
  /// Whether two scenarios are equal in everything that play, analysis and debrief can see: every field but the places
  /// in the file (`source`) and the digest.
  public func meansTheSame(as other: Scenario) -> Bool {
    id == other.id && languageTag == other.languageTag && header.meansTheSame(as: other.header)
      && primary.meansTheSame(as: other.primary) && same(others, other.others) { $0.meansTheSame(as: $1) }
      && same(rules, other.rules) { $0.meansTheSame(as: $1) } && flags == other.flags
      && same(promises, other.promises) { $0.key == $1.key && $0.text == $1.text }
      && same(acts, other.acts) { $0.title == $1.title && $0.id == $1.id && $0.range == $1.range }
      && same(scenes, other.scenes) { $0.meansTheSame(as: $1) }
      && same(choices, other.choices) { $0.meansTheSame(as: $1) }
      && same(blocks, other.blocks) { $0.meansTheSame(as: $1) } && effects == other.effects
      && conditionSteps == other.conditionSteps
  }
}

private func same<Element>(_ left: [Element], _ right: [Element], _ areSame: (Element, Element) -> Bool)
  -> Bool
{
  left.count == right.count && zip(left, right).allSatisfy(areSame)
}

extension Header {
  fileprivate func meansTheSame(as other: Header) -> Bool {
    title == other.title && summary == other.summary && isSource == other.isSource
      && channel == other.channel && complaints == other.complaints && level == other.level
      && objectives == other.objectives && discuss == other.discuss && tags == other.tags
      && clock == other.clock && currency == other.currency && authority == other.authority
      && same(allow, other.allow) { $0.code == $1.code && $0.reason == $1.reason }
  }
}

extension PrimaryCustomer {
  fileprivate func meansTheSame(as other: PrimaryCustomer) -> Bool {
    key == other.key && name == other.name && type == other.type && definitions == other.definitions
      && joy == other.joy && `return` == other.return && refer == other.refer && patience == other.patience
      && story == other.story
  }
}

extension OtherCustomer {
  fileprivate func meansTheSame(as other: OtherCustomer) -> Bool {
    key == other.key && name == other.name && role == other.role && joy == other.joy
  }
}

extension Rule {
  fileprivate func meansTheSame(as other: Rule) -> Bool {
    key == other.key && kind == other.kind && discretion == other.discretion && text == other.text
      && why == other.why
  }
}

extension Scene {
  fileprivate func meansTheSame(as other: Scene) -> Bool {
    id == other.id && title == other.title && act == other.act && isEnding == other.isEnding
      && when == other.when && effects == other.effects && blocks == other.blocks && choices == other.choices
  }
}

extension Choice {
  fileprivate func meansTheSame(as other: Choice) -> Bool {
    scene == other.scene && ordinal == other.ordinal && text == other.text && isSpeech == other.isSpeech
      && wordings == other.wordings && condition == other.condition && again == other.again
      && behaviours == other.behaviours && effects == other.effects && blocks == other.blocks
  }
}

extension Block {
  fileprivate func meansTheSame(as other: Block) -> Bool {
    kind == other.kind && condition == other.condition && effects == other.effects && text == other.text
      && target == other.target
  }
}
