// Runs a program and measures it: run RESULT PROGRAM ARGUMENT…
//
// Writes the seconds of processor time, those on the clock, the most bytes of memory in use at once, and the exit status to
// RESULT. A small program does this, because a child's peak of memory is never less than what its parent used when it
// started it.
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static double seconds_of(struct timeval time) { return (double)time.tv_sec + 1e-6 * (double)time.tv_usec; }

int main(int count, char **arguments) {
  if (count < 3) return 2;
  pid_t child;
  int status;
  struct rusage usage;
  double start = now();
  if (posix_spawn(&child, arguments[2], NULL, NULL, arguments + 2, environ) != 0) return 2;
  if (wait4(child, &status, 0, &usage) != child) return 2;
  double seconds = now() - start;
#ifdef __APPLE__
  long long bytes = usage.ru_maxrss;
#else
  long long bytes = 1024LL * usage.ru_maxrss;
#endif
  FILE *result = fopen(arguments[1], "w");
  if (result == NULL) return 2;
  int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  double processor = seconds_of(usage.ru_utime) + seconds_of(usage.ru_stime);
  fprintf(result, "%.6f %.6f %lld %d\n", processor, seconds, bytes, code);
  return fclose(result) == 0 ? 0 : 2;
}
