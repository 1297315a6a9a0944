// Counts the words of its arguments or, without any, of its standard input:
// a WASI command that uses the C library.
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct word { char *text; int count; };
static struct word *words;
static size_t used, room;

static void add(const char *text, size_t length) {
  for (size_t i = 0; i < used; i++)
    if (strlen(words[i].text) == length &&
        !strncmp(words[i].text, text, length)) {
      words[i].count++;
      return;
    }
  if (used == room) {
    room = room ? room * 2 : 16;
    words = realloc(words, room * sizeof *words);
    if (!words) { fputs("out of memory\n", stderr); exit(3); }
  }
  char *copy = malloc(length + 1);
  if (!copy) { fputs("out of memory\n", stderr); exit(3); }
  memcpy(copy, text, length), copy[length] = 0;
  words[used++] = (struct word){copy, 1};
}

static void scan(const char *text) {
  while (*text) {
    while (*text && !isalpha((unsigned char)*text)) text++;
    const char *start = text;
    while (isalpha((unsigned char)*text)) text++;
    if (text > start) add(start, text - start);
  }
}

static int order(const void *a, const void *b) {
  const struct word *x = a, *y = b;
  return y->count != x->count ? y->count - x->count : strcmp(x->text, y->text);
}

int main(int argc, char **argv) {
  char line[4096];
  for (int i = 1; i < argc; i++) scan(argv[i]);
  if (argc < 2) while (fgets(line, sizeof line, stdin)) scan(line);
  qsort(words, used, sizeof *words, order);
  for (size_t i = 0; i < used; i++)
    printf("%d %s\n", words[i].count, words[i].text);
  return used == 0;
}
