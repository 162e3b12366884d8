/* The best scan that native code gives: prints milliseconds a query over the hashes it makes up. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

int main(int argc, char **argv) {
  long count = atol(argv[1]), queries = argc > 2 ? atol(argv[2]) : 20, found = 0;
  uint64_t *hashes = aligned_alloc(64, count * 32), state = 88172645463325252ull;
  for (long i = 0; i < count * 4; i++) {
    state ^= state << 13; state ^= state >> 7; state ^= state << 17;
    hashes[i] = state;
  }
  struct timespec a, b;
  clock_gettime(CLOCK_MONOTONIC, &a);
  for (long q = 0; q < queries; q++) {
    const uint64_t *query = hashes + (q * 7919 % count) * 4;
    const uint64_t q0 = query[0], q1 = query[1], q2 = query[2], q3 = query[3];
    for (long i = 0; i < count; i++) {
      const uint64_t *h = hashes + i * 4;
      int distance = __builtin_popcountll(h[0] ^ q0) + __builtin_popcountll(h[1] ^ q1) +
                     __builtin_popcountll(h[2] ^ q2) + __builtin_popcountll(h[3] ^ q3);
      found += distance <= 31;
    }
  }
  clock_gettime(CLOCK_MONOTONIC, &b);
  double ms = (b.tv_sec - a.tv_sec) * 1e3 + (b.tv_nsec - a.tv_nsec) / 1e6;
  printf("%f %ld\n", ms / queries, found);
  return 0;
}
