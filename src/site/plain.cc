#include "site/plain.h"

#include <fmt/format.h>

#include "base/english.h"
#include "law/offence.h"
#include "law/show.h"

namespace onus {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::vector<std::string> split_values(std::string_view text) {
  constexpr std::string_view kOr = " or ";
  std::vector<std::string> out;
  for (size_t at; (at = text.find(kOr)) != std::string_view::npos;) {
    out.push_back(words_of(text.substr(0, at)));
    text.remove_prefix(at + kOr.size());
  }
  out.push_back(words_of(text));
  return out;
}

std::string years_and_months(int months) {
  const auto some = [](int n, std::string_view unit) {
    return fmt::format("{} {}{}", n, unit, n == 1 ? "" : "s");
  };
  if (months < 12) return some(months, "month");
  if (months % 12 == 0) return some(months / 12, "year");
  return some(months / 12, "year") + " and " + some(months % 12, "month");
}

}  // namespace

std::string words_of(std::string_view name) {
  std::string out(name);
  for (size_t i = 0; i < out.size(); ++i) {
    const bool within = i > 0 && i + 1 < out.size();
    const bool joins = within && (is_letter(out[i - 1]) || is_letter(out[i + 1]));
    if (out[i] == '_' || (out[i] == '-' && joins)) out[i] = ' ';
  }
  return out;
}

std::string title_of_name(std::string_view name) { return capitalised(words_of(name)); }

std::string either(const std::vector<std::string>& items) {
  std::string out;
  for (size_t i = 0; i < items.size(); ++i) {
    if (i > 0) out += i + 1 == items.size() ? " or " : ", ";
    out += items[i];
  }
  return out;
}

std::string said_of_fact(const Condition& condition, std::string_view fact) {
  std::string_view rest = condition.text;
  if (rest.starts_with(fact)) rest.remove_prefix(fact.size());
  std::string verb;
  for (const std::string_view opening : {" is not ", " is "}) {
    if (!rest.starts_with(opening)) continue;
    verb = opening.substr(1);
    rest.remove_prefix(opening.size());
    break;
  }
  return verb + either(split_values(rest));
}

std::string sentence_in_words(int months) {
  return months >= kLifeMonths ? "life" : years_and_months(months);
}

std::string periods_in_words(const std::vector<Period>& periods) {
  std::string out;
  for (const Period& period : periods) {
    if (!out.empty()) out += "; ";
    out += period_in_words(period.from, period.to);
  }
  return out;
}

}  // namespace onus
