#include "site/places.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"

namespace onus {
namespace {

constexpr size_t kLongestName = 120;  // bytes; file systems allow 255 with the ending

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_plain(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

// The run of digits, or of other characters, at the front; taken off.
std::string_view take_run(std::string_view& text) {
  size_t end = 1;
  while (end < text.size() && is_digit(text[end]) == is_digit(text[0])) ++end;
  const std::string_view run = text.substr(0, end);
  text.remove_prefix(end);
  return run;
}

std::string_view without_zeros(std::string_view digits) {
  return digits.substr(std::min(digits.find_first_not_of('0'), digits.size()));
}

// Below, at or above zero, as a number where both runs are digits.
int compare_runs(std::string_view a, std::string_view b) {
  if (is_digit(a[0]) && is_digit(b[0])) {
    const std::string_view x = without_zeros(a), y = without_zeros(b);
    if (x.size() != y.size()) return x.size() < y.size() ? -1 : 1;
    return x.compare(y);
  }
  return a.compare(b);
}

}  // namespace

std::string safe_name(std::string_view name) {
  std::string out;
  for (const char c : name) {
    if (is_plain(c))
      out += c;
    else if (c == '/')
      out += '.';
    else
      out += fmt::format("~{:02x}", static_cast<unsigned char>(c));
  }
  if (out.size() > kLongestName) {
    out.resize(kLongestName);
    out += fmt::format("~~{:016x}", quick_hash(name));
  }
  return out;
}

std::string link_from(std::string_view page, std::string_view place) {
  if (place.starts_with(page) && place.substr(page.size()).starts_with('#'))
    return std::string(place.substr(page.size()));
  std::string out;
  for (auto folders = std::ranges::count(page, '/'); folders > 0; --folders) out += "../";
  return out.append(place);
}

bool natural_less(std::string_view a, std::string_view b) {
  const std::string_view whole_a = a, whole_b = b;
  while (!a.empty() && !b.empty())
    if (const int order = compare_runs(take_run(a), take_run(b)); order != 0) return order < 0;
  if (a.empty() != b.empty()) return a.empty();
  return whole_a < whole_b;
}

}  // namespace onus
