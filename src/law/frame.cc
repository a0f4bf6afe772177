#include "law/frame.h"

namespace onus {

std::optional<FrameLayout> FrameLayout::make(const Vocabulary& vocabulary) {
  FrameLayout layout;
  if (vocabulary.size() > kMostFacts) return std::nullopt;
  size_t next = 0;
  for (size_t f = 0; f < vocabulary.size(); ++f) {
    const size_t values = vocabulary[static_cast<FactId>(f)].values.size();
    const size_t bits = values + 1;
    const bool straddles = next / 64 != (next + bits - 1) / 64;
    if (straddles) next = (next + 63) / 64 * 64;
    if (next + bits > kMostAtoms) return std::nullopt;
    layout.slots_.push_back({static_cast<uint16_t>(next), static_cast<uint16_t>(values)});
    next += bits;
  }
  return layout;
}

Frame assumed_frame(const FrameLayout& layout, const Vocabulary& vocabulary) {
  Frame frame;
  frame.layout_ = &layout;
  for (size_t f = 0; f < vocabulary.size(); ++f) {
    const auto id = static_cast<FactId>(f);
    const bool concluded = vocabulary[id].about == About::kConclusion;
    frame.put(id, concluded ? kNoValue : vocabulary[id].unstated);
  }
  return frame;
}

}  // namespace onus
