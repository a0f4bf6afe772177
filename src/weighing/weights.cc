#include "weighing/weights.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <iterator>

#include "base/text.h"

namespace onus::weighing {
namespace {

constexpr std::string_view kFirstLine = "onus-weights 1";
constexpr uint32_t kSharesNear = 16;  // come with one line of memory of 64 bytes
constexpr size_t kMostStories = 1'000, kMostFeatures = 1'000'000;

int as_whole(float weight) { return static_cast<int>(std::lround(weight * kUnit)); }

// Lines of the file, their words parted by tabs.
class Lines {
 public:
  Lines(std::string_view text, const std::string& file) : text_(text), file_(file) {}

  bool next() {
    if (text_.empty()) return false;
    const size_t end = std::min(text_.find('\n'), text_.size());
    line_ = text_.substr(0, end);
    text_.remove_prefix(std::min(end + 1, text_.size()));
    ++number_;
    return true;
  }
  std::string_view whole() const { return line_; }
  std::string_view word() {
    const size_t end = std::min(line_.find('\t'), line_.size());
    const std::string_view word = line_.substr(0, end);
    line_.remove_prefix(std::min(end + 1, line_.size()));
    return word;
  }
  bool more() const { return !line_.empty(); }
  std::unexpected<Error> wrong(std::string message) const {
    return fail(std::move(message), {file_, number_, 1});
  }
  Result<float> number() {
    const std::string_view given = word();
    float value = 0;
    const auto parsed = std::from_chars(given.data(), given.data() + given.size(), value);
    if (parsed.ec != std::errc{} || parsed.ptr != given.data() + given.size() ||
        !std::isfinite(value) || std::abs(value) > 1e6f)
      return wrong(fmt::format("'{}' is no number; fit the weights again with onus fit", given));
    return value;
  }

