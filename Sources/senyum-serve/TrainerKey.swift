import Classroom
import Foundation
import Records

/// The key to the trainer's pages: a new one at each start, unless it is to be kept.
struct TrainerKey {
  let secret: Secret
  private static let fileName = "trainer-key"

  /// - Throws: `StoreFailure` where it cannot be kept.
  init(in folder: String, isKept: Bool) throws {
    let path = folder + "/" + TrainerKey.fileName
    guard isKept else {
      try? FileManager.default.removeItem(atPath: path)
      secret = .returnCode()
      return
    }
    if let kept = FileManager.default.contents(atPath: path).flatMap({ String(data: $0, encoding: .utf8) }) {
      let known = Secret.returnCode(typed: kept)
      if known.text.count == 12 {
        secret = known
        return
      }
    }
    secret = .returnCode()
    try writePrivately(path, Array((secret.text + "\n").utf8))
  }
}
