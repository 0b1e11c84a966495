package import Dialogue
import Workbench

/// The customer's face as SVG. The mood is in the brows, the eyes and the mouth; the colour behind only goes with it.
/// The style sheet gives colours and size.
///
/// - Parameters:
///   - mood: nil: hard to read.
///   - label: the text in place of the drawing, such as “Wajah Pak Surya: tegang”; nil where the words stand beside
///     it, so that nothing is read out twice.
package func face(_ mood: Manner.Mood?, label: String? = nil) -> String {
  let features = FaceFeatures(mood)
  return "<svg class=\"portrait \(features.name)\" viewBox=\"12 9 96 96\" width=\"96\" height=\"96\" "
    + "\(alternative(label))>" + person + features.markup + "</svg>"
}

/// A drawing is either a picture with a name, or nothing to those who listen.
func alternative(_ label: String?) -> String {
  label.map { "role=\"img\" aria-label=\"\(escapedMarkup($0))\"" }
    ?? "aria-hidden=\"true\" focusable=\"false\""
}

/// What all moods share: nobody's age, nobody's kind. What frames the head may be hair or a scarf.
private let person =
  #"<path class="ground" d="M0 0h120v120H0z"/>"#
  + #"<path class="hair" d="M28 62C23 31 39 12 60 12s37 19 32 50c-.5 5-2 8-5 8H33c-3 0-4.5-3-5-8z"/>"#
  + #"<path class="shirt" d="M12 120c1-18 18-25 36-27h24c18 2 35 9 36 27z"/>"#
  + #"<path class="skin" d="M48 80h24v12c0 12-24 12-24 0z"/>"#
  + #"<path class="shade" d="M48 86c8 7 16 7 24 0v4c-8 7-16 7-24 0z"/>"#
  + #"<path class="skin" d="M32 56c0-22 12-33 28-33s28 11 28 33c0 20-13 35-28 35S32 76 32 56z"/>"#
  + #"<path class="hair" d="M30 57c-1-25 12-39 30-39s31 14 30 39c-3-9-8-15-16-18-10 3-26 2-33-1-6 4-9 11-11 19z"/>"#

/// Brows, eyes and mouth of one mood.
private struct FaceFeatures {
  let name: String
  private let parts: [(kind: String, path: String)]

  init(_ mood: Manner.Mood?) {
    guard let mood else {
      (name, parts) = ("unread", FaceFeatures.unread)
      return
    }
    switch mood {
    case .angry: (name, parts) = ("angry", FaceFeatures.angry)
    case .upset: (name, parts) = ("upset", FaceFeatures.upset)
    case .tense: (name, parts) = ("tense", FaceFeatures.tense)
    case .calm: (name, parts) = ("calm", FaceFeatures.calm)
    case .bright: (name, parts) = ("bright", FaceFeatures.bright)
    case .warm: (name, parts) = ("warm", FaceFeatures.warm)
    }
  }

  var markup: String { parts.map { "<path class=\"\($0.kind)\" d=\"\($0.path)\"/>" }.joined() }

  private static let angry = [
    ("eye", round(48, 60, 3.6) + round(72, 60, 3.6)),
    ("skin", "M42 50h14v8.2zM78 50H64v8.2z"),
    ("stroke brow", "M38.5 48l15.5 7M81.5 48L66 55"),
    ("inside", "M47 83c0-12 26-12 26 0-6-3-20-3-26 0z"),
    ("teeth", "M51.5 77c4-3 13-3 17 0l-1 1.6c-4-1.5-11-1.5-15 0z"),
  ]

  private static let upset = [
    ("eye", round(48, 60, 3.7) + round(72, 60, 3.7)),
    ("skin", "M43 54h11v3.6zM77 54H66v3.6z"),
    ("stroke brow", "M39 50.5l14.5 3M81 50.5l-14.5 3"),
    ("stroke", "M50 81c4-7.5 16-7.5 20 0"),
  ]

  private static let tense = [
    ("eye", round(48, 60, 3.8) + round(72, 60, 3.8)),
    ("stroke brow", "M39.5 53c3-4 8-6 13.5-6M80.5 53c-3-4-8-6-13.5-6"),
    ("stroke", "M50 79c3.3-3 6.6-3 10 0s6.6 3 10 0"),
  ]

  private static let calm = [
    ("eye", round(48, 60, 3.8) + round(72, 60, 3.8)),
    ("stroke brow", "M40 50.5c4-2.5 9-2.5 13 0M80 50.5c-4-2.5-9-2.5-13 0"),
    ("stroke", "M51 77.5c5 1.8 13 1.8 18 0"),
  ]

  private static let bright = [
    ("eye", round(48, 59, 4.6) + round(72, 59, 4.6)),
    ("shine", round(49.6, 57.2, 1.5) + round(73.6, 57.2, 1.5)),
    ("stroke brow", "M40 48c3.5-4 9-4.5 13-1.5M80 48c-3.5-4-9-4.5-13-1.5"),
    ("stroke", "M47 74.5c4 8.5 22 8.5 26 0"),
  ]

  private static let warm = [
    ("blush", round(41, 70, 5) + round(79, 70, 5)),
    ("stroke", "M42.5 60.5c2.5-6 8.5-6 11 0M66.5 60.5c2.5-6 8.5-6 11 0"),
    ("stroke brow", "M40 47.5c3.5-4 9-4.5 13-1.5M80 47.5c-3.5-4-9-4.5-13-1.5"),
    ("inside", "M45 72c9 2.5 21 2.5 30 0-1 16-29 16-30 0z"),
    ("teeth", "M48 73.8c8 1.6 16 1.6 24 0-.6 3-2 4.4-2 4.4-6 1.4-14 1.4-20 0 0 0-1.4-1.4-2-4.4z"),
  ]

  /// No brows, a mouth that tells nothing.
  private static let unread = [
    ("eye", round(48, 60, 3.4) + round(72, 60, 3.4)),
    ("stroke", "M54 78h12"),
    ("ring", "M60 12.5a44.5 44.5 0 1 1 0 89 44.5 44.5 0 1 1 0-89z"),
  ]

  private static func round(_ x: Double, _ y: Double, _ radius: Double) -> String {
    "M\(x - radius) \(y)a\(radius) \(radius) 0 1 0 \(radius * 2) 0 \(radius) \(radius) 0 1 0 -\(radius * 2) 0z"
  }
}
