// Many people in the rooms of a server, as their browsers would be there:
//
//   classroom MODE PORT PEOPLE SECONDS THINK LOG CODE…
//
// steady: each joins one of the rooms, begins its scenario, chooses at random among what the page offers, THINK seconds
// after the last page on average, and plays again when it has ended. Each has an event stream and asks for the page
// again when it tells of something, as the script of the pages does.
// maximum: nobody thinks, and no page is asked for between the choices. bare: the same requests without any play.
//
// Writes `ready` when all are in, and at last its figures as JSON. To LOG goes what was acknowledged:
//   A attempt turn choice   a choice, answered as taken     T attempt turns   so many choices of an attempt (maximum)
//   U seconds   somebody whose connection broke has the next answer     S seconds   an event stream stands again
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <netinet/tcp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <time.h>
#include <unistd.h>

// Only so many join at once; choices of an attempt in `maximum`, and how many the scenario of the measurement offers.
enum { joiningAtOnce = 64, turnsEach = 50, offeredAlways = 4, mostOffered = 64 };

enum mode { STEADY, MAXIMUM, BARE };
enum step { HOME, JOIN, START, PAGE, CHOOSE, AGAIN };

struct link {
  int socket;
  char request[1024];
  size_t unsent;
  char *answer;
  size_t length, capacity;
};

struct person {
  struct link play, stream;
  enum step step;
  // A request is under way, or to be sent again.
  bool isWaiting;
  bool isReady, isEnded, wasBroken, afterChoice, isHeld, isStale, hasStream;
  const char *code;
  char cookie[64], token[64];
  long attempt;
  int turn, choices[mostOffered], count, latestEvent;
  char line[64];
  size_t lineLength;
  // When something is to be done, by the clock; INFINITY: nothing.
  double choice, retry, reopen, refresh;
  double chosen;
};

struct series {
  double *values;
  size_t count, capacity;
};

static enum mode mode;
static struct sockaddr_in server;
static int poller;
static struct person *people;
static int peopleCount, startedCount, readyCount, openStreams, codesCount;
static char **codes;
static double think, begin = INFINITY, end = INFINITY;
static FILE *acknowledged;
static struct series choiceTimes, pageTimes, refreshTimes;
static long errors, broken, stale, attempts, events;
static uint64_t number = 1;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

// 0…1.
static double chance(void) {
  number = number * 6364136223846793005u + 1442695040888963407u;
  return (double)(number >> 11) / 9007199254740992.0;
}

static int anyOf(int count) { return (int)(chance() * count); }

static void stop(const char *what) {
  perror(what);
  exit(1);
}

static void add(struct series *series, double value) {
  if (series->count == series->capacity) {
    series->capacity = series->capacity * 2 + 1024;
    series->values = realloc(series->values, series->capacity * sizeof(double));
    if (series->values == NULL) stop("realloc");
  }
  series->values[series->count++] = value;
}

static bool isRunning(double time) { return time >= begin && time < end; }

// Connections

static void listenTo(struct link *link, uint32_t wanted, int operation) {
  struct person *person = people + ((char *)link - (char *)people) / (ptrdiff_t)sizeof(struct person);
  uint64_t place = 2 * (uint64_t)(person - people) + (link == &person->stream);
  struct epoll_event event = {.events = wanted, .data.u64 = place};
  if (epoll_ctl(poller, operation, link->socket, &event) != 0) stop("epoll_ctl");
}

static void flushRequest(struct link *link) {
  ssize_t sent = send(link->socket, link->request, link->unsent, MSG_NOSIGNAL);
  if (sent == (ssize_t)link->unsent) link->unsent = 0;
  // What failed shows as a hang-up.
}

