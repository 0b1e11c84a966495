import Workbench

/// What was counted, and what the page does not do.
struct HTMLHead {
  let report: Report
  let words: ReportWords

  var markup: String {
    var text = "<header>\n" + words.heading(1, escapedMarkup(words.title))
    text +=
      "<p class=\"scope\">\(safe(words.scope(report).joined(separator: ", ").capitalizedSentence)).</p>\n"
    if report.totals.attempts + report.totals.drills > 0 {
      text += figures
      if let void = words.void(report.totals) { text += "<p><strong>\(escapedMarkup(void))</strong></p>\n" }
      text += "<p>\(escapedMarkup(promise))</p>\n"
    } else {
      text += beginning
    }
    if !report.unreadable.isEmpty {
      text += "<p class=\"warning\">\(safe(words.unreadable(report.unreadable)))</p>\n"
    }
    return text + "</header>\n"
  }

  private var figures: String {
    let totals = report.totals
    let all = [
      (words.say(id: "peserta", en: totals.learners == 1 ? "learner" : "learners"), totals.learners),
      (words.say(id: "permainan", en: totals.attempts == 1 ? "attempt" : "attempts"), totals.attempts),
      (words.say(id: "selesai", en: "finished"), totals.finished),
      (words.say(id: "mode latihan", en: "in practice mode"), totals.practice),
      (
        words.say(
          id: "ulangan dari titik balik",
          en: totals.drills == 1 ? "drill from a turning point" : "drills from a turning point"),
        totals.drills
      ),
    ]
    let shown = all.prefix(3) + all.dropFirst(3).filter { $0.1 > 0 }
    return "<dl class=\"figures\">\n"
      + shown.map { "<div><dt>\(escapedMarkup($0.0))</dt><dd>\(words.number($0.1))</dd></div>\n" }.joined()
      + "</dl>\n"
  }

  private var promise: String {
    let labels =
      report.showsNames
      ? words.say(
        id:
          "Nama peserta ditampilkan karena diminta (--names): perlihatkan hanya kepada yang berkepentingan.",
        en: "The learners' names are shown because they were asked for (--names): show them only to those "
          + "concerned.")
      : words.say(
        id:
          "Peserta disebut dengan kode yang tetap sama dari laporan ke laporan dan tidak menunjukkan siapa mereka.",
        en:
          "Learners are called by codes that stay the same from report to report and do not tell who they are."
      )
    return words.say(
      id:
        "Tidak ada peringkat dan tidak ada nilai: yang dihitung permainannya, bukan orangnya. ",
      en: "There are no ranks and no grades: plays are counted, not people. ") + labels
  }

  /// What to do where there is nothing to tell yet.
  private var beginning: String {
    "<p>\(escapedMarkup(words.empty(report)))</p>\n"
      + list([
        words.say(
          id: "Permainan tercatat saat seseorang bermain: <code>senyum --learner NAMA</code>",
          en: "Attempts are kept when somebody plays: <code>senyum --learner NAME</code>"),
        words.say(
          id: "Siapa ada di kelompok mana: <code>senyum group</code>",
          en: "Who is in which group: <code>senyum group</code>"),
        words.say(
          id: "Semua yang sudah tercatat, tanpa saringan: <code>senyum report</code>",
          en: "Everything that has been kept, whatever its date: <code>senyum report</code>"),
      ])
  }
}
