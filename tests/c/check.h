/* Counted checks: a failure is told and the next one runs. */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>

static int passed = 0;
static int failed = 0;

#define CHECK(what) check((what) ? 1 : 0, #what, __FILE__, __LINE__)

static void check(int holds, const char *what, const char *file, int line)
{
    if (holds) {
        passed++;
    } else {
        failed++;
        printf("%s:%d: does not hold: %s\n", file, line, what);
    }
}

/* The last line, and the exit status. */
static int summary(void)
{
    printf("%d passed, %d failed\n", passed, failed);
    return failed == 0 ? 0 : 1;
}

#endif
