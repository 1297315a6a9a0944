// A tokeniser and calculator: a switch in a loop, as interpreters have.
static const char text[] = "12+34*(5-6)/7+(89-10*11)*12-13+((14+15)*16)/17";
static const char *at;

static int sum(void);

static int atom(void) {
  if (*at == '(') {
    at++;
    int value = sum();
    at++;
    return value;
  }
  int value = 0;
  while (*at >= '0' && *at <= '9') value = value * 10 + *at++ - '0';
  return value;
}

static int product(void) {
  int value = atom();
  for (;;) switch (*at) {
    case '*': at++, value *= atom(); break;
    case '/': { at++; int d = atom(); value = d ? value / d : 0; break; }
    default: return value;
  }
}

static int sum(void) {
  int value = product();
  for (;;) switch (*at) {
    case '+': at++, value += product(); break;
    case '-': at++, value -= product(); break;
    default: return value;
  }
}

int run(int rounds) {
  int total = 0;
  for (int r = 0; r < rounds * 1000; r++) at = text, total += sum();
  return total;
}
