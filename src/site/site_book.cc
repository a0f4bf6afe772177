#include "site/site_book.h"

#include <algorithm>

#include "base/files.h"
#include "site/places.h"
#include "site/plain.h"

namespace onus {
namespace {

constexpr uint64_t kRulesFileBytes = 4u << 20;

// Names of tables and columns that the site says more about where the rulebook has them.
constexpr std::string_view kClasses = "classes", kNotifiable = "notifiable", kClass = "class",
                           kTitle = "title", kGeneral = "general";

std::string folder_of(const std::string& name) {
  const size_t slash = name.rfind('/');
  return slash == std::string::npos ? std::string() : name.substr(0, slash);
}

std::string title_of_file(const std::string& file, const std::string& name) {
  std::string title;
  if (auto text = read_file(file, kRulesFileBytes)) title = title_in(*text);
  return title.empty() ? title_of_name(name.substr(name.rfind('/') + 1)) : title;
}

// In force on the day before one that is not, then the later.
template <class Row>
bool better_row(const Row* held, const Row& row, Day day) {
  const auto in_force = [day](const Row& r) { return r.from <= day && day <= r.to; };
  if (!held) return true;
  if (in_force(*held) != in_force(row)) return in_force(row);
  return held->from < row.from;
}

}  // namespace

std::string_view cell_text(const Table& table, const TableRow& row, std::string_view column) {
  const auto at = table.find_column(column);
  return at ? std::string_view(row[*at].text) : std::string_view();
}

Result<SiteBook> SiteBook::make(const Rulebook& rulebook, const std::filesystem::path& folder,
                                Day day) {
  SiteBook book(rulebook, folder, day);
  ONUS_TRY(book.case_files_, run_worked_cases(rulebook, folder / "cases"));
  book.link_cases();
  return book;
}

SiteBook::SiteBook(const Rulebook& rulebook, const std::filesystem::path& folder, Day day)
    : rulebook_(&rulebook), day_(day), offence_fact_(rulebook.vocabulary().find("offence")) {
  for (const Offence& row : rulebook.offences()) {
    const Offence*& held = offence_rows_[row.key];
    if (better_row(held, row, day)) held = &row;
  }
  sort_rules(folder);
  sort_classes();
  name_classes();
}

void SiteBook::sort_rules(const std::filesystem::path& folder) {
  const auto& rules = rulebook_->rules();
  section_of_.resize(rules.size());
  overrides_.resize(rules.size());
  cases_of_.resize(rules.size());
  rules_using_.resize(words().size());
  told_as_.resize(words().size());
  for (size_t f = 0; f < words().size(); ++f) told_as_[f] = static_cast<FactId>(f);
  for (size_t f = 0; f < words().size(); ++f)
    for (FactId seen :
         {words().of_victim(static_cast<FactId>(f)), words().of_offender(static_cast<FactId>(f))})
      if (seen != kNoFact) told_as_[seen] = static_cast<FactId>(f);

  std::string file;
  for (size_t r = 0; r < rules.size(); ++r) {
    const auto index = static_cast<RuleIndex>(r);
    if (sections_.empty() || rules[r].place.file != file) {
      file = rules[r].place.file;
      const std::string name = std::filesystem::path(file)
                                   .lexically_relative(folder / "rules")
                                   .replace_extension()
                                   .generic_string();
      sections_.push_back({name,
                           folder_of(name),
                           title_of_file(file, name),
                           {},
                           "rules/" + safe_name(name) + ".html"});
    }
    sections_.back().rules.push_back(index);
    section_of_[r] = sections_.size() - 1;
    for (RuleIndex by : rules[r].unless) overrides_[by].push_back(index);
    std::vector<FactId> used;
    for (const Alternative& alternative : rules[r].when)
      for (const Condition& condition : alternative.conditions)
        Trace::add_once(used, told_as_[condition.fact]);
    for (const Conclusion& then : rules[r].then) Trace::add_once(used, told_as_[then.fact]);
    for (FactId fact : used) ++rules_using_[fact];
  }
}

void SiteBook::sort_classes() {
  std::map<std::string, SiteClass, std::less<>> by_name;
  for (const Offence& row : rulebook_->offences())
    if (!row.class_name.empty()) by_name[row.class_name].offences.push_back(&row);
  for (const std::string_view name : {kClasses, kNotifiable}) {
    const Table* table = find_table(name);
    const auto column = table ? table->find_column(kClass) : std::nullopt;
    if (!column) continue;
    for (const TableRow& row : table->rows) {
      if (row[*column].blank()) continue;
      SiteClass& one = by_name[row[*column].text];
      if (name == kNotifiable)
        one.listed.push_back(&row);
      else if (better_row(one.entry, row, day_))
        one.entry = &row;
    }
  }
  for (auto& [name, one] : by_name) {
    one.name = name;
    one.page = "classes/" + safe_name(name) + ".html";
    classes_.push_back(std::move(one));
  }
  std::ranges::sort(classes_, natural_less, &SiteClass::name);
}

// By the table of classes; without it by its offences where they agree, else by none.
void SiteBook::name_classes() {
  const Table* table = find_table(kClasses);
  for (SiteClass& one : classes_) {
    if (one.entry) one.title = cell_text(*table, *one.entry, kTitle);
    if (!one.title.empty() || one.offences.empty()) continue;
    const std::string& title = one.offences[0]->title;
    const auto same = [&](const Offence* row) { return row->title == title; };
    if (std::ranges::all_of(one.offences, same)) one.title = title;
  }
}

void SiteBook::link_cases() {
  for (const WorkedFile& file : case_files_)
    for (const WorkedEntry& entry : file.cases)
      for (const std::string& reason : entry.reasons)
        if (const RuleIndex rule = rulebook_->find_rule(reason); rule != kNoRule)
          cases_of_[rule].push_back(&entry);
}

const Table* SiteBook::find_table(std::string_view name) const {
  const auto found = std::ranges::find(rulebook_->tables(), name, &Table::name);
  return found == rulebook_->tables().end() ? nullptr : &*found;
}

std::vector<RuleIndex> SiteBook::rules_for_offence(ValueId offence) const {
  std::vector<RuleIndex> out;
  const auto& rules = rulebook_->rules();
  for (size_t r = 0; r < rules.size(); ++r)
    for (const Conclusion& then : rules[r].then)
      if (then.fact == offence_fact_ && then.value == offence)
        out.push_back(static_cast<RuleIndex>(r));
  return out;
}

const Offence* SiteBook::offence(std::string_view key) const {
  const auto found = offence_rows_.find(key);
  return found == offence_rows_.end() ? nullptr : found->second;
}

const SiteClass* SiteBook::find_class(std::string_view name) const {
  const auto found = std::ranges::lower_bound(classes_, name, natural_less, &SiteClass::name);
  return found != classes_.end() && found->name == name ? &*found : nullptr;
}

const Table* SiteBook::domain_of(FactId fact) const {
  const std::vector<std::string>& values = words()[fact].values;
  for (const Table& table : rulebook_->tables()) {
    const auto key = table.only_key();
    if (!key || table.rows.empty() || values.empty()) continue;
    size_t at = 0;  // each key is the value last reached, or the next
    const bool same = std::ranges::all_of(table.rows, [&](const TableRow& row) {
      const auto found =
          std::ranges::find(values.begin(), values.begin() + static_cast<long>(at), row[*key].text);
      if (found != values.begin() + static_cast<long>(at)) return true;
      return at < values.size() && values[at++] == row[*key].text;
    });
    if (same && at == values.size()) return &table;
  }
  return nullptr;
}

std::string SiteBook::place_of_rule(RuleIndex rule) const {
  return section_of(rule).page + "#rule-" + safe_name(rulebook_->rule(rule).id);
}

std::string SiteBook::place_of_fact(FactId fact) const {
  return "facts.html#fact-" + safe_name(words()[told_as_[fact]].name);
}

std::string SiteBook::place_of_table(const Table& table) {
  return "tables/" + safe_name(table.name) + ".html";
}

std::string SiteBook::place_of_reason(std::string_view id) const {
  if (const RuleIndex rule = rulebook_->find_rule(id); rule != kNoRule) return place_of_rule(rule);
  const Table* general = find_table(kGeneral);
  const auto key = general ? general->only_key() : std::nullopt;
  if (!key) return {};
  for (const TableRow& row : general->rows)
    if (row[*key].text == id) return place_of_table(*general) + "#row-" + safe_name(id);
  return {};
}

}  // namespace onus
