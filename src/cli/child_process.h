// A program run beside this one that answers lines with lines.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <string>
#include <string_view>

#include "base/result.h"

namespace onus {

// Ended and reaped with the object. Its standard error is ours. SIGPIPE must be ignored.
class ChildProcess {
 public:
  ChildProcess() = default;
  ~ChildProcess() { end(); }
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;

  bool started() const { return process_ > 0; }
  // By sh -c, once.
  Result<void> start(const std::string& command);

  // Writes the text, which must end its line, and waits for one line back, reading while it writes
  // so that neither side waits for the other's full pipe. The answer, without its end, is valid
  // until the next call. After an error nothing more may be exchanged.
  Result<std::string_view> exchange(std::string_view text, std::chrono::seconds limit);

  // No more input; waits a moment for it to end by itself, then kills it and what it started.
  void end();

 private:
  Result<void> write_some(std::string_view& left);
  Result<bool> read_some();  // false: the end of its output
  std::string how_it_ended();
  bool reap(std::chrono::milliseconds patience);

  pid_t process_ = -1;
  int to_ = -1, from_ = -1;
  int status_ = 0;
  bool reaped_ = false;
  std::string answers_;  // read so far; an answer that was handed out stands before at_
  size_t at_ = 0;
};

}  // namespace onus
