// Inputs of several texts, divided by lines "---".
#pragma once

#include <string_view>

// The text before the next line "---", which is taken away with it.
inline std::string_view part_of(std::string_view& text) {
  constexpr std::string_view kBetween = "\n---\n";
  const size_t cut = text.find(kBetween);
  const std::string_view part = text.substr(0, cut);
  text.remove_prefix(cut == text.npos ? text.size() : cut + kBetween.size());
  return part;
}
