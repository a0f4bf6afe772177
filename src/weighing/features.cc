#include "weighing/features.h"

#include <array>

namespace onus::weighing {
namespace {

constexpr float kOfWidePairs = 0.7f;

// In the order of FeatureKind.
constexpr std::array<std::string_view, 7> kNames = {"word:",    "stem:",    "pair:",    "wide:",
                                                    "closing:", "channel:", "reporter:"};

constexpr std::array<uint64_t, kNames.size()> kind_keys() {
  std::array<uint64_t, kNames.size()> keys{};
  for (size_t k = 0; k < kNames.size(); ++k) keys[k] = quick_hash(kNames[k]);
  return keys;
}
constexpr auto kKindKeys = kind_keys();

bool is_pair(FeatureKind kind) { return kind == FeatureKind::kPair || kind == FeatureKind::kWide; }

// Every bit of the result depends on every bit of x. Source: the last step of MurmurHash3 (A.
// Appleby, 2011, public domain).
constexpr uint64_t scrambled(uint64_t x) {
  x = (x ^ (x >> 33)) * 0xFF51AFD7ED558CCDu;
  x = (x ^ (x >> 33)) * 0xC4CEB9FE1A85EC53u;
  return x ^ (x >> 33);
}

uint64_t key_of(FeatureKind kind, uint64_t first, uint64_t second = 0) {
  constexpr uint64_t kOdd = 0x9E3779B97F4A7C15u;  // so that "a_b" is not "b_a"
  return scrambled(kKindKeys[static_cast<size_t>(kind)] + first + second * kOdd);
}

}  // namespace

float strength_of(FeatureKind kind) { return kind == FeatureKind::kWide ? kOfWidePairs : 1; }

std::optional<uint64_t> key_of(std::string_view name) {
  for (size_t k = 0; k < kNames.size(); ++k) {
    if (!name.starts_with(kNames[k])) continue;
    const auto kind = static_cast<FeatureKind>(k);
    const std::string_view words = name.substr(kNames[k].size());
    if (!is_pair(kind)) return key_of(kind, quick_hash(words));
    const size_t between = words.find('_');
    if (between == words.npos) return {};
    return key_of(kind, quick_hash(words.substr(0, between)),
                  quick_hash(words.substr(between + 1)));
  }
  return {};
}

std::string name_of(const Feature& feature, const Report& report, const Words& words) {
  std::string name(kNames[static_cast<size_t>(feature.kind)]);
  const auto letters = [&](size_t behind) {
    return letters_of(report, words.all[feature.word + behind]);
  };
  switch (feature.kind) {
    case FeatureKind::kWord:
    case FeatureKind::kClosing: name += letters(0); break;
    case FeatureKind::kStem: name += letters(0).substr(0, Words::kStem); break;
    case FeatureKind::kPair: name += letters(0) + "_" + letters(1); break;
    case FeatureKind::kWide: name += letters(0) + "_" + letters(2); break;
    case FeatureKind::kChannel: name += onus::name_of(report.channel); break;
    case FeatureKind::kReporter: name += onus::name_of(report.reporter); break;
  }
  return name;
}

void list_features(const Report& report, const Words& words, std::vector<Feature>& out) {
  out.clear();
  const auto add = [&](FeatureKind kind, uint32_t word, uint64_t first, uint64_t second = 0) {
    out.push_back({key_of(kind, first, second), word, kind});
  };
  const auto count = static_cast<uint32_t>(words.all.size());
  for (uint32_t i = 0; i < count; ++i) {
    const Word& word = words.all[i];
    const auto in_entry = [&](uint32_t other) {
      return other < count && words.all[other].span.entry == word.span.entry;
    };
    add(FeatureKind::kWord, i, word.key);
    if (word.letters > Words::kStem) add(FeatureKind::kStem, i, word.stem_key);
    if (in_entry(i + 1)) add(FeatureKind::kPair, i, word.key, words.all[i + 1].key);
    if (in_entry(i + 2)) add(FeatureKind::kWide, i, word.key, words.all[i + 2].key);
    if (i >= words.last_entry) add(FeatureKind::kClosing, i, word.key);
  }
  add(FeatureKind::kChannel, kNoWord, quick_hash(onus::name_of(report.channel)));
  add(FeatureKind::kReporter, kNoWord, quick_hash(onus::name_of(report.reporter)));
}

}  // namespace onus::weighing
