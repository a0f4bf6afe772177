#include "reading/database.h"

#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <system_error>

#include "base/files.h"
#include "base/text.h"

namespace onus::reading {
namespace {

constexpr uint64_t kLargestCache = 512ull << 20;

std::optional<std::filesystem::path> cache_folder() {
  if (const char* cache = std::getenv("XDG_CACHE_HOME"); cache && *cache) return std::filesystem::path(cache) / "onus";
  if (const char* home = std::getenv("HOME"); home && *home) return std::filesystem::path(home) / ".cache" / "onus";
  return std::nullopt;
}

std::string cache_name(const std::vector<std::string>& literals) {
  uint64_t key = quick_hash(hs_version());
  hs_platform_info_t platform{};
  if (hs_populate_platform(&platform) == HS_SUCCESS)
    key = quick_hash(fmt::format("{} {}", platform.tune, platform.cpu_features), key);
  for (const std::string& literal : literals) key = quick_hash("\n", quick_hash(literal, key));
  return fmt::format("lexicon-{:016x}.hsdb", key);
}

Database from_cache(const std::filesystem::path& path) {
  const auto bytes = read_file(path, kLargestCache);
  hs_database_t* database = nullptr;
  if (!bytes || hs_deserialize_database(bytes->data(), bytes->size(), &database) != HS_SUCCESS) return nullptr;
  return Database(database);
}

// Best effort: a lexicon without a cache only starts slower.
void to_cache(const std::filesystem::path& path, const hs_database_t* database) {
  char* bytes = nullptr;
  size_t size = 0;
  if (hs_serialize_database(database, &bytes, &size) != HS_SUCCESS) return;
  std::error_code ignored;
  std::filesystem::create_directories(path.parent_path(), ignored);
  (void)write_file(path, std::string_view(bytes, size));
  std::free(bytes);
}

}  // namespace

Result<Database> make_database(const std::vector<std::string>& literals) {
  std::optional<std::filesystem::path> cached;
  if (const auto folder = cache_folder()) cached = *folder / cache_name(literals);
  if (cached)
    if (Database database = from_cache(*cached)) return database;

  std::vector<const char*> texts;
  std::vector<size_t> lengths;
  std::vector<unsigned> ids;
  for (const std::string& literal : literals) {
    texts.push_back(literal.c_str());
    lengths.push_back(literal.size());
    ids.push_back(static_cast<unsigned>(ids.size()));
  }
  const std::vector<unsigned> flags(literals.size(), 0);
  hs_database_t* made = nullptr;
  hs_compile_error_t* error = nullptr;
  if (hs_compile_lit_multi(texts.data(), flags.data(), ids.data(), lengths.data(), static_cast<unsigned>(ids.size()),
                           HS_MODE_BLOCK, nullptr, &made, &error) != HS_SUCCESS) {
    const std::string message = error ? error->message : "unknown reason";
    hs_free_compile_error(error);
    return fail("the words cannot be compiled for the scanner: " + message);
  }
  Database database(made);
  if (cached) to_cache(*cached, database.get());
  return database;
}

}  // namespace onus::reading
