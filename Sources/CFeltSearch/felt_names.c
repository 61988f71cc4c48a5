#include "felt_rows.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
    size_t offset;
    uint32_t length, hash;
    /* The name that came after this one the last time. */
    int32_t next;
} name;

struct felt_names {
    name *names;
    size_t count, capacity;
    char *bytes;
    size_t byte_count, byte_capacity;
    /* Number + 1 of a name, 0 where none is; a power of two, never more than half full. */
    uint32_t *slots;
    size_t slot_count;
};

static uint32_t hash_of(const char *bytes, size_t length) {
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < length; i++) hash = (hash ^ (unsigned char)bytes[i]) * 16777619u;
    return hash;
}

felt_names *felt_names_new(void) {
    felt_names *names = calloc(1, sizeof *names);
    if (!names) return NULL;
    names->slot_count = 64;
    names->slots = calloc(names->slot_count, sizeof *names->slots);
    if (names->slots) return names;
    free(names);
    return NULL;
}

void felt_names_free(felt_names *names) {
    if (!names) return;
    free(names->names);
    free(names->bytes);
    free(names->slots);
    free(names);
}

int32_t felt_names_count(const felt_names *names) { return (int32_t)names->count; }

const char *felt_names_text(const felt_names *names, int32_t number, size_t *length) {
    *length = names->names[number].length;
    return names->bytes ? names->bytes + names->names[number].offset : "";
}

static int is_name(const felt_names *names, int32_t number, const char *bytes, size_t length) {
    const name *known = &names->names[number];
    return known->length == length && (length == 0 || memcmp(names->bytes + known->offset, bytes, length) == 0);
}

int32_t felt_names_after(felt_names *names, int32_t last, const char *bytes, size_t length) {
    if (last < 0) return felt_names_number(names, bytes, length);
    if (is_name(names, last, bytes, length)) return last;
    int32_t next = names->names[last].next;
    if (next >= 0 && is_name(names, next, bytes, length)) return next;
    next = felt_names_number(names, bytes, length);
    if (next >= 0) names->names[last].next = next;
    return next;
}

static size_t slot_of(const felt_names *names, const char *bytes, size_t length, uint32_t hash) {
    size_t slot = hash & (names->slot_count - 1);
    while (names->slots[slot]) {
        const name *known = &names->names[names->slots[slot] - 1];
        if (known->hash == hash && known->length == length && (length == 0 || memcmp(names->bytes + known->offset, bytes, length) == 0)) break;
        slot = (slot + 1) & (names->slot_count - 1);
    }
    return slot;
}

static int rehash(felt_names *names) {
    size_t slot_count = names->slot_count * 2;
    uint32_t *slots = calloc(slot_count, sizeof *slots);
    if (!slots) return 0;
    for (size_t i = 0; i < names->count; i++) {
        size_t slot = names->names[i].hash & (slot_count - 1);
        while (slots[slot]) slot = (slot + 1) & (slot_count - 1);
        slots[slot] = (uint32_t)i + 1;
    }
    free(names->slots);
    names->slots = slots;
    names->slot_count = slot_count;
    return 1;
}

static int make_room(felt_names *names, size_t length) {
    if (names->count == names->capacity) {
        size_t capacity = names->capacity ? names->capacity * 2 : 32;
        name *grown = realloc(names->names, capacity * sizeof *grown);
        if (!grown) return 0;
        names->names = grown;
        names->capacity = capacity;
    }
    if (names->byte_capacity - names->byte_count < length) {
        size_t capacity = (names->byte_count + length) * 2;
        char *grown = realloc(names->bytes, capacity);
        if (!grown) return 0;
        names->bytes = grown;
        names->byte_capacity = capacity;
    }
    return names->count * 2 < names->slot_count || rehash(names);
}

int32_t felt_names_number(felt_names *names, const char *bytes, size_t length) {
    uint32_t hash = hash_of(bytes, length);
    size_t slot = slot_of(names, bytes, length, hash);
    if (names->slots[slot]) return (int32_t)(names->slots[slot] - 1);
    if (names->count >= INT32_MAX || length > UINT32_MAX || !make_room(names, length)) return -1;
    names->names[names->count] = (name) { .offset = names->byte_count, .length = (uint32_t)length, .hash = hash, .next = -1 };
    if (length) memcpy(names->bytes + names->byte_count, bytes, length);
    names->byte_count += length;
    names->count++;
    names->slots[slot_of(names, bytes, length, hash)] = (uint32_t)names->count;
    return (int32_t)names->count - 1;
}
