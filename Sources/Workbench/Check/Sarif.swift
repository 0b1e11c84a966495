/// A document of SARIF 2.1.0 (OASIS, sarif-v2.1.0), as far as Senyum writes one. Properties have the standard's names.
struct Sarif: Encodable {
  let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  struct Run: Encodable {
    let tool: Tool
    let invocations: [Invocation]
    let artifacts: [Artifact]
    let results: [Result]
    let originalUriBaseIds = [Sarif.root: Base()]
    /// The columns of all regions count UTF-16 code units.
    let columnKind = "utf16CodeUnits"
    let language: String
  }

  /// The folder in which Senyum ran. Its address is left out: it differs from machine to machine.
  static let root = "%SRCROOT%"

  struct Base: Encodable {
    let description = Message("The folder in which senyum check was run.")
  }

  struct Tool: Encodable {
    let driver: Driver
  }

  struct Driver: Encodable {
    let name = "Senyum"
    let semanticVersion: String
    let language: String
    let rules: [Rule]
  }

  struct Rule: Encodable {
    let id: String
    let shortDescription: Message
    let fullDescription: Message
    let help: Message
    let helpUri: String?
    let defaultConfiguration: Configuration
  }

  struct Configuration: Encodable {
    let level: Level
  }

  enum Level: String, Encodable {
    case error, warning, note
  }

  struct Message: Encodable {
    let text: String
    let markdown: String?

    init(_ text: String, markdown: String? = nil) {
      self.text = text
      self.markdown = markdown
    }
  }

  struct Invocation: Encodable {
    let executionSuccessful: Bool
    let toolExecutionNotifications: [Notification]
  }

  struct Notification: Encodable {
    let level = Level.error
    let message: Message
  }

  struct Artifact: Encodable {
    let location: ArtifactLocation
    let encoding = "UTF-8"
    let sourceLanguage = "markdown"
    let length: Int
  }

  struct ArtifactLocation: Encodable {
    let uri: String
    let uriBaseId: String?
    let index: Int?
  }

  struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int?
    let level: Level
    let message: Message
    let locations: [Location]
    let relatedLocations: [Location]?
    let fixes: [Fix]?
    let partialFingerprints: [String: String]
  }

  struct Location: Encodable {
    var id: Int?
    let physicalLocation: PhysicalLocation
    var logicalLocations: [LogicalLocation]?
    var message: Message?
  }

  /// The author's heading that a place stands under.
  struct LogicalLocation: Encodable {
    let name: String
    let kind = "member"
  }

  struct PhysicalLocation: Encodable {
    let artifactLocation: ArtifactLocation
    let region: Region
  }

  /// Lines and columns from 1; `endColumn` is the column behind the last character.
  struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
    let endLine: Int
    let endColumn: Int
  }

  struct Fix: Encodable {
    let description: Message
    let artifactChanges: [ArtifactChange]
  }

  struct ArtifactChange: Encodable {
    let artifactLocation: ArtifactLocation
    let replacements: [Replacement]
  }

  struct Replacement: Encodable {
    let deletedRegion: Region
    let insertedContent: Content
  }

  struct Content: Encodable {
    let text: String
  }
}
