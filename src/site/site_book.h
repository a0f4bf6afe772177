// The rulebook as its readers look for things: by section, by class, by rule and by word, each with
// its place on the site.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "law/rulebook.h"
#include "site/worked.h"

namespace onus {

// One file of rules.
struct SiteSection {
  std::string name;    // "violence/assault"
  std::string folder;  // "violence"; empty for a file beside the folders
  std::string title;   // the file's first comment line, or its name
  std::vector<RuleIndex> rules;
  std::string page;
};

// A Home Office class: every dated row that records under it, of whatever table.
struct SiteClass {
  std::string name;  // "4/9"
  std::string title;
  std::string page;
  const TableRow* entry = nullptr;       // of the table of classes: in force, else the latest
  std::vector<const Offence*> offences;  // in the order of the table
  std::vector<const TableRow*> listed;   // of the list of notifiable offences
};

class SiteBook {
 public:
  // `folder` is where the rulebook was loaded from; worked cases and titles are read from it. The
  // site speaks of `day`. The rulebook must outlive the book.
  static Result<SiteBook> make(const Rulebook& rulebook, const std::filesystem::path& folder,
                               Day day);

  const Rulebook& rulebook() const { return *rulebook_; }
  const Vocabulary& words() const { return rulebook_->vocabulary(); }
  const Edition& edition() const { return rulebook_->on(day_); }
  Day day() const { return day_; }

  const std::vector<SiteSection>& sections() const { return sections_; }
  const std::vector<SiteClass>& classes() const { return classes_; }  // 4/9 before 4/10
  const std::vector<WorkedFile>& case_files() const { return case_files_; }
  const Table* find_table(std::string_view name) const;

  const SiteSection& section_of(RuleIndex rule) const { return sections_[section_of_[rule]]; }
  const std::vector<RuleIndex>& overridden_by(RuleIndex rule) const { return overrides_[rule]; }
  // The worked cases in whose decision the rule fires.
  const std::vector<const WorkedEntry*>& cases_of(RuleIndex rule) const { return cases_of_[rule]; }
  // The fact under which this one is told: NAME for victim-NAME and offender-NAME, else itself.
  FactId told_as(FactId fact) const { return told_as_[fact]; }
  // Rules that test the fact or conclude it.
  size_t rules_using(FactId fact) const { return rules_using_[fact]; }
  // The rules that conclude an offence.
  std::vector<RuleIndex> rules_for_offence(ValueId offence) const;

  // The row of an offence on the site's day, else its latest; nullptr when it has none.
  const Offence* offence(std::string_view key) const;
  FactId offence_fact() const { return offence_fact_; }
  const SiteClass* find_class(std::string_view name) const;
  // The table whose keys are the values of the fact, nullptr for other facts.
  const Table* domain_of(FactId fact) const;

  // Places, from the site's folder; empty when the site has none for it.
  std::string place_of_rule(RuleIndex rule) const;
  std::string place_of_fact(FactId fact) const;
  static std::string place_of_table(const Table& table);
  // A row by its key, or a rule: whatever a decision may cite.
  std::string place_of_reason(std::string_view id) const;

 private:
  SiteBook(const Rulebook& rulebook, const std::filesystem::path& folder, Day day);
  void sort_rules(const std::filesystem::path& folder);
  void sort_classes();
  void link_cases();
  void name_classes();

  const Rulebook* rulebook_;
  Day day_;
  FactId offence_fact_ = kNoFact;
  std::vector<SiteSection> sections_;
  std::vector<SiteClass> classes_;
  std::vector<WorkedFile> case_files_;
  std::vector<size_t> section_of_;                         // by rule
  std::vector<std::vector<RuleIndex>> overrides_;          // by rule
  std::vector<std::vector<const WorkedEntry*>> cases_of_;  // by rule
  std::vector<size_t> rules_using_;                        // by fact
  std::vector<FactId> told_as_;                            // by fact
  std::map<std::string, const Offence*, std::less<>> offence_rows_;
};

// A cell of a row by the name of its column; empty when the table has no such column.
std::string_view cell_text(const Table& table, const TableRow& row, std::string_view column);

}  // namespace onus
