// "12,000 reports" on standard error while long work goes on, when a person looks at it.
#pragma once

#include <cstdint>
#include <string_view>

namespace onus {

class Progress {
 public:
  explicit Progress(std::string_view what);
  ~Progress();
  // Writes at most a few times a second.
  void at(uint64_t done);

 private:
  std::string_view what_;
  bool shown_ = false, wanted_;
  uint64_t next_ = 0;
};

}  // namespace onus
