/* Forgets to free a rulebook, and reads a byte behind a buffer: whoever watches the memory must say so. */
#include <stdio.h>

#include "collocamento.h"

int main(void)
{
    static const char json[] = "{\"start\": \"2025-03-03\", \"amount\": 30, \"unit\": \"giorni\"}";
    colloc_rulebook *rulebook = NULL;
    colloc_buffer *answer = NULL;
    const char *data;

    if (colloc_rulebook_open(NULL, &rulebook) != COLLOC_OK
        || colloc_call(rulebook, "calendar.term", json, sizeof json - 1, &answer) != COLLOC_OK) {
        return 2;
    }
    data = colloc_buffer_data(answer);
    colloc_buffer_free(answer);
    printf("%c\n", *data);
    return 0;
}
