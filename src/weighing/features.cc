#include "weighing/features.h"

namespace onus::weighing {
namespace {

constexpr uint64_t kBasis = 14695981039346656037u, kPrime = 1099511628211u;
constexpr size_t kStem = 5;  // letters of a word that its stem keeps
constexpr float kOfWidePairs = 0.7f;

uint64_t add(uint64_t key, std::string_view bytes) {
  for (const char c : bytes) key = (key ^ static_cast<unsigned char>(c)) * kPrime;
  return key;
}

void list_words(const Words& words, FeatureSink& sink) {
  for (uint32_t i = 0; i < words.all.size(); ++i) {
    const std::string_view word = words[i];
    sink.take({.kind = "word:", .first = word, .word = i});
    if (word.size() > kStem)
      sink.take({.kind = "stem:", .first = word.substr(0, kStem), .word = i});
    if (i + 1 < words.all.size() && words.all[i + 1].span.entry == words.all[i].span.entry)
      sink.take({.kind = "pair:", .first = word, .joint = "_", .second = words[i + 1], .word = i});
    if (i + 2 < words.all.size() && words.all[i + 2].span.entry == words.all[i].span.entry)
      sink.take({.kind = "wide:",
                 .first = word,
                 .joint = "_",
                 .second = words[i + 2],
                 .strength = kOfWidePairs,
                 .word = i});
    if (i >= words.last_entry) sink.take({.kind = "closing:", .first = word, .word = i});
  }
}

}  // namespace

uint64_t key_of(std::string_view name) { return add(kBasis, name); }

uint64_t Feature::key() const {
  uint64_t key = kBasis;
  for (const std::string_view part : {kind, first, joint, second}) key = add(key, part);
  return key;
}

std::string Feature::name() const {
  std::string name;
  for (const std::string_view part : {kind, first, joint, second}) name += part;
  return name;
}

void list_features(const Report& report, const Words& words, FeatureSink& sink) {
  list_words(words, sink);
  sink.take({.kind = "channel:", .first = name_of(report.channel)});
  sink.take({.kind = "reporter:", .first = name_of(report.reporter)});
}

}  // namespace onus::weighing
