import SourceText

/// The report that GitLab shows in merge requests (its code quality format, a part of Code Climate's).
extension CheckReport {
  private struct Issue: Encodable {
    let checkName: String
    let description: String
    let fingerprint: String
    let severity: String
    let location: Location

    private enum CodingKeys: String, CodingKey {
      case checkName = "check_name"
      case description, fingerprint, severity, location
    }

    struct Location: Encodable {
      let path: String
      let lines: Lines
    }

    struct Lines: Encodable {
      let begin: Int
      let end: Int
    }
  }

  func gitlab(in language: Language) -> String {
    var fingerprints = Fingerprints()
    let issues = diagnostics.map { diagnostic in
      let file = diagnostic.file
      let path = ReportPath(file.name)
      let begin = file.lineIndex(at: diagnostic.range.lowerBound) + 1
      let end = file.lineIndex(at: max(diagnostic.range.upperBound - 1, diagnostic.range.lowerBound)) + 1
      return Issue(
        checkName: diagnostic.kind.code,
        description: diagnostic.sentences(in: language),
        fingerprint: fingerprints.next(diagnostic, path: path.address),
        severity: severity(diagnostic.kind.severity),
        location: Issue.Location(
          path: path.plain, lines: Issue.Lines(begin: begin, end: end)))
    }
    return encode(issues)
  }

  /// GitLab's words, from `info` to `blocker`.
  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "minor"
    case .advice: "info"
    }
  }
}
