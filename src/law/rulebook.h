// The rulebook: dated rules and tables, loaded, checked and asked.
#pragma once

#include <expected>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "law/edition.h"

namespace onus {

struct NamedText {
  std::string file;  // as errors name it; a table is named by it: tables/NAME.csv
  std::string text;
};

// A rulebook's files in memory. Without a schema there are no tables.
struct RulebookTexts {
  NamedText facts;
  std::optional<NamedText> schema;
  std::vector<NamedText> tables;
  std::vector<NamedText> cards;
};

// Moving it leaves what it refers to in place: editions, rules and views stay valid as long as it
// lives. May be read by several threads at once.
class Rulebook {
 public:
  Rulebook(Rulebook&&) noexcept;
  Rulebook& operator=(Rulebook&&) noexcept;
  ~Rulebook();

  const Vocabulary& vocabulary() const;

  // The law in force on that day; the first edition for any day before the first change.
  const Edition& on(Day day) const;
  // The days on which anything starts, or has ended the day before, ascending; the first days of
  // editions among them.
  std::span<const Day> changes() const;

  // In the order of files and of cards within them.
  const std::vector<Rule>& rules() const;
  const Rule& rule(RuleIndex index) const;
  // kNoRule when there is none.
  RuleIndex find_rule(std::string_view id) const;

  // What is proved of all rules together.
  const std::vector<Guarantee>& guarantees() const;

  const std::vector<Table>& tables() const;
  // All dated rows of the offences table, in its order.
  const std::vector<Offence>& offences() const;
  size_t row_count() const;

  // For src/law alone.
  const RulebookContents& contents() const;

 private:
  struct Inside;
  explicit Rulebook(std::unique_ptr<Inside> inside);
  friend std::expected<Rulebook, std::vector<Error>> load_rulebook(const RulebookTexts& texts);

  std::unique_ptr<Inside> inside_;
};

// Reads FOLDER/facts.csv, tables.csv, tables/*.csv and rules/**/*.rules and proves what must be
// true of them; or everything that is wrong, up to a bound.
std::expected<Rulebook, std::vector<Error>> load_rulebook(const std::filesystem::path& folder);

// The same from memory.
std::expected<Rulebook, std::vector<Error>> load_rulebook(const RulebookTexts& texts);

}  // namespace onus
