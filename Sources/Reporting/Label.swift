import Records

/// What a learner is called in a report.
enum Label {
  /// Letters and digits that nobody takes for others.
  private static let letters = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")

  /// Six letters out of the learner's key, which is random: nobody's name can be found from them.
  static func code(of learner: Learner) -> String {
    let bytes = withUnsafeBytes(of: learner.key.uuid) { Array($0) }
    var value = bytes.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    var code = ""
    for _ in 0..<6 {
      code.append(letters[Int(value % UInt64(letters.count))])
      value /= UInt64(letters.count)
    }
    return code
  }

  static func of(_ learner: Learner, showsNames: Bool) -> String {
    showsNames ? learner.name : code(of: learner)
  }
}
