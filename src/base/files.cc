#include "base/files.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>

#include "base/result.h"

namespace onus {
namespace {

constexpr size_t kHeadBytes = 4096;  // kept of a line that is too long

struct CloseFile {
  void operator()(std::FILE* f) const { std::fclose(f); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

std::unexpected<Error> failed_on(const std::filesystem::path& path, std::string_view doing) {
  return fail(fmt::format("cannot {}: {}", doing, std::strerror(errno)), {path.string()});
}

}  // namespace

std::string Error::text() const {
  std::string out = place.file;
  if (place.line != 0) out += fmt::format("{}{}", out.empty() ? "line " : ":", place.line);
  if (place.column != 0) out += fmt::format("{}{}", out.empty() ? "column " : ":", place.column);
  if (!out.empty()) out += ": ";
  return out + message;
}

void broken_invariant(const char* what, const char* file, int line) {
  std::fprintf(stderr, "onus: broken invariant at %s:%d: %s\n", file, line, what);
  std::abort();
}

Result<std::string> read_file(const std::filesystem::path& path, uint64_t limit_bytes) {
  std::error_code wrong;
  if (std::filesystem::is_directory(path, wrong))
    return fail("is a folder; name a file", {path.string()});
  File file(std::fopen(path.c_str(), "rb"));
  if (!file) return failed_on(path, "open the file");
  std::string bytes;
  char block[1 << 16];
  while (!std::feof(file.get()) && !std::ferror(file.get())) {
    const size_t got = std::fread(block, 1, sizeof block, file.get());
    if (bytes.size() + got > limit_bytes)
      return fail(fmt::format("is larger than the limit of {} bytes", limit_bytes),
                  {path.string()});
    bytes.append(block, got);
  }
  if (std::ferror(file.get())) return failed_on(path, "read the file");
  return bytes;
}

Result<void> write_file(const std::filesystem::path& path, std::string_view bytes) {
  const std::filesystem::path beside = path.string() + ".part" + std::to_string(::getpid());
  {
    File file(std::fopen(beside.c_str(), "wb"));
    if (!file) return failed_on(path, "write the file");
    const size_t written =
        bytes.empty() ? 0 : std::fwrite(bytes.data(), 1, bytes.size(), file.get());
    if (written != bytes.size() || std::fflush(file.get()) != 0) {
      auto error = failed_on(path, "write the file");
      std::error_code ignored;
      std::filesystem::remove(beside, ignored);
      return error;
    }
  }
  std::error_code wrong;
  std::filesystem::rename(beside, path, wrong);
  if (wrong)
    return fail(fmt::format("cannot rename into place: {}", wrong.message()), {path.string()});
  return {};
}

Result<std::vector<std::filesystem::path>> files_below(const std::filesystem::path& folder,
                                                       std::string_view ending) {
  std::error_code wrong;
  std::filesystem::recursive_directory_iterator walk(folder, wrong), end;
  if (wrong)
    return fail(fmt::format("cannot list the folder: {}", wrong.message()), {folder.string()});
  std::vector<std::filesystem::path> found;
  for (; walk != end; walk.increment(wrong)) {
    if (wrong)
      return fail(fmt::format("cannot list the folder: {}", wrong.message()), {folder.string()});
    if (walk->is_regular_file(wrong) && walk->path().string().ends_with(ending))
      found.push_back(walk->path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

LineReader::LineReader(std::FILE* stream, size_t limit_bytes)
    : stream_(stream), limit_bytes_(limit_bytes), buffer_(1 << 16) {}

bool LineReader::fill() {
  if (at_end_) return false;
  if (begin_ > 0) {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
  }
  if (end_ == buffer_.size()) buffer_.resize(std::min(buffer_.size() * 2, limit_bytes_ + 65536));
  const size_t got = std::fread(buffer_.data() + end_, 1, buffer_.size() - end_, stream_);
  if (got == 0) {
    at_end_ = true;
    failed_ = std::ferror(stream_) != 0;
  }
  end_ += got;
  return got > 0;
}

std::optional<LineReader::Line> LineReader::next() {
  size_t seen = 0;
  bool too_long = false;
  for (;;) {
    const char* from = buffer_.data() + begin_;
    const auto* found =
        static_cast<const char*>(std::memchr(from + seen, '\n', end_ - begin_ - seen));
    if (found) return line_of(static_cast<size_t>(found - from), 1, too_long);
    seen = end_ - begin_;
    if (seen > limit_bytes_) {  // keep only the head; go on to the line's end
      if (!too_long) head_.assign(from, std::min(seen, kHeadBytes));
      too_long = true;
      begin_ = end_;
      seen = 0;
    }
    if (!fill()) break;
  }
  if (begin_ == end_ && !too_long) return std::nullopt;
  return line_of(end_ - begin_, 0, too_long);
}

LineReader::Line LineReader::line_of(size_t bytes, size_t end_bytes, bool too_long) {
  Line line{{buffer_.data() + begin_, bytes}, ++number_, too_long};
  begin_ += bytes + end_bytes;
  if (too_long) {
    line.text = head_;
    return line;
  }
  if (line.text.ends_with('\r')) line.text.remove_suffix(1);
  line.too_long = line.text.size() > limit_bytes_;
  return line;
}

}  // namespace onus
