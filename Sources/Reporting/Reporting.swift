// What this target knows: what many attempts have in common, and how trainers read it: text, CSV, JSON, HTML; and what the
// attempts of one learner say to that learner.
// What it must not know: SQL, terminals, HTTP.
