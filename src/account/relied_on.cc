#include "account/relied_on.h"

#include <fmt/format.h>

#include <array>

namespace onus {
namespace {

struct Name {
  std::string_view fact;
  std::string_view value;  // empty: the fact alone
};

constexpr auto kReliedOn = std::to_array<Name>({
    {"act", "course-of-conduct"}, {"relation", "partner"}, {"relation", "family"},
    {"reporter", ""},             {"repeated", "yes"},     {"told-apart", "no"},
    {"has-victim", "no"},         {"crime-related", ""}, {"domestic-setting", "yes"},
    {"kind", "person"},           {"kind", "business"},    {"sex", "male"},
    {"sex", "female"},            {"age", ""},             {"vulnerable", "yes"},
    {"offence", ""},              {"recording", ""},       {"incident", ""},
    {"confirmation", ""},         {"test", ""},            {"family", ""},
    {"against", "state"},         {"against", "victim"},   {"has-control", "yes"},
    {"has-following", "yes"},     {"work", ""},
    // of held records
    {"removal-reason", "none"},   {"removal-reason", "other"},
    {"decided-by", "other"},      {"avi", "none"},         {"avi", "unwillingness"},
    {"avi", "given"},             {"victim-told", "before"}, {"victim-told", "after"},
    {"victim-told", "no"},        {"receiving-reference", "crime"}, {"other-record", "live"},
    {"other-record", "named"},    {"other-record", "none"}, {"outcome", ""},
    {"outcome-written", "yes"},   {"domestic-abuse", "yes"}, {"removal-effect", "duplicate"},
    {"removal-scope", ""},        {"removal-evidence", ""}, {"removal-decider", ""},
    {"removal-victim-told", ""},  {"removal-other-record", ""}, {"outcome-scope", ""},
    {"outcome-charge", ""},       {"outcome-suspect", ""}, {"outcome-person", ""},
    {"outcome-victim", ""},       {"outcome-evidence", ""}, {"outcome-admission", ""},
    {"outcome-completed", ""},    {"outcome-decider", ""}, {"outcome-told", ""},
    {"outcome-victim-told", ""},  {"outcome-record", ""}});

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
