import Testing

/// A scenario that uses every field of the model, and changes of its text that each change one of them.
enum ScenarioSample {
  struct Change: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    var testDescription: String { "\(old) → \(new)" }
  }

  static let text = """
    ---
    format: 1
    title: A sample
    summary: Everything once.
    language: en
    source: true
    channel: phone
    complaint: [waiting]
    level: 2
    objectives:
      - To see.
    discuss:
      - What now?
    tags: [sample]
    clock: 10:00
    currency: IDR
    authority: 5000
    customers:
      bima:
        name: Mas Bima
        type: inactive
        joy: 51
        return: 52
        refer: 53
        patience: 6
        story: Nobody knows.
      rani:
        name: Rani
        role: colleague
        joy: 55
    rules:
      ask-first:
        kind: house
        discretion: approval
        text: Ask first.
        why: It is dear.
    flags: [red]
    promises:
      call-back: We call back.
    allow:
      flag-never-set: On purpose.
    ---

    # Act one

    ## Start

    `joy +1`

    A *bright* room.

    ![A shelf](shelf.png)

    - `if not red` "Hello." `again` `does greet` `joy +4`
      - "Good day."

      `if joy < 60` `return +2` He nods.

      > **Rani:** Yes?

    - Wait. `cost 10` `bends ask-first` `promises call-back` `set red`

      [On](#end)

    # Act two

    ## Gone

    `when patience = 0` `ending`

    He goes.

    ## End

    `ending`

    The end.
    """

  static let changes: [Change] = [
    ("title: A sample", "title: Another"), ("summary: Everything", "summary: All"),
    ("language: en", "language: en-GB"), ("source: true", "source: false"),
    ("channel: phone", "channel: chat"), ("complaint: [waiting]", "complaint: [first]"),
    ("level: 2", "level: 3"), ("- To see.", "- To hear."), ("- What now?", "- What then?"),
    ("tags: [sample]", "tags: [other]"), ("clock: 10:00", "clock: 10:01"), ("currency: IDR", "currency: EUR"),
    ("authority: 5000", "authority: 6000"), ("bima:", "bimo:"), ("Mas Bima", "Mas Bimo"),
    ("type: inactive", "type: active"), ("joy: 51", "joy: 50"), ("return: 52", "return: 50"),
    ("refer: 53", "refer: 50"), ("patience: 6", "patience: 5"), ("Nobody knows", "Somebody knows"),
    ("rani:", "rano:"), ("name: Rani", "name: Rina"), ("role: colleague", "role: queue"),
    ("joy: 55", "joy: 56"), ("ask-first", "ask-soon"), ("discretion: approval", "discretion: own"),
    ("text: Ask first.", "text: Ask."), ("It is dear", "It is rare"), ("red", "blue"),
    ("call-back", "ring-back"), ("We call back", "We ring back"),
    ("flag-never-set: On", "flag-never-used: On"), ("On purpose", "By chance"), ("# Act one", "# Act 1"),
    ("## Start", "## The start"), ("`joy +1`", "`joy +2`"), ("*bright*", "bright"), ("shelf.png", "desk.png"),
    ("A shelf", "A desk"), ("`if not red` \"", "`if red` \""), ("\"Hello.\"", "Nod."), ("`again` ", ""),
    ("does greet", "does listen"), ("joy +4", "joy +5"), ("\"Good day.\"", "\"Good evening.\""),
    ("if joy < 60", "if joy <= 60"), ("return +2", "return +3"), ("He nods.", "He sits."),
    ("**Rani:**", "**Rina:**"), ("cost 10", "cost 11"), ("`bends ", "`follows "),
    ("`promises call", "`keeps call"),
    ("[On](#end)", "[On](#gone)"), ("patience = 0", "patience <= 1"),
    ("`when patience = 0` `ending`", "`ending`"),
    ("# Act two\n\n## Gone", "## Gone"),
  ].map(Change.init)
}

/// An untidy text and its form, for each rule of the form.
struct FormCase: Sendable, CustomTestStringConvertible {
  let name: String
  let untidy: String
  let tidy: String
  var testDescription: String { name }

  /// A text with one stretch replaced by an untidy one.
  private init(_ name: String, _ tidy: String, _ untidy: String) {
    precondition(ScenarioSample.text.contains(tidy), name)
    self.name = name
    self.tidy = ScenarioSample.text + "\n"
    self.untidy = self.tidy.replacing(tidy, with: untidy)
  }

  /// A stretch of the sample replaced by others, untidy and tidy.
  private init(_ name: String, at place: String, _ untidy: String, _ tidy: String) {
    precondition(ScenarioSample.text.contains(place), name)
    self.name = name
    self.tidy = (ScenarioSample.text + "\n").replacing(place, with: tidy)
    self.untidy = (ScenarioSample.text + "\n").replacing(place, with: untidy)
  }

