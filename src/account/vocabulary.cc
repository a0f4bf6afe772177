#include "account/vocabulary.h"

#include <fmt/format.h>

#include <array>
#include <charconv>

#include "base/csv.h"
#include "base/text.h"

namespace onus {
namespace {

constexpr size_t kMaxFacts = 1000;
constexpr size_t kMaxValues = 2000;
constexpr size_t kSuggestWithin = 3;
constexpr std::array<std::string_view, 6> kColumns = {"fact", "about", "values",
                                                      "unstated", "ask", "meaning"};

bool is_name(std::string_view text) {
  if (text.empty() || text.front() == '-' || text.back() == '-') return false;
  for (char c : text)
    if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-' && c != '+' && c != '/')
      return false;
  return true;
}

std::optional<About> about_from(std::string_view word) {
  if (word == "report") return About::kReport;
  if (word == "act") return About::kAct;
  if (word == "person") return About::kPerson;
  if (word == "record") return About::kRecord;
  if (word == "table") return About::kProjected;
  if (word == "conclusion") return About::kConclusion;
  return std::nullopt;
}

Result<std::vector<std::string>> split_values(std::string_view cell, const Place& place) {
  std::vector<std::string> values;
  if (cell.starts_with('(')) return values;  // filled from a table by the law
  while (true) {
    const size_t bar = cell.find('|');
    const std::string_view value = trim(cell.substr(0, bar));
    if (!is_name(value))
      return fail(fmt::format("'{}' is not a value; write small letters, digits and hyphens, "
                              "values parted by |", value), place);
    values.emplace_back(value);
    if (bar == std::string_view::npos) return values;
    cell.remove_prefix(bar + 1);
  }
}

// The nearest of some names within a few letters, as " (did you mean 'x'?)".
template <class Names>
std::string nearest(std::string_view wanted, const Names& names) {
  std::string_view best;
  size_t least = kSuggestWithin;
  for (std::string_view name : names)
    if (size_t d = edit_distance(wanted, name, kSuggestWithin); d < least) {
      least = d;
      best = name;
    }
  return best.empty() ? std::string() : fmt::format("; did you mean '{}'?", best);
}

Result<Fact> read_row(const CsvReader::Record& row, const std::string& file) {
  auto place = [&](size_t i) {
    return Place{file, static_cast<uint32_t>(row.lines[i]), row.columns[i]};
  };
  if (row.fields.size() != kColumns.size())
    return fail(fmt::format("{} fields where {} are wanted", row.fields.size(), kColumns.size()),
                {file, static_cast<uint32_t>(row.line)});
  Fact fact;
  fact.name = row.fields[0];
  if (!is_name(fact.name))
    return fail(fmt::format("'{}' is not a fact's name; write small letters, digits and hyphens",
                            fact.name), place(0));
  auto about = about_from(row.fields[1]);
  if (!about)
    return fail(fmt::format("'{}': write report, act, person, record, table or conclusion",
                            row.fields[1]), place(1));
  fact.about = *about;
  ONUS_TRY(fact.values, split_values(row.fields[2], place(2)));
  const std::string& unstated = row.fields[3];
  if (!unstated.empty()) {
    for (size_t v = 0; v < fact.values.size(); ++v)
      if (fact.values[v] == unstated) fact.unstated = static_cast<ValueId>(v);
    if (fact.unstated == kNoValue)
      return fail(fmt::format("'{}' is not one of the fact's values", unstated), place(3));
  }
  fact.ask = row.fields[4];
  fact.meaning = row.fields[5];
  return fact;
}

}  // namespace

Result<Vocabulary> Vocabulary::parse(std::string_view csv, const std::string& file) {
  Vocabulary vocabulary;
  CsvReader reader{CsvSource(csv)};
  CsvReader::Record row;
  auto in_file = [&](Error error) {
    if (error.place.file.empty()) error.place.file = file;
    return std::unexpected(std::move(error));
  };
  auto header = reader.next(row);
  if (!header) return in_file(header.error());
  if (!*header || !std::equal(row.fields.begin(), row.fields.end(), kColumns.begin(),
                              kColumns.end()))
    return fail("the first line must be fact,about,values,unstated,ask,meaning", {file, 1, 1});
  for (;;) {
    auto more = reader.next(row);
    if (!more) return in_file(more.error());
    if (!*more) return vocabulary;
    if (row.fields.size() == 1 && row.fields[0].empty()) continue;
    ONUS_TRY(Fact fact, read_row(row, file));
    if (auto defined = vocabulary.define(std::move(fact)); !defined)
      return fail(defined.error().message, {file, static_cast<uint32_t>(row.line), 1});
  }
}

Result<FactId> Vocabulary::define(Fact fact) {
  if (by_name_.contains(fact.name))
    return fail(fmt::format("the fact '{}' is defined twice", fact.name));
  if (facts_.size() + 2 >= kMaxFacts || fact.values.size() > kMaxValues)
    return fail("more facts or values than a vocabulary may hold");
  for (size_t i = 0; i < fact.values.size(); ++i)
    for (size_t j = 0; j < i; ++j)
      if (fact.values[i] == fact.values[j])
        return fail(fmt::format("the fact '{}' has the value '{}' twice", fact.name,
                                fact.values[i]));
  const bool person = fact.about == About::kPerson;
  const auto id = static_cast<FactId>(facts_.size());
  by_name_.emplace(fact.name, id);
  facts_.push_back(std::move(fact));
  of_victim_.push_back(kNoFact);
  of_offender_.push_back(kNoFact);
  if (person) {
    for (auto* projected : {&of_victim_, &of_offender_}) {
      Fact seen = facts_[id];
      seen.about = About::kProjected;
      seen.name = (projected == &of_victim_ ? "victim-" : "offender-") + seen.name;
      ONUS_TRY(FactId made, define(std::move(seen)));
      (*projected)[id] = made;
    }
  }
  return id;
}

FactId Vocabulary::find(std::string_view name) const {
  auto found = by_name_.find(std::string(name));
  return found == by_name_.end() ? kNoFact : found->second;
}

ValueId Vocabulary::value_of(FactId fact, std::string_view value) const {
  const auto& values = facts_[fact].values;
  for (size_t v = 0; v < values.size(); ++v)
    if (values[v] == value) return static_cast<ValueId>(v);
  return kNoValue;
}

FactId Vocabulary::require(std::string_view name) const {
  const FactId fact = find(name);
  ONUS_CHECK(fact != kNoFact && "a fact that the program relies on is missing from facts.csv");
  return fact;
}

ValueId Vocabulary::require(FactId fact, std::string_view value) const {
  const ValueId id = value_of(fact, value);
  ONUS_CHECK(id != kNoValue && "a value that the program relies on is missing from facts.csv");
  return id;
}

FactId Vocabulary::of_victim(FactId fact) const { return of_victim_[fact]; }
FactId Vocabulary::of_offender(FactId fact) const { return of_offender_[fact]; }

ValueId Vocabulary::age_band(FactId fact, unsigned age_years) const {
  const auto& values = facts_[fact].values;
  for (size_t v = 0; v < values.size(); ++v) {
    const char* at = values[v].data();
    const char* end = at + values[v].size();
    unsigned low = 0, high = 0;
    auto read = std::from_chars(at, end, low);
    if (read.ec != std::errc()) continue;
    if (read.ptr != end && *read.ptr == '+')
      high = 255;
    else if (read.ptr == end || std::from_chars(read.ptr + 1, end, high).ec != std::errc())
      continue;
    if (age_years >= low && age_years <= high) return static_cast<ValueId>(v);
  }
  return kNoValue;
}

std::string Vocabulary::suggest_fact(std::string_view name) const {
  std::vector<std::string_view> names;
  for (const Fact& fact : facts_) names.push_back(fact.name);
  return nearest(name, names);
}

std::string Vocabulary::suggest_value(FactId fact, std::string_view value) const {
  return nearest(value, facts_[fact].values);
}

}  // namespace onus
