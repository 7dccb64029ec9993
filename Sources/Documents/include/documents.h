// The published pages and contracts, taken into the program when it is built.

#ifndef DOCUMENTS_H
#define DOCUMENTS_H

struct document {
  // Relative to docs/api, such as "v1.0/index.html".
  const char *name;
  const unsigned char *bytes;
  unsigned long count;
};

unsigned long document_count(void);

// The index must be below document_count().
const struct document *document_at(unsigned long index);

#endif
