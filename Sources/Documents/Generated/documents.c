// Generated from api/ by gwm-api. Do not edit.

#include "documents.h"

// #embed is of C23; clang offers it before.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char document0[] = {
#embed "../../../docs/api/v1.0/index.html"
};
static const unsigned char document1[] = {
#embed "../../../docs/api/v1.0/openapi.json"
};
static const unsigned char document2[] = {
#embed "../../../docs/api/v1.0/openapi.yaml"
};
static const unsigned char document3[] = {
#embed "../../../docs/api/v1.0/problems.html"
};
static const unsigned char document4[] = {
#embed "../../../docs/api/v1.0/problems/body-too-large.html"
};
static const unsigned char document5[] = {
#embed "../../../docs/api/v1.0/problems/canceled.html"
};
static const unsigned char document6[] = {
#embed "../../../docs/api/v1.0/problems/cluster-fault.html"
};
static const unsigned char document7[] = {
#embed "../../../docs/api/v1.0/problems/cluster-refused.html"
};
static const unsigned char document8[] = {
#embed "../../../docs/api/v1.0/problems/cluster-unreachable.html"
};
static const unsigned char document9[] = {
#embed "../../../docs/api/v1.0/problems/conflict.html"
};
static const unsigned char document10[] = {
#embed "../../../docs/api/v1.0/problems/contradiction.html"
};
static const unsigned char document11[] = {
#embed "../../../docs/api/v1.0/problems/forbidden.html"
};
static const unsigned char document12[] = {
#embed "../../../docs/api/v1.0/problems/headers-too-large.html"
};
static const unsigned char document13[] = {
#embed "../../../docs/api/v1.0/problems/insufficient-resources.html"
};
static const unsigned char document14[] = {
#embed "../../../docs/api/v1.0/problems/internal-error.html"
};
static const unsigned char document15[] = {
#embed "../../../docs/api/v1.0/problems/invalid-request.html"
};
static const unsigned char document16[] = {
#embed "../../../docs/api/v1.0/problems/malformed-body.html"
};
static const unsigned char document17[] = {
#embed "../../../docs/api/v1.0/problems/malformed-request.html"
};
static const unsigned char document18[] = {
#embed "../../../docs/api/v1.0/problems/not-acceptable.html"
};
static const unsigned char document19[] = {
#embed "../../../docs/api/v1.0/problems/not-found.html"
};
static const unsigned char document20[] = {
#embed "../../../docs/api/v1.0/problems/operation-failed.html"
};
static const unsigned char document21[] = {
#embed "../../../docs/api/v1.0/problems/outcome-unknown.html"
};
static const unsigned char document22[] = {
#embed "../../../docs/api/v1.0/problems/precondition-failed.html"
};
static const unsigned char document23[] = {
#embed "../../../docs/api/v1.0/problems/precondition-required.html"
};
static const unsigned char document24[] = {
#embed "../../../docs/api/v1.0/problems/request-timeout.html"
};
static const unsigned char document25[] = {
#embed "../../../docs/api/v1.0/problems/style.css"
};
static const unsigned char document26[] = {
#embed "../../../docs/api/v1.0/problems/unauthenticated.html"
};
static const unsigned char document27[] = {
#embed "../../../docs/api/v1.0/problems/unavailable.html"
};
static const unsigned char document28[] = {
#embed "../../../docs/api/v1.0/problems/unsupported-media-type.html"
};
static const unsigned char document29[] = {
#embed "../../../docs/api/v1.0/problems/wrong-method.html"
};
static const unsigned char document30[] = {
#embed "../../../docs/api/v1.0/problems/wrong-state.html"
};
static const unsigned char document31[] = {
#embed "../../../docs/api/versions.js"
};

static const struct document documents[] = {
  {"v1.0/index.html", document0, sizeof document0},
  {"v1.0/openapi.json", document1, sizeof document1},
  {"v1.0/openapi.yaml", document2, sizeof document2},
  {"v1.0/problems.html", document3, sizeof document3},
  {"v1.0/problems/body-too-large.html", document4, sizeof document4},
  {"v1.0/problems/canceled.html", document5, sizeof document5},
  {"v1.0/problems/cluster-fault.html", document6, sizeof document6},
  {"v1.0/problems/cluster-refused.html", document7, sizeof document7},
  {"v1.0/problems/cluster-unreachable.html", document8, sizeof document8},
  {"v1.0/problems/conflict.html", document9, sizeof document9},
  {"v1.0/problems/contradiction.html", document10, sizeof document10},
  {"v1.0/problems/forbidden.html", document11, sizeof document11},
  {"v1.0/problems/headers-too-large.html", document12, sizeof document12},
  {"v1.0/problems/insufficient-resources.html", document13, sizeof document13},
  {"v1.0/problems/internal-error.html", document14, sizeof document14},
  {"v1.0/problems/invalid-request.html", document15, sizeof document15},
  {"v1.0/problems/malformed-body.html", document16, sizeof document16},
  {"v1.0/problems/malformed-request.html", document17, sizeof document17},
  {"v1.0/problems/not-acceptable.html", document18, sizeof document18},
  {"v1.0/problems/not-found.html", document19, sizeof document19},
  {"v1.0/problems/operation-failed.html", document20, sizeof document20},
  {"v1.0/problems/outcome-unknown.html", document21, sizeof document21},
  {"v1.0/problems/precondition-failed.html", document22, sizeof document22},
  {"v1.0/problems/precondition-required.html", document23, sizeof document23},
  {"v1.0/problems/request-timeout.html", document24, sizeof document24},
  {"v1.0/problems/style.css", document25, sizeof document25},
  {"v1.0/problems/unauthenticated.html", document26, sizeof document26},
  {"v1.0/problems/unavailable.html", document27, sizeof document27},
  {"v1.0/problems/unsupported-media-type.html", document28, sizeof document28},
  {"v1.0/problems/wrong-method.html", document29, sizeof document29},
  {"v1.0/problems/wrong-state.html", document30, sizeof document30},
  {"versions.js", document31, sizeof document31},
};

unsigned long document_count(void) { return sizeof documents / sizeof documents[0]; }

const struct document *document_at(unsigned long index) { return &documents[index]; }
