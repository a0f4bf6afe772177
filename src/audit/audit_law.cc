#include "audit/audit_law.h"

#include <algorithm>

#include "base/text.h"

namespace onus {
namespace {

std::vector<std::string> listed(std::string_view text) {
  std::vector<std::string> items;
  while (!text.empty()) {
    const size_t bar = text.find('|');
    if (const auto item = trim(text.substr(0, bar)); !item.empty()) items.emplace_back(item);
    if (bar == std::string_view::npos) break;
    text.remove_prefix(bar + 1);
  }
  return items;
}

std::string class_and_code(std::string_view crime_class, std::string_view code) {
  return std::string(crime_class) + '\n' + std::string(code);
}

// A cell by column name; empty where the table has no such column.
class Rows {
 public:
  explicit Rows(std::optional<TableView> view) : view_(view) {}
  template <class Use>
  void each(Use use) const {
    if (!view_) return;
    for (const TableRow* row : view_->rows()) {
      use([&](std::string_view column) -> std::string {
        const auto at = view_->table().find_column(column);
        return at ? std::string(trim((*row)[*at].text)) : std::string();
      });
    }
  }

 private:
  std::optional<TableView> view_;
};

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

// The phrase stands in the text, not inside a longer word at its front.
bool says(std::string_view text, std::string_view phrase) {
  for (size_t at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1))
    if (at == 0 || !is_word(text[at - 1])) return true;
  return false;
}

}  // namespace

std::string plain_class(std::string_view crime_class) {
  std::string out(trim(crime_class));
  for (char& c : out)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
  return out;
}

bool CancellationRule::fits(bool report_record, std::string_view crime_class, std::string_view code,
                            std::string_view family) const {
  if (report_record != for_report_records) return false;
  if (!families.empty() && std::ranges::find(families, family) == families.end()) return false;
  return scope.empty() || std::ranges::any_of(scope, [&](const Scope& s) {
           // A record without a code cannot be shown to be outside the scope.
           return s.crime_class == crime_class &&
                  (s.code.empty() || code.empty() || s.code == code);
         });
}

AuditLaw::AuditLaw(std::span<const Offence* const> offences, const FindTable& find_table) {
  read_classes(offences);
  read_cancellations(find_table);
  read_forms(find_table);
  read_families(find_table);
}

void AuditLaw::read_classes(std::span<const Offence* const> offences) {
  for (const Offence* offence : offences) {
    const std::string crime_class = plain_class(offence->class_name);
    by_class_.emplace(crime_class, offence);
    // "N100" written without its ground
    if (const size_t slash = crime_class.find('/'); slash != std::string::npos)
      by_class_.emplace(crime_class.substr(0, slash), offence);
    if (offence->code.empty()) continue;
    const std::string code = plain_class(offence->code);
    by_class_and_code_.emplace(class_and_code(crime_class, code), offence);
    const auto [known, added] = by_code_.emplace(code, offence);
    if (!added && known->second && known->second->class_name != offence->class_name)
      known->second = nullptr;
  }
}

void AuditLaw::read_cancellations(const FindTable& find_table) {
  Rows(find_table("cancellation")).each([&](auto cell) {
    CancellationRule rule;
    // The key tells the rows of one reason apart after a hyphen: C2, C2-rape-homicide.
    const std::string key = cell("reason");
    rule.reason = plain_class(std::string_view(key).substr(0, key.find('-')));
    rule.for_report_records = cell("record") == "report";
    for (const std::string& item : listed(cell("classes"))) {
      const size_t colon = item.find(':');
      rule.scope.push_back({plain_class(item.substr(0, colon)),
                            colon == std::string::npos ? "" : plain_class(item.substr(colon + 1))});
    }
    rule.families = listed(cell("families"));
    rule.who = listed(cell("roles"));
    rule.avi = cell("avi_required") == "yes";
    rule.victim_told = cell("victim_told") == "yes";
    rule.other_record = cell("other_record") == "yes";
    rule.says = cell("says");
    rule.source = cell("source");
    cancellations_.push_back(std::move(rule));
  });
  Rows(find_table("decision_roles")).each([&](auto cell) {
    roles_.emplace_back(ascii_lower(cell("phrase")), cell("role"));
  });
  std::ranges::stable_sort(roles_, std::greater<>(), [](auto& role) { return role.first.size(); });
  Rows(find_table("avi_not_enough")).each([&](auto cell) {
    not_enough_.push_back(ascii_lower(cell("phrase")));
  });
  Rows(find_table("avi_sources")).each([&](auto cell) {
    sources_.push_back(ascii_lower(cell("phrase")));
  });
}

