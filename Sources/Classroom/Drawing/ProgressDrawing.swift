import Debriefing
import Simulation

extension ProgressPicture {
  /// The picture on a page. It says no more than the words beside it, so it is hidden from those who listen.
  var markup: String { "<span class=\"picture\" aria-hidden=\"true\">\(drawing)</span>" }

  private var drawing: String {
    switch self {
    case .smiles(let plays): plays.map(row).joined(separator: "<span class=\"to\">→</span>")
    case .bar(let count, let all):
      (0..<max(all, count)).map { "<i class=\"\($0 < count ? "done" : "open")\"></i>" }.joined()
    case .situation: "<i class=\"situation\"></i>"
    case .verdict: "<span class=\"to\">→</span>"
    }
  }

  /// The three smiles of one play, in the order in which they are always named.
  private func row(_ smiles: Smiles) -> String {
    let kinds: [Smiles] = [.joy, .return, .refer]
    return "<span class=\"three\">"
      + kinds.map { smile(smiles.contains($0) ? .lit : .unlit) }.joined() + "</span>"
  }
}
