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
constexpr uint64_t kFormat = 6;  // change it with any change of the structures kept

std::optional<std::filesystem::path> cache_file(uint64_t content_hash) {
  std::filesystem::path folder;
  if (const char* cache = std::getenv("XDG_CACHE_HOME"); cache && *cache)
    folder = cache;
  else if (const char* home = std::getenv("HOME"); home && *home)
    folder = std::filesystem::path(home) / ".cache";
  else
    return std::nullopt;
  return folder / "onus" / fmt::format("lexicon-{:016x}-{}.bin", content_hash, kFormat);
}

template <class T>
void put(std::string& out, const std::vector<T>& values) {
  static_assert(std::is_trivially_copyable_v<T>);
  const uint64_t size = values.size() * sizeof(T);
  out.append(reinterpret_cast<const char*>(&size), sizeof size);
  out.append(reinterpret_cast<const char*>(values.data()), size);
}

template <class T>
bool take(std::string_view& in, std::vector<T>& values) {
  uint64_t size = 0;
  if (in.size() < sizeof size) return false;
  std::memcpy(&size, in.data(), sizeof size);
  in.remove_prefix(sizeof size);
  if (in.size() < size || size % sizeof(T) != 0) return false;
  values.resize(size / sizeof(T));
  if (size > 0) std::memcpy(static_cast<void*>(values.data()), in.data(), size);
  in.remove_prefix(size);
  return true;
}

// Every index a damaged file could hold leads somewhere.
bool is_whole(const LexiconModel& model) {
  const auto within = [](uint32_t begin, uint32_t end, size_t size) {
    return begin <= end && end <= size;
  };
  const auto is_stage = [&](StageId stage) { return stage == kNoStage || stage < model.stages; };
  // Each stage is the first piece of something or what follows one.
  if (model.stages > model.literals.size() + model.followers.all().size()) return false;
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
  if (!bytes) return false;
  std::string_view in = *bytes;
  Wordings::Parts wordings;
  std::vector<Follower> followers;
  std::vector<uint32_t> sizes;
  if (!take(in, model.literals) || !take(in, model.targets) || !take(in, followers) ||
      !take(in, sizes) || sizes.size() != 3 || !take(in, wordings.words) ||
      !take(in, wordings.leads))
    return false;
  model.followers = Followers(std::move(followers));
  model.stages = sizes[0];
  model.widest_gap_words = sizes[1];
  wordings.wordings = sizes[2];
  if (!is_whole(model) || !wordings.are_whole(model.literals.size())) return false;
  model.wordings = Wordings(wordings);
  return true;
}

void keep_wordings(uint64_t content_hash, const LexiconModel& model) {
  const auto path = cache_file(content_hash);
  if (!path) return;
  std::string out;
  put(out, model.literals);
  put(out, model.targets);
  put(out, model.followers.all());
  const Wordings::Parts wordings = model.wordings.parts();
  put(out, std::vector<uint32_t>{model.stages, model.widest_gap_words, wordings.wordings});
  put(out, wordings.words);
  put(out, wordings.leads);
  std::error_code ignored;
  std::filesystem::create_directories(path->parent_path(), ignored);
  (void)write_file(*path, out);
  forget_old(path->parent_path());
}

}  // namespace onus::reading
