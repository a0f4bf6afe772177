#include "cli/fingerprint.h"

#include <sodium.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

#include "base/files.h"

namespace onus {
namespace {

struct CloseFile {
  void operator()(std::FILE* f) const { std::fclose(f); }
};

class Hash {
 public:
  Hash() { crypto_hash_sha256_init(&state_); }

  void add(std::string_view bytes) {
    crypto_hash_sha256_update(&state_, reinterpret_cast<const unsigned char*>(bytes.data()),
                              bytes.size());
  }

  Result<void> add_file(const std::filesystem::path& path) {
    std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
    if (!file) return fail(std::string("cannot open the file: ") + std::strerror(errno),
                           {path.string()});
    std::array<char, 1 << 16> block;
    while (const size_t got = std::fread(block.data(), 1, block.size(), file.get()))
      add({block.data(), got});
    if (std::ferror(file.get())) return fail("cannot be read to its end", {path.string()});
    return {};
  }

  std::string digits() {
    std::array<unsigned char, crypto_hash_sha256_BYTES> bytes;
    crypto_hash_sha256_final(&state_, bytes.data());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex;
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
    return hex.data();
  }

 private:
  crypto_hash_sha256_state state_;
};

}  // namespace

Result<std::string> fingerprint_of_file(const std::filesystem::path& path) {
  Hash hash;
  if (auto added = hash.add_file(path); !added) return std::unexpected(added.error());
  return hash.digits();
}

Result<std::string> fingerprint_of_folder(const std::filesystem::path& folder) {
  ONUS_TRY(const auto files, files_below(folder, ""));
  Hash hash;
  for (const auto& path : files) {
    hash.add(path.lexically_relative(folder).generic_string());
    hash.add({"\0", 1});
    if (auto added = hash.add_file(path); !added) return std::unexpected(added.error());
  }
  return hash.digits();
}

}  // namespace onus
