/*
 * The C door as a filter, for tests that compare it with the others.
 *
 * One call a line on standard input, its parts divided by tabs: operation, rulebook (empty: the national one), JSON. One
 * line a call on standard output: status, tab, answer or error as JSON. Exits 2 where a line has not three parts.
 */
#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "collocamento.h"

enum { MOST_RULEBOOKS = 16 };

/* Opening reads all rules, so every rulebook is opened once. */
static colloc_rulebook *opened[MOST_RULEBOOKS];
static size_t opened_count = 0;

static int32_t open_once(const char *name, const colloc_rulebook **out)
{
    colloc_rulebook *rulebook = NULL;
    int32_t status;
    size_t i;

    for (i = 0; i < opened_count; i++) {
        if (strcmp(colloc_rulebook_name(opened[i]), name) == 0) {
            *out = opened[i];
            return COLLOC_OK;
        }
    }
    if (opened_count == MOST_RULEBOOKS) {
        fputs("too many rulebooks\n", stderr);
        exit(2);
    }
    status = colloc_rulebook_open(name, &rulebook);
    if (status == COLLOC_OK) {
        opened[opened_count++] = rulebook;
        *out = rulebook;
    }
    return status;
}

static void answer(const char *op, const char *name, const char *json, size_t len)
{
    const colloc_rulebook *rulebook = NULL;
    colloc_buffer *buffer = NULL;
    int32_t status = open_once(*name == '\0' ? "nazionale" : name, &rulebook);

    if (status == COLLOC_OK) {
        status = colloc_call(rulebook, op, json, len, &buffer);
    }
    printf("%d\t", (int)status);
    if (status == COLLOC_OK) {
        fwrite(colloc_buffer_data(buffer), 1, colloc_buffer_len(buffer), stdout);
    } else {
        fputs(colloc_last_error_json(), stdout);
    }
    putchar('\n');
    fflush(stdout);
    colloc_buffer_free(buffer);
}

int main(void)
{
    char *line = NULL;
    size_t room = 0;
    ssize_t got;
    int done = EXIT_SUCCESS;

    while ((got = getline(&line, &room, stdin)) > 0) {
        size_t len = (size_t)got;
        char *name;
        char *json;

        if (line[len - 1] == '\n') {
            line[--len] = '\0';
        }
        name = memchr(line, '\t', len);
        json = name == NULL ? NULL : memchr(name + 1, '\t', len - (size_t)(name + 1 - line));
        if (json == NULL) {
            fputs("not three parts divided by tabs\n", stderr);
            done = 2;
            break;
        }
        *name++ = '\0';
        *json++ = '\0';
        answer(line, name, json, len - (size_t)(json - line));
    }
    free(line);
    while (opened_count > 0) {
        colloc_rulebook_free(opened[--opened_count]);
    }
    colloc_clear_error();
    return done;
}
