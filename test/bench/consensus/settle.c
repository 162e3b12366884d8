/* The settlement in C, for comparison: the same integers by the same passes. Reads a set, then settles once for each byte of stdin,
   and prints milliseconds of all, of one round on average, and a checksum of labels, posteriors and others.

   File: 4 words (items, workers, classes, labels), then item[], worker[] (32 bits) and label[] (8 bits). No abstentions. */
#define _POSIX_C_SOURCE 199309L
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define CERTAIN 4095u
#define NONE 255

static uint16_t logs_of[4096];
static uint32_t powers_of[4096];

static void make_tables(void) {
  static const uint64_t factors[12] = {67097508, 67086154, 67063453, 67018073, 66927405, 66746437,
                                       66385968, 65670859, 64263668, 61539099, 56431603, 47453132};
  for (uint32_t i = 0; i < 4096; i++) {
    unsigned __int128 m = (unsigned __int128)(4096 + i) << 51;
    uint32_t digits = 0;
    for (int k = 0; k < 12; k++) { /* 64 bits are enough for twelve digits of these 4,096 numbers; run.ts compares checksums */
      m = (m * m) >> 63;
      uint32_t digit = (uint32_t)(m >> 64);
      m >>= digit;
      digits = digits << 1 | digit;
    }
    logs_of[i] = (uint16_t)digits;
    uint64_t p = 1u << 26;
    for (int k = 0; k < 12; k++)
      if (i >> k & 1) p = p * factors[k] >> 26;
    powers_of[i] = (uint32_t)(p >> 6);
  }
}

static inline int32_t log2_of(uint64_t x) {
  int b = 63 - __builtin_clzll(x);
  uint64_t first = b > 12 ? x >> (b - 12) : x << (12 - b);
  return b * 4096 + logs_of[first & 4095];
}

static uint32_t items, workers, classes, size;
static uint32_t *item, *worker;
static uint8_t *label;

static int32_t *scores;

static inline uint32_t top(void) {
  uint32_t best = 0;
  for (uint32_t c = 1; c < classes; c++)
    if (scores[c] > scores[best]) best = c;
  return best;
}

static double now(void) {
  struct timespec at;
  clock_gettime(CLOCK_MONOTONIC, &at);
  return (double)at.tv_sec * 1e3 + (double)at.tv_nsec / 1e6;
}

/* Milliseconds of rounds 1 to 4. */
static double four_rounds;

