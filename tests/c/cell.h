/* Reads the columns of an answer. */
#ifndef CELL_H
#define CELL_H

#include "host.h"

/* The place of a column; the number of columns for none. */
static int64_t column_at(const struct ArrowSchema *schema, const char *name)
{
    int64_t at = 0;

    while (at < schema->n_children && strcmp(schema->children[at]->name, name) != 0) {
        at++;
    }
    return at;
}

/* A cell as text: numbers in figures, dates as days from 1970, "-" for none. */
static const char *cell(struct ArrowSchema *schema, struct ArrowArray *array, const char *name, int64_t row)
{
    static char text[64];
    int64_t at = column_at(schema, name), place;
    const struct ArrowArray *column, *words;
    const char *format;

    if (at == schema->n_children) {
        return "no such column";
    }
    format = schema->children[at]->format;
    column = array->children[at];
    place = row + column->offset;
    if (column->null_count != 0 && column->buffers[0] != NULL
        && (((const unsigned char *)column->buffers[0])[place / 8] >> (place % 8) & 1) == 0) {
        return "-";
    }
    words = column->dictionary;
    if (words != NULL) {
        const int32_t *ends = words->buffers[1];

        place = *format == 'c'   ? ((const int8_t *)column->buffers[1])[place]
                : *format == 's' ? ((const int16_t *)column->buffers[1])[place]
                                 : ((const int32_t *)column->buffers[1])[place];
        place += words->offset;
        sprintf(text, "%.*s", (int)(ends[place + 1] - ends[place]), (const char *)words->buffers[2] + ends[place]);
    } else if (*format == 'u') {
        const int32_t *ends = column->buffers[1];

        sprintf(text, "%.*s", (int)(ends[place + 1] - ends[place]), (const char *)column->buffers[2] + ends[place]);
    } else if (*format == 'l') {
        sprintf(text, "%ld", (long)((const int64_t *)column->buffers[1])[place]);
    } else {
        sprintf(text, "%ld", (long)((const int32_t *)column->buffers[1])[place]);
    }
    return text;
}

#endif
