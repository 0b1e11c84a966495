// A fixed piece of work, the unit that all other times are divided by, so that figures of different machines can be compared:
// a table of 1 MiB read and written at places that a generator names, and 128 MiB of text copied in pieces.
//
// Its result is printed, so that no compiler leaves the work out.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint64_t table[1 << 17];
static char source[1 << 12], target[1 << 16];

int main(void) {
  uint64_t number = 1, sum = 0;
  for (int round = 0; round < 100000000; round++) {
    number = number * 6364136223846793005u + 1442695040888963407u;
    uint64_t place = number >> 47;
    table[place] ^= number;
    sum += table[place & (number >> 30)];
  }
  memset(source, 'a', sizeof source);
  for (int round = 0; round < 1 << 20; round++) {
    number = number * 6364136223846793005u + 1442695040888963407u;
    memcpy(target + (number >> 48) % (sizeof target - 128), source + (number >> 40) % (sizeof source - 128), 128);
    sum += (unsigned char)target[number & 0xffff];
  }
  printf("%llu\n", (unsigned long long)sum);
  return 0;
}
