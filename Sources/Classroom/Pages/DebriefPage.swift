import Debriefing
import Dialogue
import Mustache
import Simulation
import SourceText

/// The debrief of a play that has ended, as a page.
struct DebriefPage: MustacheParent {
  /// A room played it together: its people decide nothing here.
  let isShared: Bool
  let session: Session
  let debrief: Debrief
  /// The best that was possible.
  let par: Int
  let turningPoint: Int?
  let texts: Texts
  let action: String
  let formToken: String
  /// What the play changes for whoever played it.
  let progress: ProgressPart?
  /// Another situation is ready to be tried again.
  let hasReady: Bool
  var notice: String?
  /// The room it was played in.
  var room: String?
  var next: Title?

  func child(named name: String) -> Any? {
    switch name {
    case "title": session.scenario.header.title
    case "notice": notice
    case "sections": debrief.sections.map { SectionView(section: $0, page: self) }
    case "progress": progress
    case "ready": hasReady ? texts.review.next.text : nil
    case "action": action
    case "form": formToken
    case "room": room
    case "isOwn": !isShared
    case "canGoBack": turningPoint.map { _ in true }
    case "turningPoint": turningPoint
    case "next": next.map { ["id": $0.id, "title": $0.scenario(in: texts.language).header.title] }
    default: nil
    }
  }
}

/// One part of a debrief with the picture that belongs to it.
private struct SectionView: MustacheParent {
  let section: Debrief.Section
  let page: DebriefPage

  func child(named name: String) -> Any? {
    switch name {
    case "part": className
    case "isEnding": section.part == .outcome
    // Every word of the conversation once more: for those who want to read it.
    case "isLong": section.part == .path
    case "heading": section.heading
    case "lines": lines
    case "picture": picture
    default: nil
    }
  }

  /// As the style sheet calls it.
  private var className: String {
    switch section.part {
    case .outcome: "ending"
    case .smiles: "lit"
    case .archetype: "archetype"
    case .path: "path"
    case .turningPoint: "turning"
    case .apology: "apology"
    case .question: "discuss"
    }
  }

  private var lines: [TalkLine] {
    let passages = pages(of: page.debrief, [section.part], page.session, page.texts).first?.passages ?? []
    return passages.dropFirst().map { TalkLine($0) }
  }

  private var picture: String? {
    guard let result = page.session.playthrough.result else { return nil }
    let drawing = DebriefDrawing(result: result, par: page.par, texts: page.texts)
    switch section.part {
    case .outcome: return drawing.lastFace(Manner(of: page.session.playthrough))
    case .smiles: return drawing.smiles
    case .archetype: return drawing.plane
    case .path: return drawing.way(of: page.session, turningPoint: page.turningPoint)
    case .turningPoint, .apology, .question: return nil
    }
  }
}
