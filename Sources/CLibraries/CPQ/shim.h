#include <libpq-fe.h>
#include <sys/eventfd.h>

// Swift's Glibc module leaves <sys/eventfd.h> out; its flags are an enum that imports unevenly.
static inline int cpq_eventfd(void) {
  return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
}
