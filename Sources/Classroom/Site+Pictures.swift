import Foundation
import ScenarioLanguage
import SourceText

/// Pictures that lie beside a scenario.
extension Site {
  private static let types = [
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "svg": "image/svg+xml",
    "webp": "image/webp",
    "gif": "image/gif",
  ]
  /// A picture has at most so many bytes.
  private static let largestPicture = 4 * 1024 * 1024

  /// A picture by the name that the scenario itself gives it: nothing else in the folder, nor outside it, is ever read.
  package func picture(_ name: String, of scenario: String) async -> (type: String, bytes: [UInt8])? {
    guard let title = shelf[scenario], let folder = title.folder, title.pictures.contains(name),
      let type = Site.types[name.split(separator: ".").last?.lowercased() ?? ""]
    else { return nil }
    return await offThread {
      guard let data = FileManager.default.contents(atPath: folder + "/" + name),
        data.count <= Site.largestPicture
      else { return nil }
      return (type, Array(data))
    }
  }
}

extension Title {
  /// The files that its picture blocks name.
  var pictures: Set<String> {
    Set(
      source.blocks.compactMap { block in
        if case .picture(let path) = block.kind { return path }
        return nil
      })
  }
}
