#include "law/loader.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/csv.h"
#include "base/files.h"
#include "law/card_parser.h"
#include "law/checker.h"
#include "law/rule_reader.h"
#include "law/table_parser.h"

namespace onus {
namespace {

constexpr std::string_view kOffences = "offences";  // the table that Offence is read from
constexpr std::string_view kClasses = "classes";    // its keys are what columns of type class hold
constexpr size_t kFactsBytes = 4u << 20;
constexpr size_t kSchemaBytes = 4u << 20;

class Loader {
 public:
  Loader(const RulebookTexts& texts, RulebookContents& contents, ErrorList& errors)
      : texts_(texts), contents_(contents), errors_(errors) {}

  void load();

 private:
  void read_tables();
  bool read_vocabulary();
  void find_domains(const std::string& text);
  void type_tables();
  void find_table_facts();
  void read_offence_rows();
  void read_cards();
  void check();

  const RulebookTexts& texts_;
  RulebookContents& contents_;
  ErrorList& errors_;
};

void Loader::load() {
  read_tables();
  if (!read_vocabulary()) return;
  type_tables();
  if (errors_.empty()) {
    find_table_facts();
    read_offence_rows();
  }
  read_cards();
  if (errors_.empty()) check();
}

void Loader::read_tables() {
  if (!texts_.schema) return;
  contents_.tables = parse_schema(texts_.schema->text, texts_.schema->file, errors_);
  for (Table& table : contents_.tables) {
    table.listing = schema_asks(table, kListing);
    const auto text = std::ranges::find_if(texts_.tables, [&](const NamedText& one) {
      return std::filesystem::path(one.file).stem() == table.name;
    });
    if (text != texts_.tables.end())
      parse_rows(text->text, text->file, table, errors_);
    else
      errors_.add(fmt::format("table '{}' has no file tables/{}.csv", table.name, table.name),
                  table.columns[0].place);
  }
  for (const NamedText& text : texts_.tables)
    if (std::ranges::find(contents_.tables, std::filesystem::path(text.file).stem().string(),
                          &Table::name) == contents_.tables.end())
      errors_.add(fmt::format("no table of this name is described in {}", texts_.schema->file),
                  {text.file});
}

// Gives every fact whose values are written "(TABLE)" the keys of that table.
bool Loader::read_vocabulary() {
  auto parsed = Vocabulary::parse(texts_.facts.text, texts_.facts.file);
  if (!parsed) {
    errors_.add(parsed.error());
    return false;
  }
  contents_.vocabulary = std::move(*parsed);
  find_domains(texts_.facts.text);
  Vocabulary filled;
  const Vocabulary& written = contents_.vocabulary;
  for (size_t f = 0; f < written.size(); ++f) {
    const auto id = static_cast<FactId>(f);
    if (filled.find(written[id].name) != kNoFact) continue;  // a projection, defined with its fact
    Fact fact = written[id];
    const auto domain = std::ranges::find(contents_.domains, id, &TableDomain::fact);
    if (domain != contents_.domains.end())
      fact.values = distinct_texts(contents_.tables[domain->table], domain->key_column);
    if (auto defined = filled.define(std::move(fact)); !defined) {
      errors_.add(defined.error().message, {texts_.facts.file});
      return false;
    }
  }
  contents_.vocabulary = std::move(filled);
  auto layout = FrameLayout::make(contents_.vocabulary);
  if (!layout) {
    errors_.add(fmt::format("more than {} facts or {} values in all", kMostFacts, kMostAtoms),
                {texts_.facts.file});
    return false;
  }
  contents_.layout = std::move(*layout);
  contents_.base_frame = assumed_frame(contents_.layout, contents_.vocabulary);
  return true;
}

void Loader::find_domains(const std::string& text) {
  CsvReader reader{CsvSource(text)};
  CsvReader::Record row;
  while (reader.next(row).value_or(false)) {
    if (row.fields.size() < 3) continue;
    const std::string_view values = row.fields[2];
    if (!values.starts_with('(') || !values.ends_with(')')) continue;
    const Place place{texts_.facts.file, static_cast<uint32_t>(row.lines[2]), row.columns[2]};
    const auto table =
        std::ranges::find(contents_.tables, values.substr(1, values.size() - 2), &Table::name);
    const auto key = table == contents_.tables.end() ? std::nullopt : table->only_key();
    if (key && table->listing)
      errors_.add(fmt::format("'{}' is a listing and decides nothing; name another table",
                              table->name),
                  place);
    else if (key)
      contents_.domains.push_back({contents_.vocabulary.find(row.fields[0]),
                                   static_cast<size_t>(table - contents_.tables.begin()), *key});
    else
      errors_.add(fmt::format("'{}' must name a table with one key column", values), place);
  }
}

void Loader::type_tables() {
  CellReferences references;
  references.vocabulary = &contents_.vocabulary;
  const auto number_keys = [&](std::string_view name, auto& numbers) {
    const auto table = std::ranges::find(contents_.tables, name, &Table::name);
    const auto key = table == contents_.tables.end() ? std::nullopt : table->only_key();
    if (!key) return;
    for (const TableRow& row : table->rows)
      if (!row[*key].blank())
        numbers.try_emplace(row[*key].text, static_cast<ValueId>(numbers.size()));
  };
  number_keys(kOffences, references.offences);
  number_keys(kClasses, references.classes);
  for (Table& table : contents_.tables) {
    const auto has = [&](std::string_view name) { return table.find_column(name).has_value(); };
    if (!has("from") || !has("to") || !has("source")) continue;  // said of the schema
    type_cells(table, references, errors_);
    check_dates(table, errors_);
    check_every_choice(table, errors_);
  }
  if (!errors_.empty()) return;
  const auto check_named = [&](std::string_view name, CellType type) {
    const auto named = std::ranges::find(contents_.tables, name, &Table::name);
    if (named == contents_.tables.end() || !named->only_key()) return;
    for (const Table& table : contents_.tables) check_named_in_force(table, type, *named, errors_);
  };
  check_named(kOffences, CellType::kOffence);
  check_named(kClasses, CellType::kClass);
}

// A fact that is neither stated by reports nor a projection is read from the column of its name.
void Loader::find_table_facts() {
  const Vocabulary& vocabulary = contents_.vocabulary;
  std::vector<bool> projected(vocabulary.size());
  for (size_t f = 0; f < vocabulary.size(); ++f)
    for (FactId seen : {vocabulary.of_victim(static_cast<FactId>(f)),
                        vocabulary.of_offender(static_cast<FactId>(f))})
      if (seen != kNoFact) projected[seen] = true;
  for (size_t f = 0; f < vocabulary.size(); ++f) {
    const auto id = static_cast<FactId>(f);
    if (vocabulary[id].about != About::kProjected || projected[f]) continue;
    for (const TableDomain& domain : contents_.domains) {
      const Table& table = contents_.tables[domain.table];
      const auto column = table.find_column(vocabulary[id].name);
      if (!column || vocabulary[domain.fact].about != About::kConclusion) continue;
      contents_.table_facts.push_back({id, domain.fact, domain.table, *column});
      for (const TableRow& row : table.rows)
        if (vocabulary.value_of(id, row[*column].text) == kNoValue)
          errors_.add(fmt::format("column '{}': '{}' is not a value of the fact '{}'{}",
                                  vocabulary[id].name, row[*column].text, vocabulary[id].name,
                                  vocabulary.suggest_value(id, row[*column].text)),
                      {table.file, row.line});
      break;
    }
  }
}

void Loader::read_offence_rows() {
  for (const TableDomain& domain : contents_.domains) {
    const Table& table = contents_.tables[domain.table];
    if (table.name != kOffences) continue;
    contents_.offences = read_offences(table, errors_);
    for (Offence& offence : contents_.offences)
      offence.value = contents_.vocabulary.value_of(domain.fact, offence.key);
    return;
  }
}

void Loader::read_cards() {
  std::vector<Card> cards;
  for (const NamedText& text : texts_.cards) parse_cards(text.text, text.file, cards, errors_);
  const auto guarantees =
      std::ranges::stable_partition(cards, [](const Card& card) { return !card.guarantee; });
  const std::vector<Card> others(guarantees.begin(), guarantees.end());
  cards.erase(guarantees.begin(), guarantees.end());
  contents_.rules = read_rules(cards, contents_.vocabulary, errors_);
  contents_.guarantees = read_guarantees(others, contents_.vocabulary, errors_);
}

void Loader::check() {
  order_overrides(contents_, errors_);
  if (!errors_.empty()) return;
  order_conclusions(contents_, errors_);
  check_keys_in_force(contents_, errors_);
  check_conflicts(contents_, errors_);
}

// Reads a file of the rulebook; an error is kept and gives an empty text.
NamedText read_named(const std::filesystem::path& path, uint64_t limit, ErrorList& errors) {
  auto text = read_file(path, limit);
  if (text) return {path.string(), std::move(*text)};
  errors.add(text.error());
  return {path.string(), {}};
}

}  // namespace

void load_contents(const RulebookTexts& texts, RulebookContents& contents, ErrorList& errors) {
  Loader(texts, contents, errors).load();
}

std::expected<Rulebook, std::vector<Error>> load_rulebook(const std::filesystem::path& folder) {
  ErrorList errors;
  RulebookTexts texts;
  texts.facts = read_named(folder / "facts.csv", kFactsBytes, errors);
  std::error_code ignored;
  if (std::filesystem::exists(folder / "tables.csv", ignored)) {
    texts.schema = read_named(folder / "tables.csv", kSchemaBytes, errors);
    if (auto files = files_below(folder / "tables", ".csv"); files)
      for (const auto& path : *files)
        texts.tables.push_back(read_named(path, TableLimits::kFileBytes, errors));
    else
      errors.add(files.error());
  }
  if (auto files = files_below(folder / "rules", ".rules"); files)
    for (const auto& path : *files)
      texts.cards.push_back(read_named(path, CardLimits::kFileBytes, errors));
  else
    errors.add(files.error());
  if (!errors.empty()) return std::unexpected(errors.take());
  return load_rulebook(texts);
}

}  // namespace onus
