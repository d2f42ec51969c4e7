#ifndef SILANG_CLIBFUZZER_H
#define SILANG_CLIBFUZZER_H

#include <stddef.h>
#include <stdint.h>

/// libFuzzer as a library; it comes with `-sanitize=fuzzer` and has no header of its own.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*target)(const uint8_t *bytes, size_t count));

#endif