static uint32_t settle(void) {
  uint32_t k = classes;
  uint32_t *starts = calloc(items + 1, 4), *next = malloc(items * 4ul);
  uint32_t *rows = malloc(size * 4ul), *of = malloc(size * 4ul), *origins = malloc(size * 4ul);
  int32_t *row_of = malloc((size_t)workers * k * 4);
  uint32_t *row_workers = malloc(size * 4ul), count = 0;
  uint8_t *row_labels = malloc(size);
  memset(row_of, 255, (size_t)workers * k * 4);
  for (uint32_t i = 0; i < size; i++) starts[item[i] + 1]++;
  for (uint32_t i = 0; i < items; i++) starts[i + 1] += starts[i];
  memcpy(next, starts, items * 4ul);
  for (uint32_t i = 0; i < size; i++) {
    uint32_t pair = worker[i] * k + label[i], place = next[item[i]]++;
    if (row_of[pair] < 0) {
      row_workers[count] = worker[i];
      row_labels[count] = label[i];
      row_of[pair] = (int32_t)count++;
    }
    rows[place] = (uint32_t)row_of[pair] * k;
    of[place] = worker[i] * k;
    origins[place] = i;
  }
  uint32_t *counts = calloc((size_t)count * k, 4);
  int32_t *logs = malloc((size_t)count * k * 4), *log_masses = malloc((size_t)workers * k * 4);
  uint32_t *masses = malloc((size_t)workers * k * 4);
  uint16_t *posteriors = calloc((size_t)items * k, 2);
  uint8_t *labels = malloc(items), *others = malloc(size);
  memset(labels, NONE, items);
  memset(others, NONE, size);
  uint16_t *q = malloc(k * 2);
  int32_t *sums = malloc(k * 4);
  uint64_t *frequencies = malloc(k * 8);
  uint32_t *shares = malloc(k * 4);

  for (int round = 0; round <= 5; round++) {
    if (round == 1) four_rounds = -now();
    if (round == 5) four_rounds += now();
    if (round > 0) {
      for (size_t i = 0; i < (size_t)workers * k; i++) masses[i] = CERTAIN * (k + 3);
      for (uint32_t row = 0; row < count; row++)
        for (uint32_t c = 0; c < k; c++) masses[row_workers[row] * k + c] += counts[row * k + c];
      for (size_t i = 0; i < (size_t)workers * k; i++) log_masses[i] = log2_of(masses[i]);
      for (uint32_t row = 0; row < count; row++)
        for (uint32_t c = 0; c < k; c++)
          logs[row * k + c] = log2_of((uint64_t)counts[row * k + c] + CERTAIN * (c == row_labels[row] ? 4 : 1)) -
                              log_masses[row_workers[row] * k + c];
      memset(counts, 0, (size_t)count * k * 4);
    }
    for (uint32_t it = 0; it < items; it++) {
      uint32_t start = starts[it], end = starts[it + 1];
      if (start == end) continue;
      if (round == 0) {
        memset(q, 0, k * 2);
        for (uint32_t i = start; i < end; i++) q[row_labels[rows[i] / k]]++;
        for (uint32_t c = 0; c < k; c++) q[c] = (uint16_t)(q[c] * CERTAIN / (end - start));
      } else {
        memset(sums, 0, k * 4);
        memset(frequencies, 0, k * 8);
        for (uint32_t i = start; i < end; i++)
          for (uint32_t c = 0; c < k; c++) {
            sums[c] += logs[rows[i] + c];
            frequencies[c] += masses[of[i] + c];
          }
        for (uint32_t c = 0; c < k; c++) scores[c] = sums[c] + log2_of(frequencies[c]);
        uint32_t best = top(), total = 0;
        for (uint32_t c = 0; c < k; c++) {
          uint32_t d = (uint32_t)(scores[best] - scores[c]);
          shares[c] = d >> 12 > 20 ? 0 : powers_of[d & 4095] >> (d >> 12);
          total += shares[c];
        }
        for (uint32_t c = 0; c < k; c++) q[c] = (uint16_t)(shares[c] * CERTAIN / total);
        if (round == 5) {
          memcpy(posteriors + (size_t)it * k, q, k * 2);
          labels[it] = (uint8_t)best;
          for (uint32_t i = start; i < end && end - start > 1; i++) {
            for (uint32_t c = 0; c < k; c++)
              scores[c] = sums[c] - logs[rows[i] + c] + log2_of(frequencies[c] - masses[of[i] + c]);
            others[origins[i]] = (uint8_t)top();
          }
          continue;
        }
      }
      for (uint32_t i = start; i < end; i++)
        for (uint32_t c = 0; c < k; c++) counts[rows[i] + c] += q[c];
    }
  }
  uint32_t sum = 0;
  for (uint32_t i = 0; i < items; i++) sum = sum * 31 + labels[i];
  for (size_t i = 0; i < (size_t)items * k; i++) sum = sum * 31 + posteriors[i];
  for (uint32_t i = 0; i < size; i++) sum = sum * 31 + others[i];
  free(starts), free(next), free(rows), free(of), free(origins), free(row_of), free(row_workers), free(row_labels);
  free(counts), free(logs), free(log_masses), free(masses), free(posteriors), free(labels), free(others);
  free(q), free(sums), free(frequencies), free(shares);
  return sum;
}

int main(int count, char **names) {
  FILE *file = count > 1 ? fopen(names[1], "rb") : NULL;
  uint32_t head[4];
  if (!file || fread(head, 4, 4, file) != 4) return 1;
  items = head[0], workers = head[1], classes = head[2], size = head[3];
  item = malloc(size * 4ul), worker = malloc(size * 4ul), label = malloc(size), scores = malloc(classes * 4);
  if (fread(item, 4, size, file) != size || fread(worker, 4, size, file) != size || fread(label, 1, size, file) != size) return 1;
  make_tables();
  while (getchar() != EOF) {
    double from = now();
    uint32_t sum = settle();
    printf("%.3f %.3f %u\n", now() - from, four_rounds / 4, sum);
    fflush(stdout);
  }
  return 0;
}
