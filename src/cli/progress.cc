#include "cli/progress.h"

#include <unistd.h>

#include <cstdio>

#include "base/english.h"

namespace onus {
namespace {
constexpr uint64_t kEvery = 5000;  // reports; a tenth of a second or so of work
}

Progress::Progress(std::string_view what) : what_(what), wanted_(isatty(STDERR_FILENO) == 1) {}

Progress::~Progress() {
  if (shown_) std::fputs("\r\033[K", stderr);
}

void Progress::at(uint64_t done) {
  if (!wanted_ || done < next_) return;
  next_ = done + kEvery;
  shown_ = true;
  std::fprintf(stderr, "\r%s %.*s", with_commas(done).c_str(), static_cast<int>(what_.size()),
               what_.data());
}

}  // namespace onus
