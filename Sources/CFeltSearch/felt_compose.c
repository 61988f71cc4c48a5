#include "felt_search_internal.h"

#include <string.h>

/* A combining mark and the letters that carry it: base and composed letter in turn, in Unicode's canonical composition. */
typedef struct {
    unsigned char mark[2];
    const char *pairs;
} composition_row;

static const composition_row rows[] = {
    { { 0xCC, 0x80 }, "aàeèiìnǹoòuùwẁyỳ" },
    { { 0xCC, 0x81 }, "aácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzźæǽøǿ" },
    { { 0xCC, 0x82 }, "aâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑ" },
    { { 0xCC, 0x83 }, "aãeẽiĩnñoõuũvṽyỹ" },
    { { 0xCC, 0x84 }, "aāeēgḡiīoōuūyȳæǣ" },
    { { 0xCC, 0x86 }, "aăeĕgğiĭoŏuŭ" },
    { { 0xCC, 0x87 }, "aȧcċeėgġnṅoȯsṡyẏzż" },
    { { 0xCC, 0x88 }, "aäeëhḧiïoötẗuüwẅxẍyÿ" },
    { { 0xCC, 0x8A }, "aåuůwẘyẙ" },
    { { 0xCC, 0x8B }, "oőuű" },
    { { 0xCC, 0x8C }, "aǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzžʒǯ" },
    { { 0xCC, 0xA3 }, "aạdḍeẹhḥiịlḷnṇoọsṣtṭuụyỵzẓ" },
    { { 0xCC, 0xA6 }, "sștț" },
    { { 0xCC, 0xA7 }, "cçeȩgģhḩkķlļnņrŗsştţ" },
    { { 0xCC, 0xA8 }, "aąeęiįoǫuų" },
};

/* The number of bytes of the scalar that begins with `lead`; 1 for a byte that begins none. */
static int scalar_width(unsigned char lead) {
    if (lead < 0xC2) return 1;
    if (lead < 0xE0) return 2;
    return lead < 0xF0 ? 3 : 4;
}

/* Finds the letter that `base` becomes under `mark`; NULL when Unicode has none here. */
static const char *composed_letter(const char *base, int width, const char *mark) {
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (memcmp(rows[i].mark, mark, 2) != 0) continue;
        for (const char *pair = rows[i].pairs; *pair;) {
            int base_width = scalar_width((unsigned char)*pair);
            const char *letter = pair + base_width;
            if (base_width == width && memcmp(pair, base, (size_t)width) == 0) return letter;
            pair = letter + scalar_width((unsigned char)*letter);
        }
    }
    return NULL;
}

int felt_compose(const char *word, int length, char *out) {
    int filled = 0, last = 0;
    for (int at = 0; at < length;) {
        int width = scalar_width((unsigned char)word[at]);
        if (width > length - at) width = length - at;
        if (width == 2 && (unsigned char)word[at] == 0xCC && filled > last) {
            const char *letter = composed_letter(out + last, filled - last, word + at);
            if (letter) {
                /* A composed letter has at most as many bytes as base and mark, so `out` cannot overflow. */
                int letter_width = scalar_width((unsigned char)*letter);
                memcpy(out + last, letter, (size_t)letter_width);
                filled = last + letter_width;
                at += width;
                continue;
            }
        }
        last = filled;
        memcpy(out + filled, word + at, (size_t)width);
        filled += width;
        at += width;
    }
    return filled;
}