  static let all: [FormCase] = [
    FormCase("spaces in a directive", "`joy +4`", "`  joy   +4 `"),
    FormCase("minus signs of word processors", at: "`joy +1`", "`joy −1`", "`joy -1`"),
    FormCase("commas", at: "`does greet`", "`does greet ,listen,  help`", "`does greet, listen, help`"),
    FormCase(
      "conditions", at: "if joy < 60", "if ( joy<60 or not red )and red", "if (joy < 60 or not red) and red"),
    FormCase(
      "between directives", "`again` `does greet`", "`again`     `does greet`"),
    FormCase("between text and directive", "\"Hello.\" `again`", "\"Hello.\"`again`"),
    FormCase("between directive and text", "`if not red` \"Hello.\"", "`if not red`   \"Hello.\""),
    FormCase(
      "again leads behind the text", "`again` `does greet` `joy +4`", "`does greet` `joy +4` `again`"),
    FormCase("when and ending lead", "`when patience = 0` `ending`", "`ending` `when patience = 0`"),
    FormCase(
      "effects keep their order", at: "`joy +1`", "`refer +1`  `joy +1` `joy -2`",
      "`refer +1` `joy +1` `joy -2`"),
    FormCase("quotes", "> **Rani:** Yes?", ">**Rani:** Yes?  "),
    FormCase("empty lines of quotes", "> **Rani:** Yes?", ">\n  > **Rani:** Yes?\n  >"),
    FormCase(
      "empty lines between a quote's paragraphs", at: "> **Rani:** Yes?",
      "> One.\n  >\n  > \n  > Two.", "> One.\n  >\n  > Two."),
    FormCase("notes", at: "> **Rani:** Yes?", "> [!NOTE]\n  >\n  > Two.", "> [!NOTE]\n  > Two."),
    FormCase("headings", "## Start", "##    Start  "),
    FormCase("empty lines", "A *bright* room.\n\n", "A *bright* room.\n\n\n \n"),
    FormCase("an empty line behind a heading", "## Start\n\n", "## Start\n"),
    FormCase("an empty line before a choice", "(shelf.png)\n\n", "(shelf.png)\n"),
    FormCase("empty lines between choices", "\n\n- Wait.", "\n\n\n- Wait."),
    FormCase("behind the front matter", "---\n\n# Act one", "---\n# Act one"),
    FormCase(
      "a comment stays where it stands", at: "## Gone", "<!--   remark\n\n   - a   -->\n##  Gone",
      "<!--   remark\n\n   - a   -->\n## Gone"),
    FormCase(
      "a comment of its own", at: "## Gone", "<!-- remark -->\n\n\n## Gone", "<!-- remark -->\n\n## Gone"),
    FormCase(
      "a backslash that is no line break", at: "He nods.", "He\\  \n  nods.", "He\\  \n  nods."),
    FormCase("order of keys", "level: 2\nobjectives:\n  - To see.\n", "objectives:\n  - To see.\nlevel: 2\n"),
    FormCase(
      "order of a customer's keys", "    type: inactive\n    joy: 51\n", "    joy: 51\n    type: inactive\n"),
    FormCase(
      "order of a rule's keys", "    text: Ask first.\n    why: It is dear.\n",
      "    why: It is dear.\n    text: Ask first.\n"),
    FormCase("colons", "title: A sample", "title :   A sample  "),
    FormCase("indentation of keys", "  call-back: We call back.", "      call-back: We call back."),
    FormCase("indentation of lists", "objectives:\n  - To see.", "objectives:\n- To see."),
    FormCase("lists of words", at: "tags: [sample]", "tags:\n  - one\n  - two", "tags: [one, two]"),
    FormCase("brackets", at: "tags: [sample]", "tags: [ one,two ,three]", "tags: [one, two, three]"),
    FormCase("lists of sentences", "discuss:\n  - What now?", "discuss: [What now?]"),
    FormCase(
      "comments go with their key", at: "level: 2\nobjectives:",
      "# the aim\nobjectives:", "# the aim\nobjectives:"),
    FormCase(
      "a comment on top stays on top", at: "format: 1\ntitle: A sample\n",
      "# ours\n\n# the title\ntitle: A sample\nformat: 1\n",
      "# ours\n\nformat: 1\n# the title\ntitle: A sample\n"),
    FormCase(
      "text over several lines", at: "story: Nobody knows.",
      "story: >\n            Nobody\n            knows.", "story: >\n      Nobody\n      knows."),
    FormCase(
      "quoted text", at: "title: A sample", "title:   'A  sample: # one'", "title: 'A  sample: # one'"),
  ]
}
