#include "audit/file_sink.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace onus {

Result<FileSink> FileSink::open(std::filesystem::path path) {
  std::filesystem::path beside = path.string() + ".part" + std::to_string(::getpid());
  std::FILE* file = std::fopen(beside.c_str(), "wb");
  if (!file)
    return fail(fmt::format("cannot write the file: {}", std::strerror(errno)), {path.string()});
  return FileSink(std::move(path), std::move(beside), file);
}

FileSink::~FileSink() {
  if (!file_) return;
  file_.reset();
  std::error_code ignored;
  std::filesystem::remove(beside_, ignored);
}

void FileSink::write_out() {
  if (error_ == 0 && std::fwrite(buffer_.data(), 1, buffer_.size(), file_.get()) != buffer_.size())
    error_ = errno ? errno : EIO;
  buffer_.clear();
}

Result<void> FileSink::finish() {
  write_out();
  if (error_ == 0 && std::fflush(file_.get()) != 0) error_ = errno;
  if (error_ != 0)
    return fail(fmt::format("cannot write the file: {}", std::strerror(error_)), {path_.string()});
  file_.reset();
  std::error_code wrong;
  std::filesystem::rename(beside_, path_, wrong);
  if (wrong)
    return fail(fmt::format("cannot rename into place: {}", wrong.message()), {path_.string()});
  return {};
}

}  // namespace onus
