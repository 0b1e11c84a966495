import Workbench

// What was chosen, scene by scene, and how it ended.
extension HTMLScenario {
  var flow: String {
    let graph = FlowGraph(own)
    guard graph.nodes.count > 1 else { return "" }
    let drawing = FlowDrawing(graph: graph, own: own, words: words, name: anchor(of: place))
    return words.heading(3, words.say(id: "Jalan yang ditempuh", en: "The roads they took"))
      + drawing.legend + drawing.markup
      + details(words.say(id: "Angka-angka peta ini", en: "The numbers of this map"), drawing.table.markup)
      + unvisited(graph)
  }

  private func unvisited(_ graph: FlowGraph) -> String {
    let visited = Set(graph.nodes.compactMap(\.scene))
    let left = scenario.scenes.indices.filter { !visited.contains($0) }
    guard !left.isEmpty else { return "" }
    let titles = left.map { told(scenario.scenes[$0].title) }.joined(separator: "; ")
    return "<p>\(words.say(id: "Tidak ada yang sampai ke sini", en: "Nobody came here")): \(titles).</p>\n"
  }

  // MARK: Tables

  var scenes: String {
    let groups = scenario.scenes.indices.filter { own.taken(in: $0) > 0 }.map(group)
    guard !groups.isEmpty else { return endings }
    let table = HTMLTable(
      words.say(
        id: "Setiap adegan dan pilihan, dan akibatnya bagi senyum yang masih bisa diraih",
        en: "Every scene and choice, and what it did to the smiles within reach"),
      columns, groups: groups)
    return words.heading(3, words.say(id: "Adegan dan pilihan", en: "Scenes and choices"))
      + details(words.say(id: "Semua adegan dan pilihan", en: "All scenes and choices"), table.markup)
      + endings
  }

  private var columns: [HTMLTable.Column] {
    let chosen = [
      HTMLTable.Column(name: words.say(id: "Pilihan", en: "Choice")),
      HTMLTable.Column(name: words.say(id: "Bagian", en: "Share"), isBar: true),
      HTMLTable.Column(name: words.say(id: "Dipilih", en: "Chosen"), isNumber: true),
    ]
    guard own.isComplete else { return chosen }
    return chosen + [
      HTMLTable.Column(name: words.say(id: "Mengurangi senyum", en: "Cost smiles"), isNumber: true),
      HTMLTable.Column(name: words.say(id: "Senyum hilang", en: "Smiles lost"), isNumber: true),
      HTMLTable.Column(name: words.say(id: "Par lepas", en: "Par lost"), isNumber: true),
    ]
  }

  private func group(_ scene: Int) -> HTMLTable.Group {
    let taken = own.taken(in: scene)
    return HTMLTable.Group(
      heading: told(scenario.scenes[scene].title),
      rows: scenario.scenes[scene].choices.map { choice in
        let count = own.choices[choice]
        let cells = [
          "\(scenario.choices[choice].ordinal). \(told(scenario.choices[choice].text.plain))",
          words.bar(count.taken, of: taken), words.number(count.taken),
        ]
        return own.isComplete
          ? cells + [count.costly, count.smilesLost, count.lostPar].map(words.number) : cells
      })
  }

  private var endings: String {
    guard !own.endings.isEmpty else { return "" }
    let all = own.endings.reduce(0) { $0 + $1.count }
    return words.heading(3, words.say(id: "Akhir cerita", en: "Endings"))
      + HTMLTable(
        words.say(id: "Bagaimana permainan berakhir", en: "How the plays ended"),
        [
          HTMLTable.Column(name: words.say(id: "Akhir", en: "Ending")),
          HTMLTable.Column(name: words.say(id: "Bagian", en: "Share"), isBar: true),
          HTMLTable.Column(name: words.say(id: "Permainan", en: "Attempts"), isNumber: true),
        ],
        rows: own.endings.map { ending in
          [
            ending.scene.map { told(scenario.scenes[$0].title) }
              ?? escapedMarkup(words.ending(nil, in: scenario)),
            words.bar(ending.count, of: all), words.number(ending.count),
          ]
        }
      ).markup
  }
}
