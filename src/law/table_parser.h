// The texts of tables.csv and tables/*.csv to tables. Reading is in two steps, because the keys of
// tables are values of facts, and cells name facts' values: first rows of words, then typed cells.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "law/card.h"
#include "law/errors.h"
#include "law/table.h"

namespace onus {

struct TableLimits {
  static constexpr size_t kFileBytes = 16u << 20;
  static constexpr size_t kRecordBytes = 64u << 10;
  static constexpr size_t kColumns = 64;
  static constexpr size_t kRows = 100'000;
  static constexpr size_t kTables = 200;
};

// One table as tables.csv describes it: its name and columns, without rows.
// Columns of the schema: table,column,type,key,about.
std::vector<Table> parse_schema(std::string_view text, const std::string& file, ErrorList& errors);

// Reads the rows of a table whose columns are described; cells hold text only. The header must be
// the columns' names in their order.
void parse_rows(std::string_view text, const std::string& file, Table& table, ErrorList& errors);

// The distinct words of a column in order of appearance.
std::vector<std::string> distinct_texts(const Table& table, size_t column);

// What cells may refer to.
struct CellReferences {
  const Vocabulary* vocabulary = nullptr;
  std::unordered_map<std::string_view, ValueId> offences;  // the keys of the offences table
  std::unordered_map<std::string_view, ValueId> classes;   // the keys of the classes table
};

// Words in the `about` of a column that say something of the whole table.
inline constexpr std::string_view kNoGaps = "no-gaps";
inline constexpr std::string_view kEveryValue = "every-value";
inline constexpr std::string_view kListing = "listing";
bool schema_asks(const Table& table, std::string_view word);

// Gives every cell its typed value and every row its dates.
void type_cells(Table& table, const CellReferences& references, ErrorList& errors);

// No key has two rows on one day; where the schema says "no-gaps", a key's rows follow on.
void check_dates(const Table& table, ErrorList& errors);

// Where the schema says "every-value" and the only key is a choice, each of its words has a row on
// every day from the table's first on. (Facts as keys: check_keys_in_force.)
void check_every_choice(const Table& table, ErrorList& errors);

// A row with a cell of this type (an offence or a class) is in force only on days on which what it
// names has a row in `named`, which has one key.
void check_named_in_force(const Table& table, CellType type, const Table& named,
                          ErrorList& errors);

// The first of these days on which none of the rows is in force, if any.
std::optional<Day> first_uncovered(std::vector<Period> rows, Period days);

}  // namespace onus
