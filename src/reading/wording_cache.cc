#include "reading/wording_cache.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <optional>
#include <system_error>
#include <type_traits>
#include <vector>

#include "base/files.h"
#include "base/text.h"

namespace onus::reading {
namespace {

constexpr uint64_t kLargestCache = 512ull << 20;
constexpr size_t kMostKept = 8;
constexpr uint64_t kFormat = 3;  // change it with any change of the structures kept

std::optional<std::filesystem::path> cache_file(uint64_t content_hash) {
  std::filesystem::path folder;
  if (const char* cache = std::getenv("XDG_CACHE_HOME"); cache && *cache)
    folder = cache;
  else if (const char* home = std::getenv("HOME"); home && *home)
    folder = std::filesystem::path(home) / ".cache";
  else
    return std::nullopt;
  uint64_t key = quick_hash(hs_version(), content_hash + kFormat);
  hs_platform_info_t platform{};
  if (hs_populate_platform(&platform) == HS_SUCCESS)
    key = quick_hash(fmt::format("{} {}", platform.tune, platform.cpu_features), key);
  return folder / "onus" / fmt::format("lexicon-{:016x}.bin", key);
}

void put_bytes(std::string& out, const void* bytes, uint64_t size) {
  out.append(reinterpret_cast<const char*>(&size), sizeof size);
  out.append(static_cast<const char*>(bytes), size);
}

template <class T>
void put(std::string& out, const std::vector<T>& values) {
  static_assert(std::is_trivially_copyable_v<T>);
  put_bytes(out, values.data(), values.size() * sizeof(T));
}

std::optional<std::string_view> take_bytes(std::string_view& in) {
  uint64_t size = 0;
  if (in.size() < sizeof size) return std::nullopt;
  std::memcpy(&size, in.data(), sizeof size);
  in.remove_prefix(sizeof size);
  if (in.size() < size) return std::nullopt;
  const std::string_view bytes = in.substr(0, size);
  in.remove_prefix(size);
  return bytes;
}

template <class T>
bool take(std::string_view& in, std::vector<T>& values) {
  const auto bytes = take_bytes(in);
  if (!bytes || bytes->size() % sizeof(T) != 0) return false;
  values.resize(bytes->size() / sizeof(T));
  if (!bytes->empty()) std::memcpy(static_cast<void*>(values.data()), bytes->data(), bytes->size());
  return true;
}

// Every index a damaged file could hold leads somewhere.
bool is_whole(const LexiconModel& model) {
  const auto within = [](uint32_t begin, uint32_t end, size_t size) {
    return begin <= end && end <= size;
  };
  const auto is_stage = [&](StageId stage) { return stage == kNoStage || stage < model.stages; };
  return std::ranges::all_of(model.literals,
                             [&](const Literal& one) {
                               return within(one.begin, one.end, model.targets.size()) &&
                                      is_stage(one.stage);
                             }) &&
         std::ranges::all_of(model.followers.all(),
                             [&](const Follower& one) {
                               return within(one.begin, one.end, model.targets.size()) &&
                                      is_stage(one.next);
                             }) &&
         std::ranges::all_of(model.targets, [&](const Target& target) {
           return target.concept_id < model.concepts.size();
         });
}

// A lexicon that is worked on leaves a file for each of its states: only the newest few stay.
void forget_old(const std::filesystem::path& folder) {
  std::vector<std::pair<std::filesystem::file_time_type, std::filesystem::path>> kept;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(folder, ignored))
    if (entry.path().filename().string().starts_with("lexicon-"))
      kept.emplace_back(entry.last_write_time(ignored), entry.path());
  std::ranges::sort(kept, std::ranges::greater{});
  for (size_t i = kMostKept; i < kept.size(); ++i) std::filesystem::remove(kept[i].second, ignored);
}

}  // namespace

bool load_wordings(uint64_t content_hash, LexiconModel& model) {
  const auto path = cache_file(content_hash);
  if (!path) return false;
  const auto bytes = read_file(*path, kLargestCache);
  if (!bytes || bytes->size() < sizeof(uint64_t)) return false;
  std::string_view in = *bytes;
  std::vector<Follower> followers;
  std::vector<uint32_t> sizes;
  if (!take(in, model.literals) || !take(in, model.targets) || !take(in, followers) ||
      !take(in, sizes) || sizes.size() != 2)
    return false;
  model.followers = Followers(std::move(followers));
  model.stages = sizes[0];
  model.widest_gap_words = sizes[1];
  const auto compiled = take_bytes(in);
  if (!compiled || !is_whole(model)) return false;
  hs_database_t* database = nullptr;
  if (hs_deserialize_database(compiled->data(), compiled->size(), &database) != HS_SUCCESS)
    return false;
  model.database.reset(database);
  return true;
}

void keep_wordings(uint64_t content_hash, const LexiconModel& model) {
  const auto path = cache_file(content_hash);
  char* compiled = nullptr;
  size_t size = 0;
  if (!path || hs_serialize_database(model.database.get(), &compiled, &size) != HS_SUCCESS) return;
  std::string out;
  put(out, model.literals);
  put(out, model.targets);
  put(out, model.followers.all());
  put(out, std::vector<uint32_t>{model.stages, model.widest_gap_words});
  put_bytes(out, compiled, size);
  std::free(compiled);
  std::error_code ignored;
  std::filesystem::create_directories(path->parent_path(), ignored);
  (void)write_file(*path, out);
  forget_old(path->parent_path());
}

}  // namespace onus::reading
