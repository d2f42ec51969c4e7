/* Moves a process to another day, for tests alone: loaded before the C library (LD_PRELOAD), it adds SILANG_TEST_DAYS days to every
   clock that tells the date. Clocks that measure how long something takes are left alone. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

static time_t shift(void) {
    const char *days = getenv("SILANG_TEST_DAYS");
    return days ? (time_t)atol(days) * 86400 : 0;
}

int clock_gettime(clockid_t id, struct timespec *t) {
    static int (*real)(clockid_t, struct timespec *);
    if (!real) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
    int done = real(id, t);
    if (done == 0 && (id == CLOCK_REALTIME || id == CLOCK_REALTIME_COARSE)) t->tv_sec += shift();
    return done;
}

int gettimeofday(struct timeval *restrict t, void *restrict zone) {
    static int (*real)(struct timeval *, void *);
    if (!real) real = (int (*)(struct timeval *, void *))dlsym(RTLD_NEXT, "gettimeofday");
    int done = real(t, zone);
    if (done == 0) t->tv_sec += shift();
    return done;
}

int timespec_get(struct timespec *t, int base) {
    if (base != TIME_UTC || clock_gettime(CLOCK_REALTIME, t) != 0) return 0;
    return base;
}

time_t time(time_t *where) {
    struct timespec t;
    if (clock_gettime(CLOCK_REALTIME, &t) != 0) return (time_t)-1;
    if (where) *where = t.tv_sec;
    return t.tv_sec;
}
