// What this target knows: what a replayed play means, in Indonesian and English: the debrief, its vocabulary, transcripts.
// What it must not know: where it is printed, files, terminals.
