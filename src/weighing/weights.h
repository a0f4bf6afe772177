// The weights of words: how much each speaks for a report telling a story, and for it owing a crime
// at all. They are fitted (weighing/fit.h) and kept as text (doc/formats/weights.md).
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "weighing/features.h"

namespace onus::weighing {

// What is done with scores.
struct Thresholds {
  float owed = 0.5f;      // a report whose words score less for owing a crime owes none
  float story = 0.15f;    // a story told by the words alone scores this at least
  float alone = 0.1f;     // where none does: the best story's score
  float beside = 0.6f;    // beside a better story: and so much of that one's score
  float decided = 0.35f;  // so much of it is enough where the patterns led to that class too
  // A report owes a crime with the chance 1 / (1 + exp(-(slope * score + shift))).
  float slope = 8, shift = -4;
};

struct FeatureWeights {
  std::string name;
  float rarity = 0;                                 // strength x ln(reports / reports that have it)
  std::vector<std::pair<uint16_t, float>> weights;  // by story; the last number is "owes a crime"
};

// Weights are kept as whole numbers of this: none is as large as 3.3.
inline constexpr float kUnit = 10'000, kMostWeight = 32'767 / kUnit;

struct WeightsData {
  std::vector<std::string> stories;
  std::vector<float> base;  // by story and for owing: the score of a report without words
  Thresholds thresholds;
  std::vector<FeatureWeights> features;
};

std::string weights_text(const WeightsData& data);
// Errors name file, line and what is wrong.
Result<WeightsData> read_weights(std::string_view text, const std::string& file);

// A report's scores.
struct Scores {
  std::vector<float> stories;
  float owed = 0;
};

// Read-only, shared by all threads.
class Weights {
 public:
  static constexpr uint32_t kNone = 0xFFFFFFFF;

  explicit Weights(const WeightsData& data);

  // A feature.
  struct Entry {
    uint64_t key = 0;
    float rarity = 0;
    uint32_t begin = kNone, end = kNone;  // into `shares`
  };
  struct Share {
    uint16_t story = 0;
    int16_t weight = 0;  // of kUnit
  };

  size_t stories() const { return base_.size() - 1; }
  const Thresholds& thresholds() const { return thresholds_; }
  void set_thresholds(const Thresholds& thresholds) { thresholds_ = thresholds; }
  // False where no feature has the key; true may be wrong, for one key in a dozen. Most features of
  // a report have no weights: this answers from memory that stays near.
  bool may_have(uint64_t key) const {
    const uint64_t bit = key >> filter_shift_;
    return (filter_[bit / 64] >> (bit % 64) & 1) != 0;
  }
  // Asks for the memory that find(key) will read.
  void fetch(uint64_t key) const { __builtin_prefetch(&entries_[key & (entries_.size() - 1)]); }
  // The place of a feature, below places(), or kNone.
  uint32_t find(uint64_t key) const {
    size_t at = key & (entries_.size() - 1);
    while (entries_[at].begin != kNone && entries_[at].key != key)
      at = (at + 1) & (entries_.size() - 1);
    return entries_[at].begin == kNone ? kNone : static_cast<uint32_t>(at);
  }
  const Entry& operator[](uint32_t place) const { return entries_[place]; }
  size_t places() const { return entries_.size(); }
  const std::vector<Share>& shares() const { return shares_; }
  const std::vector<float>& base() const { return base_; }

 private:
  std::vector<Entry> entries_;     // open addressing; a power of two, half empty at least
  std::vector<uint64_t> filter_;  // bits, by the highest bits of a key
  unsigned filter_shift_ = 0;
  std::vector<Share> shares_;
  std::vector<float> base_;
  Thresholds thresholds_;
};

// The features of one report that have weights, each once, and what they add up to. One per thread.
class Weighing {
 public:
  explicit Weighing(const Weights& weights) : weights_(weights), seen_(weights.places() / 64 + 1) {}

  // All features of a report.
  void weigh(std::span<const Feature> features, Scores& out);
  // The words that speak most for the story, at most so many, those that speak most first.
  std::vector<uint32_t> words_for(size_t story, size_t most) const;

 private:
  struct Found {
    uint32_t place = 0;
    uint32_t word = kNoWord;
  };
  void find(std::span<const Feature> features);

  const Weights& weights_;
  std::vector<uint64_t> seen_;  // a bit for each place
  std::vector<Feature> likely_;
  std::vector<Found> found_;
  double square_ = 0;
};

}  // namespace onus::weighing
