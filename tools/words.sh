# Sourced by the scripts here: what they say, in English or Indonesian.

# Says a line in the language of the locale: say ENGLISH INDONESIAN
say() {
  case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
    id | id[_.@-]*) printf '%s\n' "$2" >&2 ;;
    *) printf '%s\n' "$1" >&2 ;;
  esac
}

# Says why it cannot go on, and ends: stop ENGLISH INDONESIAN
stop() {
  say "$1" "$2"
  exit 1
}
