/*
 * A host of the Arrow C stream interface: it makes tables by hand, and counts what it gives away. At the end everything must
 * have come back.
 */
#ifndef HOST_H
#define HOST_H

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "collocamento.h"

static colloc_rulebook *rules = NULL;

/* Schemas, arrays and streams of ours that nobody has released. */
static int given_away = 0;

static int is(const char *text, const char *wanted)
{
    return text != NULL && strcmp(text, wanted) == 0;
}

static int has(const char *text, const char *wanted)
{
    return text != NULL && strstr(text, wanted) != NULL;
}

static void *room_for(size_t bytes)
{
    void *room = calloc(1, bytes == 0 ? 1 : bytes);

    if (room == NULL) {
        fputs("no memory\n", stderr);
        exit(2);
    }
    return room;
}

/* --- the tables: every cell is a text, NULL for none; "l" and "tdD" columns are made of it --- */

enum { MOST_COLUMNS = 8 };

struct table {
    int columns, rows;
    const char *names[MOST_COLUMNS], *formats[MOST_COLUMNS];
    const char *const *cells; /* row by row */
};

static const char *const EVENTS[] = {
    "1", "did",             "2024-01-10", NULL, NULL,          NULL,
    "2", "did",             "2025-01-10", NULL, NULL,          NULL,
    "2", "rapporto_inizio", "2025-03-01", "a",  "determinato", "18000.00",
    "3", "did",             "2025-01-10", NULL, NULL,          NULL,
    "3", "no such type",    "2025-02-10", NULL, NULL,          NULL,
    "4", "did",             "2025-04-15", NULL, NULL,          NULL,
};
static const struct table EVENT_TABLE = {
    6, 6, {"person", "type", "date", "job", "kind", "annual_income"}, {"l", "u", "tdD", "u", "u", "u"}, EVENTS};

static const char *const PERSONS[] = {"4", "2012-01-01", "1", "1990-05-05"};
static const struct table PERSON_TABLE = {2, 2, {"person", "birth_date"}, {"l", "tdD"}, PERSONS};

static const char *const VIOLATIONS[] = {"naspi", "convocazione", "2025-03-03", "naspi", "no such", "2025-03-03"};
static const struct table VIOLATION_TABLE = {3, 2, {"benefit", "violation", "date"}, {"u", "u", "tdD"}, VIOLATIONS};

/* Days from 1970 of YYYY-MM-DD. */
static int32_t days(const char *text)
{
    int year, month, day, era;

    if (sscanf(text, "%d-%d-%d", &year, &month, &day) != 3) {
        exit(2);
    }
    year -= month <= 2;
    era = year / 400;
    month += month > 2 ? -3 : 9;
    year -= era * 400;
    return era * 146097 + year * 365 + year / 4 - year / 100 + (153 * month + 2) / 5 + day - 1 - 719468;
}

/* --- given away: schemas and arrays --- */

static void release_schema(struct ArrowSchema *schema)
{
    int64_t at;

    for (at = 0; at < schema->n_children; at++) {
        if (schema->children[at]->release != NULL) {
            schema->children[at]->release(schema->children[at]);
        }
        free(schema->children[at]);
    }
    free(schema->children);
    schema->release = NULL;
    given_away--;
}

static void give_schema(const struct table *table, struct ArrowSchema *out)
{
    int at;

    memset(out, 0, sizeof *out);
    out->format = "+s";
    out->n_children = table->columns;
    out->children = room_for((size_t)table->columns * sizeof *out->children);
    out->release = release_schema;
    given_away++;
    for (at = 0; at < table->columns; at++) {
        struct ArrowSchema *column = out->children[at] = room_for(sizeof *column);

        column->format = table->formats[at];
        column->name = table->names[at];
        column->flags = ARROW_FLAG_NULLABLE;
        column->release = release_schema;
        given_away++;
    }
}

static void release_array(struct ArrowArray *array)
{
    int64_t at;

    for (at = 0; at < array->n_children; at++) {
        if (array->children[at]->release != NULL) {
            array->children[at]->release(array->children[at]);
        }
        free(array->children[at]);
    }
    free(array->children);
    for (at = 0; at < array->n_buffers; at++) {
        free((void *)array->buffers[at]);
    }
    free((void *)array->buffers);
    array->release = NULL;
    given_away--;
}