void AuditLaw::read_forms(const FindTable& find_table) {
  Rows(find_table("forms")).each([&](auto cell) {
    const std::string abuse = cell("domestic_abuse");
    forms_.emplace(plain_class(cell("form")), abuse == "yes"      ? FormAbuse::kYes
                                              : abuse == "stated" ? FormAbuse::kIfStated
                                                                  : FormAbuse::kNo);
  });
}

void AuditLaw::read_families(const FindTable& find_table) {
  Rows(find_table("report_records")).each([&](auto cell) {
    stands_for_.emplace(cell("family"), cell("stands_for"));
  });
  Rows(find_table("family_neighbours")).each([&](auto cell) {
    near_.emplace_back(cell("family"), cell("near"));
  });
  Rows(find_table("domestic_relations")).each([&](auto cell) {
    domestic_.push_back(cell("relation"));
  });
}

const Offence* AuditLaw::offence(std::string_view crime_class, std::string_view code) const {
  const std::string wanted = plain_class(crime_class), wanted_code = plain_class(code);
  if (auto found = by_class_and_code_.find(class_and_code(wanted, wanted_code));
      found != by_class_and_code_.end())
    return found->second;
  if (auto found = by_class_.find(wanted); found != by_class_.end()) return found->second;
  if (!wanted.empty()) return nullptr;
  const auto found = by_code_.find(wanted_code);
  return found == by_code_.end() ? nullptr : found->second;
}

bool AuditLaw::stands_for(std::string_view record_family, std::string_view crime_family) const {
  const auto found = stands_for_.find(std::string(record_family));
  return found != stands_for_.end() && !crime_family.empty() && found->second == crime_family;
}

std::optional<int> AuditLaw::distance(std::string_view family, std::string_view other) const {
  if (family.empty() || other.empty()) return std::nullopt;
  if (family == other) return 0;
  for (const auto& [a, b] : near_)
    if ((a == family && b == other) || (a == other && b == family)) return 1;
  return std::nullopt;
}

std::vector<const CancellationRule*> AuditLaw::cancellations(std::string_view reason) const {
  std::string wanted = plain_class(reason);
  wanted.resize(std::min(wanted.find_first_of(" :-,."), wanted.size()));
  std::vector<const CancellationRule*> rules;
  for (const CancellationRule& rule : cancellations_)
    if (!wanted.empty() && rule.reason == wanted) rules.push_back(&rule);
  return rules;
}

std::string AuditLaw::reasons_in_words(bool report_records) const {
  std::vector<std::string_view> reasons;
  for (const CancellationRule& rule : cancellations_)
    if (rule.for_report_records == report_records &&
        std::ranges::find(reasons, rule.reason) == reasons.end())
      reasons.push_back(rule.reason);
  std::string words;
  for (size_t i = 0; i < reasons.size(); ++i) {
    if (i > 0) words += i + 1 == reasons.size() ? " or " : ", ";
    words += reasons[i];
  }
  return words;
}

std::optional<std::string> AuditLaw::role_of(std::string_view words) const {
  const std::string text = ascii_lower(words);
  for (const auto& [phrase, role] : roles_)
    if (says(text, phrase)) return role;
  return std::nullopt;
}

bool AuditLaw::is_only_unwillingness(std::string_view avi) const {
  const std::string text = ascii_lower(avi);
  const auto stands = [&](const std::string& phrase) { return says(text, phrase); };
  return std::ranges::any_of(not_enough_, stands) && std::ranges::none_of(sources_, stands);
}

bool AuditLaw::is_domestic(std::string_view relation) const {
  return std::ranges::find(domestic_, relation) != domestic_.end();
}

std::optional<FormAbuse> AuditLaw::form(std::string_view name) const {
  const auto found = forms_.find(plain_class(name));
  if (found == forms_.end()) return std::nullopt;
  return found->second;
}

}  // namespace onus
