#include "base/english.h"

#include <fmt/format.h>

#include <array>

namespace onus {
namespace {

constexpr std::array<std::string_view, 11> kNumbers = {
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};

}  // namespace

std::string in_words(uint64_t number, bool capital) {
  if (number >= kNumbers.size()) return with_commas(number);
  std::string word(kNumbers[number]);
  if (number == 0) word = "none";
  if (capital) word[0] = static_cast<char>(word[0] - 32);
  return word;
}

std::string counted(uint64_t number, std::string_view one, std::string_view many) {
  const std::string figure =
      number < kNumbers.size() ? std::string(kNumbers[number]) : with_commas(number);
  return fmt::format("{} {}", figure, number == 1 ? one : many);
}

std::string in_figures(uint64_t number, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", with_commas(number), number == 1 ? one : many);
}

std::string with_commas(uint64_t number) {
  std::string digits = std::to_string(number);
  for (size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
  return text;
}

}  // namespace onus
