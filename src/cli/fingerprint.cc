#include "cli/fingerprint.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

#include "base/files.h"
#include "base/sha256.h"

namespace onus {
namespace {

struct CloseFile {
  void operator()(std::FILE* f) const { std::fclose(f); }
};

Result<void> add_file(Sha256& hash, const std::filesystem::path& path) {
  std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
  if (!file) return fail(std::string("cannot open the file: ") + std::strerror(errno),
                         {path.string()});
  std::array<char, 1 << 16> block;
  while (const size_t got = std::fread(block.data(), 1, block.size(), file.get()))
    hash.add({block.data(), got});
  if (std::ferror(file.get())) return fail("cannot be read to its end", {path.string()});
  return {};
}

}  // namespace

Result<std::string> fingerprint_of_file(const std::filesystem::path& path) {
  Sha256 hash;
  if (auto added = add_file(hash, path); !added) return std::unexpected(added.error());
  return hash.digits();
}

Result<std::string> fingerprint_of_folder(const std::filesystem::path& folder) {
  ONUS_TRY(const auto files, files_below(folder, ""));
  Sha256 hash;
  for (const auto& path : files) {
    hash.add(path.lexically_relative(folder).generic_string());
    hash.add({"\0", 1});
    if (auto added = add_file(hash, path); !added) return std::unexpected(added.error());
  }
  return hash.digits();
}

}  // namespace onus
