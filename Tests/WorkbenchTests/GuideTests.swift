import Analysis
import Foundation
import ScenarioLanguage
import ScenarioTesting
import SourceText
import Testing

@testable import Workbench

/// The trainer's companion.
struct GuideTests {
  private func guide(_ language: Language = .en) throws -> Guide {
    let scenario = try compiled(Self.counter)
    return Guide(scenario, survey: Survey.of(scenario), name: "counter", language: language)
  }

  @Test func itTellsWhatATrainerNeedsInTheOrderOfASession() throws {
    let text = try guide().write(.markdown, path: "")
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3) }
    #expect(
      headings == [
        "What it trains", "The people", "Leading the session", "Rules and their reasons", "Map",
        "Roads to par", "Endings and how to reach them", "Turning points",
      ])
    for part in [
      "Show it to trainees only after they have played.", "- To ask before answering.",
      "**Ana**, inactive complainer, buyer.", "Afraid of the dark.", "- Budi: waiting in the queue",
      "1. When were you last asked?", "**Lamps are tried at the counter.**",
      "- House rule, yours to bend with judgement.", "- So that none is broken on the way.",
      "- Bent: Counter (choice 2).", "```mermaid\n", "flowchart TB",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func everyEndingIsThereWithAPlayThatEndsInIt() throws {
    let text = try guide().write(.markdown, path: "")
    let endings = text.components(after: "## Endings and how to reach them").components(before: "\n## ")
    #expect(
      endings.contains(
        """
        ### Light (light)

        Always 3 smiles; 33.3% of random plays.

        > The stairs are bright.

        1. "What is it for?" Take the lamp out of its box.

        `senyum play counter --choices 2`
        """))
    #expect(endings.contains("### Dark (dark)"))
    #expect(endings.contains("`senyum play counter --choices 1`"))
  }

  @Test func aTurningPointHasItsReasonAndWhatKeepsPar() throws {
    let text = try guide().write(.markdown, path: "").components(after: "## Turning points")
    #expect(text.contains("> \"Lamps are aisle four.\"\n"))
    #expect(text.contains("- The customer thinks: She did not look up."))
    #expect(text.contains("- Coach's note: Pointing is quicker than walking."))
    #expect(text.contains("- What keeps par: \"What is it for?\" Take the lamp out of its box."))
  }

  @Test func theHeadingsAreInTheReadersLanguageAndTheTextsAsTheyAre() throws {
    let text = try guide(.id).write(.markdown, path: "")
    #expect(text.hasPrefix("# Pendamping pelatih: The \\*only\\* lamp\n"))
    #expect(text.contains("## Titik balik"))
    #expect(text.contains("- To ask before answering."))
  }

  @Test func nothingInATextIsTakenForAMark() throws {
    let page = try guide().write(.html, path: "")
    #expect(page.contains("<h1>Trainer's companion: The *only* lamp</h1>"))
    #expect(page.contains("Tom &amp; Jerry &lt;3"))
    #expect(!page.contains("<3"))
    let text = try guide().write(.markdown, path: "")
    #expect(text.contains("Tom \\& Jerry \\<3"))
  }

  @Test func thePageNeedsNothingFromElsewhere() throws {
    let page = try guide().write(.html, path: "")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    for mark in ["<script", "src=", "http:", "https:", "@import", "url("] {
      #expect(!page.contains(mark), "\(mark)")
    }
    // Without Graphviz the map is an outline.
    #expect(page.contains("<pre>The *only* lamp"))
  }

  @Test func aLongerTextTakesLonger() throws {
    let short = try compiled(Self.counter)
    let long = try compiled(
      Self.counter.replacing(
        "The stairs are bright.",
        with: String(repeating: String(repeating: "And on they went. ", count: 60) + "\n\n", count: 15)))
    #expect(PlayingTime(short).minutes == 1...1)
    #expect(PlayingTime(short).choices == 1...1)
    #expect(PlayingTime(long).minutes.lowerBound > 3)
    #expect(PlayingTime(short).session % 5 == 0)
  }

  private static let counter = """
    ---
    format: 1
    title: The *only* lamp
    summary: Tom & Jerry <3 lamps.
    language: en
    channel: counter
    objectives:
      - To ask before answering.
    discuss:
      - When were you last asked?
    customers:
      ana:
        name: Ana
        type: inactive
        joy: 60
        story: Afraid of the dark.
      budi:
        name: Budi
        role: queue
    rules:
      tried:
        kind: house
        discretion: own
        text: Lamps are tried at the counter.
        why: So that none is broken on the way.
    ---

    ## Counter

    > Lamps?

    - "Lamps are aisle four." `joy -8` `does deflect`

      > [!TIP]
      > Pointing is quicker than walking.

      > [!QUOTE]
      > She did not look up.

      [Dark](#dark)

    - "What is it for?" Take the lamp out of its box. `return +30` `refer +30` `set solved` `does ask-need, help` `bends tried`

      [Light](#light)

    - "Try them here." `joy +4` `follows tried`

      [Dark](#dark)

    ## Dark

    `ending`

    She goes home in the dark.

    ## Light

    `ending`

    The stairs are bright.

    """
}

extension String {
  fileprivate func components(after mark: String) -> String {
    range(of: mark).map { String(self[$0.upperBound...]) } ?? ""
  }

  fileprivate func components(before mark: String) -> String {
    range(of: mark).map { String(self[..<$0.lowerBound]) } ?? self
  }
}
