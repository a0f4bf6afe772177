// What could not be used of an input, so that nothing is lost unseen.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace onus {

struct Reject {
  Error error;          // with file and line
  std::string excerpt;  // the start of what was rejected, well-formed UTF-8, kExcerptBytes at most
  uint32_t rows = 1;    // lines of NDJSON or rows of CSV that are rejected together
};

inline constexpr size_t kExcerptBytes = 200;

// Called once for each, in input order.
using RejectSink = std::function<void(Reject)>;

// The excerpt of raw bytes: bad UTF-8 becomes U+FFFD.
std::string excerpt_of(std::string_view raw);

// One NDJSON line with its end: file, line, column, problem, rows, excerpt.
void append_reject(std::string& out, const Reject& reject);

}  // namespace onus
