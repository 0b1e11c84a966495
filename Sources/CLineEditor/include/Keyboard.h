// Single keys at a terminal, and signals that end or change a program that waits for them.

#ifndef SENYUM_KEYBOARD_H
#define SENYUM_KEYBOARD_H

#include <stdbool.h>

// What `keyboard_wait` returns besides a key (0 to 255).
enum {
  keyboard_nothing = -1,    // the time is over
  keyboard_end = -2,        // there will be no more keys
  keyboard_interrupt = -3,  // Ctrl-C
  keyboard_terminate = -4,  // the program was asked to end, or its window was closed
  keyboard_redraw = -5,     // the window has another size, or the program is back from Ctrl-Z
};

// Signals are noted from now on, and with `keys` keys come one by one and unseen. Between this and `keyboard_stop` the
// terminal is this program's; it is given back when the program is stopped by Ctrl-Z.
void keyboard_start(bool keys);

// Waits for a key, a signal, or the end of a time.
int keyboard_wait(int milliseconds);

// The terminal and the signals are as they were.
void keyboard_stop(void);

#endif
