/// How reports for other programs name files: from the folder in which the program runs, as part of a web address.
struct ReportPath: Hashable {
  /// Percent-encoded: relative, or a `file:` address for what lies outside of the folder.
  let address: String
  let isRelative: Bool
  /// The path as people write it, from the folder in which the program runs where it lies there.
  let plain: String

  init(_ path: String) {
    let parts = absolute(path)
    let here = absolute(".")
    isRelative = parts.count > here.count && Array(parts.prefix(here.count)) == here
    let shown = isRelative ? Array(parts.dropFirst(here.count)) : parts
    plain = isRelative ? shown.joined(separator: "/") : path
    let encoded = shown.map { ReportPath.encode($0) }.joined(separator: "/")
    address = isRelative ? encoded : "file:///" + encoded
  }

  /// All but what RFC 3986 calls unreserved.
  private static func encode(_ part: Substring) -> String {
    part.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        scalar.isASCII
        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || "-._~".unicodeScalars.contains(scalar))
      return isPlain
        ? String(Character(scalar)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}
