public import SourceText

/// Why nothing of a file is taken over: what was seen, and where.
public struct UnfitData: Error, Sendable, Hashable {
  /// In the file; nil: all of it.
  public let place: Localized?
  public let reason: Localized

  init(at place: Localized? = nil, id: String, en: String) {
    self.place = place
    reason = Localized(id: id, en: en)
  }

  public static let missing = UnfitData(
    id: "berkas itu tidak ada atau tidak bisa dibaca.", en: "there is no such file, or it cannot be read.")
  public static let tooLarge = UnfitData(
    id: "berkas itu lebih besar daripada yang mungkin (32 MiB).", en: "it is larger than can be (32 MiB).")

  /// - Parameter path: the file.
  public func message(_ path: String, in language: Language) -> String {
    let place = place.map { ", " + $0[language] } ?? ""
    return switch language {
    case .id: "`\(path)`\(place): \(reason.id) Tidak ada yang diambil."
    case .en: "`\(path)`\(place): \(reason.en) Nothing was taken over."
    }
  }
}
