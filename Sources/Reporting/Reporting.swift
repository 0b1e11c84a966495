// What this target knows: what many attempts have in common, and how trainers read it: text, CSV, JSON, HTML.
// What it must not know: SQL, terminals, HTTP.