static void give_column(const struct table *table, int column, int from, int rows, struct ArrowArray *out)
{
    const char *format = table->formats[column];
    unsigned char *valid = room_for((size_t)rows / 8 + 1);
    int row;

    memset(out, 0, sizeof *out);
    out->length = rows;
    out->n_buffers = *format == 'u' ? 3 : 2;
    out->buffers = room_for(3 * sizeof *out->buffers);
    out->buffers[0] = valid;
    out->release = release_array;
    given_away++;
    if (*format == 'u') {
        int32_t *ends = room_for(((size_t)rows + 1) * sizeof *ends);
        char *text = room_for((size_t)rows * 32);

        out->buffers[1] = ends;
        out->buffers[2] = text;
        for (row = 0; row < rows; row++) {
            const char *cell = table->cells[(from + row) * table->columns + column];
            size_t length = cell == NULL ? 0 : strlen(cell);

            memcpy(text + ends[row], cell == NULL ? "" : cell, length);
            ends[row + 1] = ends[row] + (int32_t)length;
        }
    } else {
        out->buffers[1] = room_for((size_t)rows * sizeof(int64_t));
    }
    for (row = 0; row < rows; row++) {
        const char *cell = table->cells[(from + row) * table->columns + column];

        if (cell == NULL) {
            out->null_count++;
            continue;
        }
        valid[row / 8] |= (unsigned char)(1 << (row % 8));
        if (*format == 'l') {
            ((int64_t *)out->buffers[1])[row] = strtol(cell, NULL, 10);
        } else if (*format == 't') {
            ((int32_t *)out->buffers[1])[row] = days(cell);
        }
    }
}

/* --- given away: a stream --- */

struct progress {
    struct table table;
    int next, at_once, fails_at; /* rows */
};

static int stream_schema(struct ArrowArrayStream *stream, struct ArrowSchema *out)
{
    give_schema(&((struct progress *)stream->private_data)->table, out);
    return 0;
}

static int stream_next(struct ArrowArrayStream *stream, struct ArrowArray *out)
{
    struct progress *progress = stream->private_data;
    const struct table *table = &progress->table;
    int left = table->rows - progress->next;
    int rows = left < progress->at_once ? left : progress->at_once;
    int at;

    memset(out, 0, sizeof *out);
    if (progress->next >= progress->fails_at) {
        return EIO;
    }
    if (rows == 0) {
        return 0;
    }
    out->length = rows;
    out->n_buffers = 1;
    out->buffers = room_for(sizeof *out->buffers);
    out->n_children = table->columns;
    out->children = room_for((size_t)table->columns * sizeof *out->children);
    out->release = release_array;
    given_away++;
    for (at = 0; at < table->columns; at++) {
        out->children[at] = room_for(sizeof **out->children);
        give_column(table, at, progress->next, rows, out->children[at]);
    }
    progress->next += rows;
    return 0;
}

static const char *stream_error(struct ArrowArrayStream *stream)
{
    (void)stream;
    return "the tape is torn";
}

static void stream_release(struct ArrowArrayStream *stream)
{
    free(stream->private_data);
    stream->release = NULL;
    given_away--;
}

static struct ArrowArrayStream stream_of(const struct table *table, int at_once, int fails_at)
{
    struct ArrowArrayStream stream;
    struct progress *progress = room_for(sizeof *progress);

    progress->table = *table;
    progress->at_once = at_once;
    progress->fails_at = fails_at;
    stream.get_schema = stream_schema;
    stream.get_next = stream_next;
    stream.get_last_error = stream_error;
    stream.release = stream_release;
    stream.private_data = progress;
    given_away++;
    return stream;
}

enum { NEVER = 1000 };

/* --- reading an answer --- */

static colloc_batch_options options_of(int32_t table, const int32_t *as_of, size_t as_of_count)
{
    colloc_batch_options options;

    memset(&options, 0, sizeof options);
    options.size = sizeof options;
    options.table = table;
    options.as_of = as_of;
    options.as_of_count = as_of_count;
    return options;
}

static const int32_t END_OF_2025[] = {20251231};

/* How many rows come out to the end. */
static int64_t drain(struct ArrowArrayStream *answer)
{
    int64_t rows = 0;
    struct ArrowArray batch;

    for (;;) {
        memset(&batch, 0, sizeof batch);
        if (answer->get_next(answer, &batch) != 0) {
            return -1;
        }
        if (batch.release == NULL) {
            return rows;
        }
        rows += batch.length;
        batch.release(&batch);
    }
}

#endif
