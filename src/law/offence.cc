#include "law/offence.h"

#include <fmt/format.h>

#include <array>
#include <string_view>

namespace onus {
namespace {

enum Field : size_t {
  kKey,
  kClassName,
  kCode,
  kTitle,
  kUnit,
  kAgainst,
  kFamily,
  kMaxSentence,
  kRank,
  kAddition,
  kHarm,
  kSource,
  kFields
};

struct FieldShape {
  std::string_view column;
  bool number;
  bool filled;  // must not be blank
};

constexpr std::array<FieldShape, kFields> kShapes = {{{"offence", false, true},
                                                      {"class", false, true},
                                                      {"code", false, false},
                                                      {"title", false, true},
                                                      {"unit", false, false},
                                                      {"against", false, true},
                                                      {"family", false, true},
                                                      {"max_sentence_months", true, false},
                                                      {"rank", true, false},
                                                      {"addition", false, false},
                                                      {"harm", true, false},
                                                      {"source", false, true}}};

std::optional<int> whole(const Cell& cell) {
  if (cell.blank()) return std::nullopt;
  return static_cast<int>(cell.number);
}

}  // namespace

std::vector<Offence> read_offences(const Table& table, ErrorList& errors) {
  std::vector<Offence> offences;
  std::array<size_t, kFields> at{};
  const size_t errors_before = errors.size();
  for (size_t f = 0; f < kFields; ++f) {
    const auto column = table.find_column(kShapes[f].column);
    if (!column)
      errors.add(fmt::format("table '{}' needs a column '{}'", table.name, kShapes[f].column),
                 {table.file, 1});
    else if (kShapes[f].number && table.columns[*column].type != CellType::kNumber)
      errors.add(fmt::format("column '{}' must be of type number", kShapes[f].column),
                 table.columns[*column].place);
    at[f] = column.value_or(0);
  }
  if (errors.size() != errors_before) return offences;
  offences.reserve(table.rows.size());
  for (const TableRow& row : table.rows) {
    for (size_t f = 0; f < kFields; ++f)
      if (kShapes[f].filled && row[at[f]].blank())
        errors.add(fmt::format("column '{}': must not be blank", kShapes[f].column),
                   {table.file, row.line});
    const std::string& against = row[at[kAgainst]].text;
    if (against != "victim" && against != "state")
      errors.add(fmt::format("column 'against': '{}': write victim or state", against),
                 {table.file, row.line});
    offences.push_back({.key = row[at[kKey]].text,
                        .class_name = row[at[kClassName]].text,
                        .code = row[at[kCode]].text,
                        .title = row[at[kTitle]].text,
                        .unit = row[at[kUnit]].text,
                        .against_state = against == "state",
                        .family = row[at[kFamily]].text,
                        .max_sentence_months = whole(row[at[kMaxSentence]]),
                        .rank = whole(row[at[kRank]]),
                        .addition = row[at[kAddition]].text == "yes",
                        .harm = row[at[kHarm]].number,
                        .source = row[at[kSource]].text,
                        .from = row.from,
                        .to = row.to});
  }
  return offences;
}

}  // namespace onus
