/// From where on something counts as a flaw. What has a source names it; the rest are numbers of our own, chosen so that
/// three scenarios written with care stay below them.
enum TeachingThresholds {
  /// The best option may be the longest in at most this share of scenes (domain.md 5, "longest option is right").
  static let longest = 0.4
  /// The same for the shortest; our own, so that nobody repairs the one by the other.
  static let shortest = 0.4
  /// The longest option of a scene may be at most so many times as long as the shortest (domain.md 5, same row).
  static let lengthRatio = 2.0
  /// The best option may stand first, or last, in at most this share of scenes. Our own: Attali & Bar-Hillel 2003 give
  /// no limit, and Senyum shuffles what it shows.
  static let position = 0.5
  /// The best option may be the only courteous one in at most this share of scenes. Our own.
  static let courtesy = 0.4
  /// With fewer scenes than this a share says nothing, and a scenario counts as a sketch. Our own.
  static let scenes = 5
  /// Fewer options than this have no longest one worth the name. Our own.
  static let options = 3
  /// So many weak options with absolute words, and no best one, give it away. Our own.
  static let absoluteWords = 3
  /// So many words of a scene's story that only the best option repeats give it away. Our own.
  static let promptWords = 3
  /// A loss as large as this is more than small on the scale 4, 8, 15 (domain.md 5, "all deltas at most -8").
  static let harm = 8
  /// Options of one scene after which no smile can be reached (domain.md 5, "cold options at most 1 per node").
  static let coldOptions = 1
  /// "Always the most apologetic" may earn so many smiles (domain.md 5, "all-moral options").
  static let apologeticSmiles = 1
  /// Choices after which a blind play counts as one that never ends. Our own.
  static let blindTurns = 200
  /// Plays that always take the same place of a shuffled list, 0…1: so many may reach par, times par. Of three smiles
  /// that are 20 plays in 100. Our own: domain.md 5 names no limit, and in the drafts that it measured play by chance
  /// brought 0.54 to 0.67 smiles of 3 in all.
  static let smilesByChance = 0.6
  /// Of the random plays that lose par, the share that may lose it at the first choice. Our own; domain.md 5 says only
  /// that forks must not cluster there.
  static let lostAtFirstChoice = 0.5
  /// Of the situations with par still open, the share in which at least two options should keep it. Our own; the drafts
  /// that domain.md 5 measured had 62 to 90 %.
  static let openShare = 0.5
  /// Roads to par as a friend (domain.md 5, "fewer than 2").
  static let roads = 2
  /// Archetypes that can occur (domain.md 5, "fewer than 5").
  static let archetypes = 5
  /// A choice that takes so long is noticed by those who wait (scenario-format.md, "Errors and warnings").
  static let minutes = 3
  /// Above so many situations a scene that holds more than half of them is crowded (scenario-format.md, same place).
  static let situations = 50_000
  /// Emoji in one message of the trainee (domain.md 1, row 95).
  static let emoji = 1
}
