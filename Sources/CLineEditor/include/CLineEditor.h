#ifndef CLINEEDITOR_H
#define CLINEEDITOR_H

// What this target knows: one line editor at the terminal, over GNU readline, and the terminal's size.
// What it must not know: Swift, scenarios, what a line means.
//
// Only the .c file includes readline's headers, so that its global variables never reach Swift, and so that it does not
// matter to anybody else where readline lies (Debian: /usr/include, Homebrew: a folder that the Makefile names).
// One editor per process, to be used from one thread.

#include "Keyboard.h"

#include <stdbool.h>
#include <stddef.h>

/// How reading a line came out.
typedef enum {
  line_editor_line,
  /// Ctrl-C. What was typed so far is dropped.
  line_editor_interrupted,
  /// Ctrl-D on an empty line, or the terminal is gone.
  line_editor_end,
} line_editor_outcome;

/// Prepares the editor: the locale (else bytes are counted for characters), completion, signals. Call it once.
void line_editor_start(const char *program);

/// Shows the prompt and reads one line. Colours in the prompt stand between \001 and \002.
/// With `line_editor_line` the result is in `*line`, to be freed by the caller.
line_editor_outcome line_editor_read(const char *prompt, char **line);

/// Forgets what Tab completes.
void line_editor_clear_words(void);
/// Adds a text that Tab completes when a line begins as it does, whatever the case of ASCII letters.
void line_editor_add_word(const char *word);

/// Keeps a line for the arrow keys, at most 500 of them. False when it is the one before once more.
bool line_editor_remember(const char *line);
/// Reads remembered lines from a file, which is made when there is none (readable by its owner only), and shortened to
/// the last 500 lines. True when it was read.
bool line_editor_load_history(const char *path);
/// Adds the newest remembered line to the end of an existing file. True when it was written.
bool line_editor_append_history(const char *path);

/// The size of the terminal that a file descriptor is connected to. False when there is none or it does not say.
bool line_editor_window_size(int descriptor, int *columns, int *rows);

#endif