// Sends the link's request, on a new connection where there is none.
static void sendRequest(struct link *link) {
  link->unsent = strlen(link->request);
  link->length = 0;
  if (link->socket >= 0) {
    flushRequest(link);
    return;
  }
  int on = 1;
  link->socket = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (link->socket < 0) stop("socket");
  setsockopt(link->socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  int result = connect(link->socket, (struct sockaddr *)&server, sizeof server);
  if (result != 0 && errno != EINPROGRESS && errno != ECONNREFUSED) stop("connect");
  listenTo(link, EPOLLIN | EPOLLOUT, EPOLL_CTL_ADD);
}

// Requests

static void writeRequest(struct person *person, const char *path, const char *format, ...) {
  char body[256] = "";
  if (format != NULL) {
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(body, sizeof body, format, arguments);
    va_end(arguments);
  }
  char kind[128] = "";
  if (format != NULL) {
    snprintf(kind, sizeof kind, "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %zu\r\n", strlen(body));
  }
  snprintf(
    person->play.request, sizeof person->play.request,
    "%s %s HTTP/1.1\r\nHost: localhost:%d\r\nAccept-Language: en\r\n%s%s%s%s\r\n%s", format == NULL ? "GET" : "POST", path,
    ntohs(server.sin_port), person->cookie[0] ? "Cookie: senyum=" : "", person->cookie, person->cookie[0] ? "\r\n" : "", kind,
    body);
}

static void ask(struct person *person, enum step step) {
  char path[96];
  const char *token = person->token;
  person->step = step;
  person->isWaiting = true;
  switch (step) {
  case HOME: writeRequest(person, "/", NULL); break;
  case JOIN: writeRequest(person, "/join", "form=%s&code=%s&name=Person+%ld", token, person->code, (long)(person - people)); break;
  case START:
    snprintf(path, sizeof path, "/room/%s/start", person->code);
    writeRequest(person, path, "form=%s&scenario=0", token);
    break;
  case PAGE:
    snprintf(path, sizeof path, "/play/%ld", person->attempt);
    writeRequest(person, path, NULL);
    break;
  case CHOOSE:
    snprintf(path, sizeof path, mode == BARE ? "/" : "/play/%ld", person->attempt);
    writeRequest(person, path, "form=%s&turn=%d&choice=%d", token, person->turn, person->choices[0]);
    break;
  case AGAIN:
    snprintf(path, sizeof path, "/play/%ld/again", person->attempt);
    writeRequest(person, path, "form=%s", token);
    break;
  }
  sendRequest(&person->play);
}

static void openStream(struct person *person) {
  snprintf(
    person->stream.request, sizeof person->stream.request,
    "GET /room/%s/events?after=%d HTTP/1.1\r\nHost: localhost:%d\r\nAccept: text/event-stream\r\nCookie: senyum=%s\r\n\r\n",
    person->code, person->latestEvent, ntohs(server.sin_port), person->cookie);
  person->reopen = INFINITY;
  sendRequest(&person->stream);
}

static void choose(struct person *person, double since) {
  person->choice = INFINITY;
  person->chosen = since;
  if (mode == STEADY && person->isEnded) {
    ask(person, AGAIN);
    return;
  }
  // The choice that is sent stands first, so that it can be sent again.
  person->choices[0] = mode == STEADY ? person->choices[anyOf(person->count)] : anyOf(offeredAlways);
  ask(person, CHOOSE);
}

// Answers

static void startNext(void) {
  struct person *person = people + startedCount;
  person->code = codes[startedCount++ % codesCount];
  ask(person, HOME);
}

static void becomeReady(struct person *person) {
  person->isReady = true;
  readyCount++;
  if (mode == STEADY) openStream(person);
  if (startedCount < peopleCount) startNext();
}

static void copyUntil(char *target, size_t size, const char *source, char last) {
  size_t length = 0;
  while (source[length] != last && source[length] != 0 && length + 1 < size) length++;
  memcpy(target, source, length);
  target[length] = 0;
}

// What follows a mark; NULL where there is none.
static const char *after(const char *text, const char *mark) {
  const char *found = strstr(text, mark);
  return found == NULL ? NULL : found + strlen(mark);
}

static void readPage(struct person *person, const char *body) {
  const char *turn = after(body, "name=\"turn\" value=\"");
  const char *number = after(body, "data-at=\"");
  if (number != NULL && atoi(number) > person->latestEvent) person->latestEvent = atoi(number);
  person->count = 0;
  for (const char *next = body; (next = after(next, "name=\"choice\" value=\"")) != NULL && person->count < mostOffered;) {
    person->choices[person->count++] = atoi(next);
  }
  person->isEnded = person->count == 0 && strstr(body, "/again\"") != NULL;
  if (turn != NULL && person->count > 0) person->turn = atoi(turn);
  if (person->count == 0 && !person->isEnded) errors++;
}

static void pageCame(struct person *person, const char *body, double time) {
  bool isFirst = !person->isReady;
  readPage(person, body);
  if (isFirst) {
    becomeReady(person);
  } else if (!person->afterChoice) {
    if (isRunning(person->refresh)) add(&refreshTimes, time - person->refresh);
  } else if (isRunning(person->chosen)) {
    add(&pageTimes, time - person->chosen);
  }
  if (person->afterChoice) person->choice = time + 2 * think * chance();
  person->afterChoice = false;
  person->refresh = person->isStale ? time + 0.3 * chance() : INFINITY;
  person->isStale = false;
}

static void attemptCame(struct person *person, const char *location) {
  const char *path = location == NULL ? NULL : after(location, "/play/");
  if (path == NULL) {
    errors++;
    return;
  }
  if (mode == MAXIMUM && person->turn > 0) fprintf(acknowledged, "T %ld %d\n", person->attempt, person->turn);
  person->attempt = atol(path);
  person->turn = 0;
  attempts++;
}

static void choiceCame(struct person *person, const char *location, double time) {
  if (isRunning(person->chosen)) add(&choiceTimes, time - person->chosen);
  const char *fragment = location == NULL ? NULL : strchr(location, '#');
  if (mode == BARE) return;
  if (fragment == NULL || strncmp(fragment, "#now", 4) != 0) {
    errors++;
    if (location != NULL && strstr(location, "stale") != NULL) stale++;
  } else if (mode == STEADY) {
    fprintf(acknowledged, "A %ld %d %d\n", person->attempt, person->turn, person->choices[0]);
  } else {
    person->turn++;
  }
}

static void answered(struct person *person, int status, const char *head, const char *body) {
  double time = now();
  const char *cookie, *location = after(head, "\r\nLocation: ");
  person->isWaiting = false;
  if (person->wasBroken) fprintf(acknowledged, "U %.6f\n", time);
  person->wasBroken = false;
  if (status != (person->step == HOME || person->step == PAGE ? 200 : 303)) {
    // One that never gets in would be waited for until the end.
    errors++;
    fprintf(stderr, "%d to %.60s\n", status, person->play.request);
    if (!person->isReady) exit(1);
    person->choice = time + think;
    return;
  }
  switch (person->step) {
  case HOME:
    if ((cookie = after(head, "senyum=")) == NULL) stop("no session");
    copyUntil(person->cookie, sizeof person->cookie, cookie, ';');
    copyUntil(person->token, sizeof person->token, after(body, "name=\"form\" value=\""), '"');
    ask(person, JOIN);
    return;
  case JOIN: ask(person, START); return;
  case START:
    attemptCame(person, location);
    ask(person, PAGE);
    return;
  case PAGE: pageCame(person, body, time); return;
  case CHOOSE: choiceCame(person, location, time); break;
  case AGAIN: attemptCame(person, location);
  }
  if (mode == STEADY) {
    person->afterChoice = true;
    ask(person, PAGE);
  } else if (time < end) {
    if (mode == MAXIMUM && person->turn == turnsEach) ask(person, AGAIN);
    else choose(person, time);
  }
}

// A whole answer, if it is there.
static void readAnswer(struct person *person) {
  struct link *link = &person->play;
  char *body = strstr(link->answer, "\r\n\r\n");
  if (body == NULL || !person->isWaiting) return;
  body[2] = 0;
  body += 4;
  const char *length = after(link->answer, "\r\nContent-Length: ");
  size_t whole = (size_t)(body - link->answer) + (length == NULL ? 0 : (size_t)atol(length));
  body[-2] = '\r';
  if (link->length < whole) return;
  body[-2] = 0;
  link->length = 0;
  answered(person, atoi(link->answer + 9), link->answer, body);
}

static void lineCame(struct person *person) {
  if (strncmp(person->line, "HTTP/1.1 ", 9) == 0) {
    if (strncmp(person->line + 9, "200", 3) != 0) errors++;
    person->hasStream = true;
    openStreams++;
    if (begin < INFINITY) fprintf(acknowledged, "S %.6f\n", now());
  } else if (strncmp(person->line, "id: ", 4) == 0) {
    person->latestEvent = atoi(person->line + 4);
  } else if (strncmp(person->line, "data: room", 10) == 0) {
    events++;
    if (person->isWaiting) person->isStale = true;
    else if (person->refresh == INFINITY) person->refresh = now() + 0.3 * chance();
  }
}

static void readStream(struct person *person) {
  for (size_t place = 0; place < person->stream.length; place++) {
    char next = person->stream.answer[place];
    if (next != '\n') {
      if (person->lineLength + 1 < sizeof person->line) person->line[person->lineLength++] = next;
      continue;
    }
    person->line[person->lineLength] = 0;
    lineCame(person);
    person->lineLength = 0;
  }
  person->stream.length = 0;
}

static void linkBroke(struct person *person, struct link *link) {
  close(link->socket);
  link->socket = -1;
  if (link == &person->stream) {
    openStreams -= person->hasStream;
    person->hasStream = false;
    person->lineLength = 0;
    person->reopen = now() + 0.8 + 0.4 * chance();
  } else {
    if (!person->wasBroken) broken++;
    person->wasBroken = true;
    person->retry = now() + 0.1 + 0.2 * chance();
  }
}

static void readLink(struct person *person, struct link *link) {
  for (;;) {
    if (link->capacity - link->length < 4096) {
      link->capacity = link->capacity * 2 + 8192;
      link->answer = realloc(link->answer, link->capacity);
      if (link->answer == NULL) stop("realloc");
    }
    size_t space = link->capacity - link->length - 1;
    ssize_t count = recv(link->socket, link->answer + link->length, space, 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (count <= 0) {
      linkBroke(person, link);
      return;
    }
    link->length += (size_t)count;
    link->answer[link->length] = 0;
    if (link == &person->stream) readStream(person);
    else readAnswer(person);
    if ((size_t)count < space) return;
  }
}

static void happened(struct epoll_event event) {
  struct person *person = people + event.data.u64 / 2;
  struct link *link = event.data.u64 % 2 ? &person->stream : &person->play;
  if (link->socket < 0) return;
  if (event.events & (EPOLLERR | EPOLLHUP)) {
    linkBroke(person, link);
    return;
  }
  if ((event.events & EPOLLOUT) && link->unsent > 0) {
    flushRequest(link);
    listenTo(link, EPOLLIN, EPOLL_CTL_MOD);
  }
  if (event.events & EPOLLIN) readLink(person, link);
}

// What is due by the clock.
static void look(struct person *person, double time) {
  if (person->reopen <= time && time < end) openStream(person);
  if (person->retry <= time) {
    person->retry = INFINITY;
    if (person->isWaiting) sendRequest(&person->play);
    else ask(person, PAGE);
  }
  if (person->choice <= time && time < end) {
    // A choice that waits for a page to come counts from when it was due.
    if (person->isWaiting || person->wasBroken) person->isHeld = true;
    else choose(person, person->isHeld ? person->choice : time);
    person->isHeld = person->isWaiting && person->choice <= time;
  }
  if (person->refresh <= time && time < end && !person->isWaiting && !person->wasBroken) ask(person, PAGE);
}

static void beginAll(double seconds) {
  begin = now();
  end = begin + seconds;
  printf("ready\n");
  fflush(stdout);
  for (struct person *person = people; person < people + peopleCount; person++) {
    if (mode == STEADY) person->choice = begin + 2 * think * chance();
    else choose(person, begin);
  }
}

static bool isAnybodyWaiting(void) {
  for (struct person *person = people; person < people + peopleCount; person++) {
    if (person->isWaiting) return true;
  }
  return false;
}

static void run(double seconds) {
  struct epoll_event found[512];
  double looked = 0;
  for (;;) {
    int count = epoll_wait(poller, found, 512, mode == STEADY ? 2 : 20);
    for (int place = 0; place < count; place++) happened(found[place]);
    double time = now();
    if (readyCount == peopleCount && begin == INFINITY && (mode != STEADY || openStreams == peopleCount)) beginAll(seconds);
    if (time - looked < 0.002) continue;
    looked = time;
    for (struct person *person = people; person < people + peopleCount; person++) look(person, time);
    if (time >= end && (!isAnybodyWaiting() || time >= end + 10)) return;
  }
}

// Figures

static int order(const void *left, const void *right) {
  double first = *(const double *)left, second = *(const double *)right;
  return (first > second) - (first < second);
}

static void writeSeries(const char *name, struct series *series) {
  qsort(series->values, series->count, sizeof(double), order);
  double result[3] = {0, 0, 0}, share[3] = {0.5, 0.99, 1};
  for (int place = 0; place < 3 && series->count > 0; place++) {
    result[place] = series->values[(size_t)ceil(share[place] * (double)series->count) - 1];
  }
  printf(
    "\"%s\": {\"count\": %zu, \"p50\": %.6f, \"p99\": %.6f, \"max\": %.6f}, ", name, series->count, result[0], result[1],
    result[2]);
}

int main(int count, char **arguments) {
  if (count < 7) return 2;
  mode = strcmp(arguments[1], "steady") == 0 ? STEADY : strcmp(arguments[1], "maximum") == 0 ? MAXIMUM : BARE;
  server = (struct sockaddr_in){.sin_family = AF_INET, .sin_port = htons((uint16_t)atoi(arguments[2]))};
  server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  peopleCount = atoi(arguments[3]);
  think = atof(arguments[5]);
  acknowledged = fopen(arguments[6], "w");
  codes = arguments + 7;
  codesCount = count - 7;
  poller = epoll_create1(EPOLL_CLOEXEC);
  people = calloc((size_t)peopleCount, sizeof(struct person));
  if (acknowledged == NULL || poller < 0 || people == NULL) stop("start");
  for (struct person *person = people; person < people + peopleCount; person++) {
    person->play.socket = person->stream.socket = -1;
    person->choice = person->retry = person->reopen = person->refresh = INFINITY;
    // As long as those of Senyum, for the bare server.
    if (mode == BARE) memset(person->token, 'a', 32), memset(person->cookie, 'b', 48);
  }
  if (mode == BARE) startedCount = readyCount = peopleCount;
  while (startedCount < peopleCount && startedCount < joiningAtOnce) startNext();
  run(atof(arguments[4]));
  for (struct person *person = people; mode == MAXIMUM && person < people + peopleCount; person++) {
    fprintf(acknowledged, "T %ld %d\n", person->attempt, person->turn);
  }
  if (fclose(acknowledged) != 0) stop("log");
  printf("{");
  writeSeries("choice", &choiceTimes);
  writeSeries("page", &pageTimes);
  writeSeries("refresh", &refreshTimes);
  printf(
    "\"errors\": %ld, \"broken\": %ld, \"stale\": %ld, \"attempts\": %ld, \"events\": %ld, \"streams\": %d, "
    "\"unanswered\": %s}\n",
    errors, broken, stale, attempts, events, openStreams, isAnybodyWaiting() ? "true" : "false");
  return 0;
}
