import SourceText
import Testing

/// What terminals show, in columns.
struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("Bapak", 5), ("“…” – ‘é’", 9),
    // Combining marks take no room of their own.
    ("e\u{301}", 1), ("n\u{303}ao", 3), ("Z\u{335}\u{321}\u{327}", 1),
    // Wide letters of East Asian scripts, full-width forms, Hangul by syllable and by parts.
    ("日本語", 6), ("ｶﾀｶﾅ", 4), ("ＡＢ", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("「は」", 6),
    // Emoji: by themselves, with a skin tone, joined, flags, keycaps, with and without the emoji variant.
    ("😀", 2), ("👍🏽", 2), ("👩‍🏫", 2), ("👨‍👩‍👧‍👦", 2), ("🇮🇩", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("1️⃣", 2), ("❤️", 2), ("❤", 1),
    ("☎\u{FE0E}", 1),
    ("🫶", 2), ("⌚", 2), ("🈶", 2), ("❤️‍🔥", 2),
    // Two flags side by side, an emoji within words.
    ("🇮🇩🇬🇧", 4), ("a😀b", 4),
    // Letters that are neither wide nor emoji, though emoji live around them.
    ("©", 1), ("→", 1), ("★", 1), ("│─", 2), ("№ 7", 3), ("Ω", 1), ("สวัสดี", 4), ("नमस्ते", 4),
    // Nothing to see.
    ("\u{200B}\u{2060}", 0), ("\u{7}", 0),
  ])
  func columns(text: String, columns: Int) {
    #expect(text.columns == columns)
  }
}
