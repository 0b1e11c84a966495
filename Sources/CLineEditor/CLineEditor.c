#define _GNU_SOURCE
#include "CLineEditor.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <unistd.h>

#include <readline/history.h>
#include <readline/readline.h>

enum { history_limit = 500 };

// --- Ctrl-C

static volatile sig_atomic_t interrupted;

static void note_interrupt(int signal_number) {
  (void)signal_number;
  interrupted = 1;
}

// Waits for a key, or for a signal. A signal that came just before the waiting ends it too: none is left lying until the
// next key. Returns 1 for a key, 0 for a signal, -1 when there will be no more keys.
static int wait_for_key(int input) {
  sigset_t all, usual;
  fd_set keys;
  int ready = 0;
  FD_ZERO(&keys);
  FD_SET(input, &keys);
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &usual);
  if (!interrupted && rl_pending_signal() == 0) ready = pselect(input + 1, &keys, NULL, NULL, NULL, &usual);
  bool failed = ready < 0 && errno != EINTR;
  pthread_sigmask(SIG_SETMASK, &usual, NULL);
  return failed ? -1 : ready > 0;
}

// readline's own reader would look at the flag only after the next key. Ending the line here ends it at once.
static int read_key(FILE *stream) {
  unsigned char key;
  for (;;) {
    int ready = wait_for_key(fileno(stream));
    bool stops = rl_pending_signal() == SIGTSTP;
    rl_check_signals();
    if (stops) rl_forced_update_display();   // back from Ctrl-Z: the shell's words stand where the question was
    if (interrupted) {
      rl_replace_line("", 0);
      return '\n';
    }
    if (ready < 0) return EOF;
    if (ready == 0) continue;
    ssize_t count = read(fileno(stream), &key, 1);
    if (count == 1) return key;
    if (count == 0 || errno != EINTR) return EOF;
  }
}

// --- Tab

static char **words;
static size_t word_count, word_capacity;

void line_editor_clear_words(void) {
  while (word_count > 0) free(words[--word_count]);
}

void line_editor_add_word(const char *word) {
  if (word_count == word_capacity) {
    size_t wanted = word_capacity == 0 ? 64 : 2 * word_capacity;
    char **larger = realloc(words, wanted * sizeof *words);
    if (larger == NULL) return;
    words = larger;
    word_capacity = wanted;
  }
  char *copy = strdup(word);
  if (copy != NULL) words[word_count++] = copy;
}

// The words lie without quotation marks; who begins with one gets it back in front of what is completed.
static char *next_word(const char *typed, int state) {
  static size_t next;
  if (state == 0) next = 0;
  const char *beginning = typed[0] == '"' ? typed + 1 : typed;
  size_t mark = (size_t)(beginning - typed), length = strlen(beginning);
  while (next < word_count) {
    const char *word = words[next++];
    if (strncasecmp(word, beginning, length) != 0) continue;
    char *match = malloc(mark + strlen(word) + 1);   // readline frees it
    if (match == NULL) return NULL;
    memcpy(match, typed, mark);
    strcpy(match + mark, word);
    return match;
  }
  return NULL;
}

static char **complete(const char *typed, int start, int end) {
  (void)start, (void)end;
  // Both are set anew for each completion: no file names when nothing fits, no blank after a whole sentence.
  rl_attempted_completion_over = 1;
  rl_completion_append_character = '\0';
  return rl_completion_matches(typed, next_word);
}

// --- Lines

void line_editor_start(const char *program) {
  setlocale(LC_ALL, "");
  // In the C locale readline would take every byte for a character; terminals speak UTF-8 nevertheless.
  if (MB_CUR_MAX == 1 && setlocale(LC_CTYPE, "C.UTF-8") == NULL) setlocale(LC_CTYPE, "en_US.UTF-8");
  rl_readline_name = program;
  rl_getc_function = read_key;
  rl_attempted_completion_function = complete;
  rl_completer_word_break_characters = "";   // a line is completed as a whole: choices are sentences
  rl_variable_bind("show-all-if-ambiguous", "on");
  rl_variable_bind("completion-ignore-case", "on");
  rl_variable_bind("page-completions", "off");
  using_history();
  stifle_history(history_limit);
}

line_editor_outcome line_editor_read(const char *prompt, char **line) {
  static bool read_before;
  struct sigaction own = {.sa_handler = note_interrupt}, before;
  sigemptyset(&own.sa_mask);
  fflush(stdout);
  if (read_before) rl_reset_screen_size();   // the window may have changed while nothing was being read
  read_before = true;
  interrupted = 0;
  sigaction(SIGINT, &own, &before);
  *line = readline(prompt);
  sigaction(SIGINT, &before, NULL);
  if (interrupted) {
    free(*line);
    *line = NULL;
    return line_editor_interrupted;
  }
  return *line == NULL ? line_editor_end : line_editor_line;
}

// --- History

bool line_editor_remember(const char *line) {
  HIST_ENTRY *last = history_length > 0 ? history_get(history_base + history_length - 1) : NULL;
  if (last != NULL && strcmp(last->line, line) == 0) return false;
  add_history(line);
  return true;
}

bool line_editor_load_history(const char *path) {
  int file = open(path, O_RDONLY | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0) return false;
  close(file);
  return read_history(path) == 0 && history_truncate_file(path, history_limit) == 0;
}

bool line_editor_append_history(const char *path) {
  return history_length > 0 && append_history(1, path) == 0;
}

// --- Size

bool line_editor_window_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}
