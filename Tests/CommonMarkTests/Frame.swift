/// A valid scenario around fragments of Markdown.
///
/// `text` stands in the first scene, where a block may stand; `inChoice` is indented by two spaces where what happens
/// after a choice may stand; `choice` is a choice's first line without its `- `; `heading` is a scene's.
func frame(
  text: String = "Teks.", choice: String = "\"Halo.\"", inChoice: String = "Teks.", heading: String = "Awal"
) -> String {
  let consequence = inChoice.split(separator: "\n", omittingEmptySubsequences: false).map {
    $0.isEmpty ? "" : "  \($0)"
  }
  return """
    ---
    format: 1
    title: Uji
    summary: Satu adegan dan satu akhir.
    language: id
    channel: counter
    customers:
      ani:
        name: Ani
    ---
    ## \(heading)

    \(text)

    - \(choice)

    \(consequence.joined(separator: "\n"))

    - Selesai.

      [Pergi](#pergi)

    ## Pergi

    `ending`

    Ia pergi.

    """
}
