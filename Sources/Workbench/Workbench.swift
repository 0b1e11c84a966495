// What this target knows: a trainer's commands (check, explain, list, rehearse); each returns text and an exit status.
// What it must not know: terminals.
