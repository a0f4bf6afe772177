#include "cli/child_process.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <thread>

extern char** environ;

namespace onus {
namespace {

using Clock = std::chrono::steady_clock;
constexpr size_t kMostAnswerBytes = size_t{64} << 20;
constexpr std::chrono::milliseconds kPatience{2000};  // for a program whose input has ended

std::string because_of_errno() { return std::strerror(errno); }

void close_once(int& descriptor) {
  if (descriptor >= 0) ::close(descriptor);
  descriptor = -1;
}

// What the child gets in place of ours: its two ends, SIGPIPE as it is by default, a group of its
// own by which all that it starts can be ended.
class SpawnSettings {
 public:
  SpawnSettings(int input, int output) {
    posix_spawn_file_actions_init(&files_);
    posix_spawn_file_actions_adddup2(&files_, input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files_, output, STDOUT_FILENO);
    posix_spawnattr_init(&attributes_);
    sigset_t defaults;
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes_, &defaults);
    posix_spawnattr_setpgroup(&attributes_, 0);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
  }
  ~SpawnSettings() {
    posix_spawn_file_actions_destroy(&files_);
    posix_spawnattr_destroy(&attributes_);
  }
  SpawnSettings(const SpawnSettings&) = delete;
  SpawnSettings& operator=(const SpawnSettings&) = delete;

  const posix_spawn_file_actions_t* files() const { return &files_; }
  const posix_spawnattr_t* attributes() const { return &attributes_; }

 private:
  posix_spawn_file_actions_t files_;
  posix_spawnattr_t attributes_;
};

}  // namespace

Result<void> ChildProcess::start(const std::string& command) {
  // Closed on exec, so that no other child holds an end open.
  std::array<int, 2> in{-1, -1}, out{-1, -1};
  if (::pipe2(in.data(), O_CLOEXEC) != 0) return fail("cannot be started: " + because_of_errno());
  to_ = in[1];
  if (::pipe2(out.data(), O_CLOEXEC) != 0) {
    close_once(in[0]);
    return fail("cannot be started: " + because_of_errno());
  }
  from_ = out[0];
  ::fcntl(to_, F_SETFL, O_NONBLOCK);
  ::fcntl(from_, F_SETFL, O_NONBLOCK);
  std::string shell = "sh", option = "-c", text = command;
  std::array<char*, 4> arguments = {shell.data(), option.data(), text.data(), nullptr};
  const SpawnSettings settings(in[0], out[1]);
  const int wrong = ::posix_spawn(&process_, "/bin/sh", settings.files(), settings.attributes(),
                                  arguments.data(), environ);
  close_once(in[0]);
  close_once(out[1]);
  if (wrong == 0) return {};
  process_ = -1;
  return fail(fmt::format("cannot be started: {}", std::strerror(wrong)));
}

Result<void> ChildProcess::write_some(std::string_view& left) {
  const ssize_t written = ::write(to_, left.data(), left.size());
  if (written >= 0) left.remove_prefix(static_cast<size_t>(written));
  if (written >= 0 || errno == EAGAIN || errno == EINTR) return {};
  if (errno == EPIPE) {  // it takes no more; what it said so far tells why
    left = {};
    return {};
  }
  return fail("cannot be written to: " + because_of_errno());
}

Result<bool> ChildProcess::read_some() {
  std::array<char, 65536> buffer;
  const ssize_t bytes = ::read(from_, buffer.data(), buffer.size());
  if (bytes > 0) answers_.append(buffer.data(), static_cast<size_t>(bytes));
  if (bytes >= 0) return bytes > 0;
  if (errno == EAGAIN || errno == EINTR) return true;
  return fail("cannot be read from: " + because_of_errno());
}

Result<std::string_view> ChildProcess::exchange(std::string_view text, std::chrono::seconds limit) {
  const auto deadline = Clock::now() + limit;
  answers_.erase(0, at_);
  at_ = 0;
  std::string_view left = text;
  for (size_t searched = 0;;) {
    const size_t end = answers_.find('\n', searched);
    searched = answers_.size();
    if (left.empty() && end != std::string::npos) {
      at_ = end + 1;
      return std::string_view(answers_).substr(0, end);
    }
    if (end != std::string::npos) searched = end;
    if (answers_.size() > kMostAnswerBytes) return fail("wrote a line longer than 64 MB");
    const auto wait =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (wait <= 0)
      return fail(fmt::format("gave no answer within {} seconds; it must write each answer out "
                              "(flush) before it waits for the next report",
                              limit.count()));
    std::array<pollfd, 2> ends = {pollfd{from_, POLLIN, 0},
                                  pollfd{left.empty() ? -1 : to_, POLLOUT, 0}};
    if (::poll(ends.data(), ends.size(), static_cast<int>(std::min<int64_t>(wait, 60'000))) < 0 &&
        errno != EINTR)
      return fail("cannot be waited for: " + because_of_errno());
    if (ends[1].revents != 0) {
      if (auto done = write_some(left); !done) return std::unexpected(done.error());
    }
    if (ends[0].revents != 0) {
      ONUS_TRY(const bool more, read_some());
      if (!more) return fail(how_it_ended());
    }
  }
}

std::string ChildProcess::how_it_ended() {
  if (!reap(kPatience)) return "closed its output";
  if (WIFSIGNALED(status_)) return fmt::format("was ended by signal {}", WTERMSIG(status_));
  if (WEXITSTATUS(status_) == 127) return "cannot be started (the shell finds no such command)";
  return fmt::format("ended with status {}", WEXITSTATUS(status_));
}

bool ChildProcess::reap(std::chrono::milliseconds patience) {
  const auto deadline = Clock::now() + patience;
  while (!reaped_) {
    const pid_t ended = ::waitpid(process_, &status_, WNOHANG);
    reaped_ = ended == process_ || (ended < 0 && errno == ECHILD);
    if (reaped_ || Clock::now() >= deadline) break;
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  return reaped_;
}

void ChildProcess::end() {
  close_once(to_);
  if (started()) {
    if (!reap(kPatience)) {
      ::kill(-process_, SIGKILL);
      while (::waitpid(process_, &status_, 0) < 0 && errno == EINTR) continue;
    }
    process_ = -1;
  }
  close_once(from_);
}

}  // namespace onus
