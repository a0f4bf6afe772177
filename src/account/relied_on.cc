#include "account/relied_on.h"

#include <fmt/format.h>

#include <array>

namespace onus {
namespace {

struct Name {
  std::string_view fact;
  std::string_view value;  // empty: the fact alone
};

constexpr std::array<Name, 26> kReliedOn = {{
    {"act", "course-of-conduct"}, {"relation", "partner"}, {"relation", "family"},
    {"reporter", ""},             {"repeated", "yes"},     {"told-apart", "no"},
    {"has-victim", "no"},         {"crime-related", ""}, {"domestic-setting", "yes"},
    {"kind", "person"},           {"kind", "business"},    {"sex", "male"},
    {"sex", "female"},            {"age", ""},             {"vulnerable", "yes"},
    {"offence", ""},              {"recording", ""},       {"incident", ""},
    {"confirmation", ""},         {"test", ""},            {"family", ""},
    {"against", "state"},         {"against", "victim"},   {"has-control", "yes"},
    {"has-following", "yes"},     {"work", ""}}};

}  // namespace

std::vector<Error> missing_from(const Vocabulary& vocabulary, const std::string& file) {
  std::vector<Error> missing;
  for (const auto& [fact, value] : kReliedOn) {
    const FactId id = vocabulary.find(fact);
    if (id == kNoFact)
      missing.push_back({fmt::format("the program relies on the fact '{}', which is not here; put "
                                     "its row back", fact), {file}});
    else if (!value.empty() && vocabulary.value_of(id, value) == kNoValue)
      missing.push_back({fmt::format("the program relies on the value '{}' of '{}', which is not "
                                     "here; put it back", value, fact), {file}});
  }
  return missing;
}

}  // namespace onus
