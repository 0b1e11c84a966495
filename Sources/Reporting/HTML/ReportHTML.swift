/// placeholder
public struct ReportHTML {
  public init(_ report: Report) {}
  public var text: String { "" }
}
