/*
 * Eight threads on one rulebook for some seconds: JSON, structs and errors. Every answer must be that of the first call.
 *
 *     stress SECONDS
 */
#define _POSIX_C_SOURCE 200809L

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "check.h"
#include "collocamento.h"

enum { THREADS = 8, CALLS_A_LIFE = 200 };

static const char DOSSIER[] =
    "{\"person\": {}, \"as_of\": \"2025-12-31\", \"events\": [{\"type\": \"did\", \"date\": \"2025-01-10\"},"
    "{\"type\": \"rapporto_inizio\", \"date\": \"2025-03-01\", \"job\": \"a\", \"kind\": \"determinato\","
    " \"end\": \"2025-05-31\", \"annual_income\": 18000}]}";

static colloc_rulebook *rules = NULL;
static char *expected = NULL;
static struct timespec until;

static int late(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec > until.tv_sec || (now.tv_sec == until.tv_sec && now.tv_nsec >= until.tv_nsec);
}

static int good(int turn)
{
    colloc_buffer *out = NULL;
    int32_t due = 0;
    int fine;

    switch (turn % 3) {
    case 0:
        fine = colloc_call(rules, "dossier.assess", DOSSIER, sizeof DOSSIER - 1, &out) == COLLOC_OK
            && strcmp(colloc_buffer_data(out), expected) == 0;
        colloc_buffer_free(out);
        return fine;
    case 1:
        return colloc_term(rules, 20251202, 30, COLLOC_UNIT_GIORNI, COLLOC_ROLL_FESTIVO, NULL, 0, &due, NULL) == COLLOC_OK
            && due == 20260102;
    default:
        return colloc_call(rules, "calendar.term", "{}", 2, &out) == COLLOC_ERR_CAMPO_MANCANTE && out == NULL
            && strcmp(colloc_last_error_path(), "/start") == 0;
    }
}

struct life {
    long calls;
    long wrong;
};

/* A thread that dies with its last error still there. */
static void *live(void *given)
{
    struct life *life = given;
    int turn;

    for (turn = 0; turn < CALLS_A_LIFE; turn++) {
        life->calls++;
        life->wrong += !good(turn);
    }
    return NULL;
}

static void *generations(void *given)
{
    while (!late()) {
        pthread_t child;
        if (pthread_create(&child, NULL, live, given) == 0) {
            pthread_join(child, NULL);
        }
    }
    return NULL;
}

int main(int argc, char **argv)
{
    struct life lives[THREADS] = {{0, 0}};
    pthread_t threads[THREADS];
    colloc_buffer *first = NULL;
    int i;

    if (colloc_rulebook_open(NULL, &rules) != COLLOC_OK
        || colloc_call(rules, "dossier.assess", DOSSIER, sizeof DOSSIER - 1, &first) != COLLOC_OK
        || (expected = malloc(colloc_buffer_len(first) + 1)) == NULL) {
        return 2;
    }
    strcpy(expected, colloc_buffer_data(first));
    colloc_buffer_free(first);
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += argc > 1 ? atoi(argv[1]) : 10;
    for (i = 0; i < THREADS; i++) {
        pthread_create(&threads[i], NULL, generations, &lives[i]);
    }
    for (i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
        CHECK(lives[i].calls >= CALLS_A_LIFE);
        CHECK(lives[i].wrong == 0);
    }
    free(expected);
    colloc_rulebook_free(rules);
    return summary();
}
