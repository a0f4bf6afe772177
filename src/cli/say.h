// How a command ends that cannot be done.
#pragma once

#include <cstdio>

#include "base/result.h"

namespace onus {

// Writes the error to standard error. Returns the exit status for "nothing could be done".
inline int say(const Error& error) {
  std::fprintf(stderr, "%s\n", error.text().c_str());
  return 2;
}

}  // namespace onus
