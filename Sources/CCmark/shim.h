// The reference implementation of CommonMark in C. Only tests use it.
#include <cmark.h>
