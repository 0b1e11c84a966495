#define _GNU_SOURCE
#include "Keyboard.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/select.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static const int watched[] = {SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGTSTP, SIGCONT};
enum { watched_count = sizeof watched / sizeof *watched };

static struct sigaction before[watched_count];
static struct termios usual, single;
static bool has_keys, is_running;
static volatile sig_atomic_t interrupted, terminated, changed;

static void note(int signal_number) {
  int error = errno;
  switch (signal_number) {
    case SIGINT: interrupted = 1; break;
    case SIGWINCH: changed = 1; break;
    case SIGCONT:
      if (has_keys) tcsetattr(STDIN_FILENO, TCSANOW, &single);
      changed = 1;
      break;
    case SIGTSTP:
      // The shell gets its terminal as it was. Only SIGSTOP cannot be noted: it stops at once.
      if (has_keys) tcsetattr(STDIN_FILENO, TCSANOW, &usual);
      raise(SIGSTOP);
      break;
    default: terminated = 1;
  }
  errno = error;
}

void keyboard_start(bool keys) {
  if (is_running) return;
  is_running = true;
  interrupted = terminated = changed = 0;
  has_keys = keys && tcgetattr(STDIN_FILENO, &usual) == 0;
  if (has_keys) {
    single = usual;
    single.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
    single.c_cc[VMIN] = 1;
    single.c_cc[VTIME] = 0;
  }
  for (int index = 0; index < watched_count; index++) {
    struct sigaction own;
    memset(&own, 0, sizeof own);
    own.sa_handler = note;
    sigfillset(&own.sa_mask);
    sigaction(watched[index], &own, &before[index]);
  }
  if (has_keys) tcsetattr(STDIN_FILENO, TCSANOW, &single);
}

void keyboard_stop(void) {
  if (!is_running) return;
  is_running = false;
  if (has_keys) tcsetattr(STDIN_FILENO, TCSANOW, &usual);
  has_keys = false;
  for (int index = 0; index < watched_count; index++) sigaction(watched[index], &before[index], NULL);
}

static bool take(volatile sig_atomic_t *flag) {
  bool was = *flag;
  *flag = 0;
  return was;
}

// A signal that comes just before the waiting ends it too: signals are let in only while waiting.
int keyboard_wait(int milliseconds) {
  fd_set keys;
  FD_ZERO(&keys);
  if (has_keys) FD_SET(STDIN_FILENO, &keys);
  struct timespec time = {milliseconds / 1000, (long)(milliseconds % 1000) * 1000000};
  sigset_t all, outside;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &outside);
  int ready = 0;
  if (!interrupted && !terminated && !changed)
    ready = pselect(has_keys ? STDIN_FILENO + 1 : 0, has_keys ? &keys : NULL, NULL, NULL, &time, &outside);
  pthread_sigmask(SIG_SETMASK, &outside, NULL);
  if (terminated) return keyboard_terminate;
  if (take(&interrupted)) return keyboard_interrupt;
  if (take(&changed)) return keyboard_redraw;
  if (ready <= 0) return keyboard_nothing;
  unsigned char key;
  ssize_t count = read(STDIN_FILENO, &key, 1);
  if (count == 1) return key;
  return count < 0 && errno == EINTR ? keyboard_nothing : keyboard_end;
}