 private:
  std::string_view text_, line_;
  std::string file_;
  uint32_t number_ = 0;
};

Result<FeatureWeights> read_feature(Lines& lines, size_t stories) {
  FeatureWeights feature;
  feature.name = std::string(lines.word());
  if (!key_of(feature.name))
    return lines.wrong(fmt::format("'{}' is no feature; fit the weights again with onus fit",
                                   feature.name));
  ONUS_TRY(feature.rarity, lines.number());
  while (lines.more()) {
    ONUS_TRY(const float story, lines.number());
    ONUS_TRY(const float weight, lines.number());
    if (story < 0 || story > static_cast<float>(stories) || story != std::floor(story))
      return lines.wrong("a weight is of a story that the file does not have");
    if (std::abs(weight) > kMostWeight * kUnit)
      return lines.wrong(fmt::format("a weight is at most {}", kMostWeight * kUnit));
    feature.weights.emplace_back(static_cast<uint16_t>(story), weight / kUnit);
  }
  return feature;
}

}  // namespace

std::string weights_text(const WeightsData& data) {
  std::string out;
  auto to = std::back_inserter(out);
  const Thresholds& t = data.thresholds;
  fmt::format_to(to, "{}\nthresholds\t{:.3f}\t{:.3f}\t{:.3f}\t{:.3f}\t{:.3f}\t{:.3f}\t{:.3f}\n",
                 kFirstLine, t.owed, t.story, t.alone, t.beside, t.decided, t.slope, t.shift);
  for (size_t s = 0; s < data.stories.size(); ++s)
    fmt::format_to(to, "story\t{}\t{}\n", data.stories[s], as_whole(data.base[s]));
  fmt::format_to(to, "owed\t{}\n", as_whole(data.base.back()));
  for (const FeatureWeights& feature : data.features) {
    fmt::format_to(to, "{}\t{:.3f}", feature.name, feature.rarity);
    for (const auto& [story, weight] : feature.weights)
      fmt::format_to(to, "\t{}\t{}", story, as_whole(weight));
    out += '\n';
  }
  return out;
}

Result<WeightsData> read_weights(std::string_view text, const std::string& file) {
  Lines lines(text, file);
  if (!lines.next() || lines.whole() != kFirstLine)
    return lines.wrong(fmt::format("the file must begin with '{}'", kFirstLine));
  WeightsData data;
  if (!lines.next() || lines.word() != "thresholds") return lines.wrong("thresholds are missing");
  Thresholds& t = data.thresholds;
  for (float* one : {&t.owed, &t.story, &t.alone, &t.beside, &t.decided, &t.slope, &t.shift}) {
    ONUS_TRY(*one, lines.number());
  }
  while (true) {
    if (!lines.next()) return lines.wrong("the line 'owed' is missing");
    const std::string_view what = lines.word();
    if (what != "story" && what != "owed") return lines.wrong("expected a line 'story' or 'owed'");
    if (what == "story") data.stories.emplace_back(lines.word());
    if (data.stories.size() > kMostStories) return lines.wrong("there are too many stories");
    ONUS_TRY(const float base, lines.number());
    data.base.push_back(base / kUnit);
    if (what == "owed") break;
  }
  while (lines.next()) {
    ONUS_TRY(auto feature, read_feature(lines, data.stories.size()));
    data.features.push_back(std::move(feature));
    if (data.features.size() > kMostFeatures) return lines.wrong("there are too many features");
  }
  return data;
}

Weights::Weights(const WeightsData& data) : base_(data.base), thresholds_(data.thresholds) {
  ONUS_CHECK(base_.size() == data.stories.size() + 1);
  size_t room = 16;
  while (room < data.features.size() * 2) room *= 2;
  entries_.resize(room);
  filter_.resize(room / 8);  // 8 bits a place
  filter_shift_ = 64 - static_cast<unsigned>(std::bit_width(room * 8 - 1));
  for (const FeatureWeights& feature : data.features) {
    Entry entry{key_of(feature.name).value(), feature.rarity,
                static_cast<uint32_t>(shares_.size())};
    for (const auto& [story, weight] : feature.weights)
      shares_.push_back({story, static_cast<int16_t>(as_whole(weight))});
    entry.end = static_cast<uint32_t>(shares_.size());
    size_t at = entry.key & (room - 1);
    while (entries_[at].begin != kNone) at = (at + 1) & (room - 1);
    entries_[at] = entry;
    const uint64_t bit = entry.key >> filter_shift_;
    filter_[bit / 64] |= uint64_t{1} << (bit % 64);
  }
}

// Memory is asked for well before it is read: the tables are larger than what a core keeps near.
void Weighing::find(std::span<const Feature> features) {
  std::ranges::fill(seen_, 0);
  square_ = 0;
  likely_.clear();
  found_.clear();
  for (const Feature& feature : features) {
    if (!weights_.may_have(feature.key)) continue;
    weights_.fetch(feature.key);
    likely_.push_back(feature);
  }
  for (const Feature& feature : likely_) {
    const uint32_t place = weights_.find(feature.key);
    if (place == Weights::kNone) continue;
    uint64_t& seen = seen_[place / 64];
    const uint64_t bit = uint64_t{1} << (place % 64);
    if ((seen & bit) != 0) continue;
    seen |= bit;
    found_.push_back({place, feature.word});
    const Weights::Entry& entry = weights_[place];
    for (uint32_t i = entry.begin; i < entry.end; i += kSharesNear)
      __builtin_prefetch(&weights_.shares()[i]);
    square_ += double{entry.rarity} * entry.rarity;
  }
}

void Weighing::weigh(std::span<const Feature> features, Scores& out) {
  find(features);
  out.stories.assign(weights_.base().begin(), weights_.base().end());
  const float scale = square_ > 0 ? static_cast<float>(1 / std::sqrt(square_)) : 0;
  float* const stories = out.stories.data();
  for (const Found& found : found_) {
    const Weights::Entry& entry = weights_[found.place];
    const float factor = entry.rarity * scale / kUnit;
    for (uint32_t i = entry.begin; i < entry.end; ++i) {
      const Weights::Share& share = weights_.shares()[i];
      stories[share.story] += static_cast<float>(share.weight) * factor;
    }
  }
  out.owed = out.stories.back();
  out.stories.pop_back();
}

std::vector<uint32_t> Weighing::words_for(size_t story, size_t most) const {
  std::vector<std::pair<float, uint32_t>> speak;
  for (const Found& found : found_) {
    if (found.word == kNoWord) continue;
    const Weights::Entry& entry = weights_[found.place];
    for (uint32_t i = entry.begin; i < entry.end; ++i)
      if (weights_.shares()[i].story == story && weights_.shares()[i].weight > 0)
        speak.emplace_back(static_cast<float>(weights_.shares()[i].weight) * entry.rarity,
                           found.word);
  }
  std::sort(speak.begin(), speak.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  std::vector<uint32_t> words;
  for (const auto& [weight, word] : speak)
    if (words.size() < most && std::find(words.begin(), words.end(), word) == words.end())
      words.push_back(word);
  return words;
}

}  // namespace onus::weighing
