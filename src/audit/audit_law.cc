#include "audit/audit_law.h"

#include <algorithm>

#include "base/text.h"

namespace onus {
namespace {

constexpr std::string_view kDomesticAbuse = "domestic abuse";  // the flag of doc/formats/held.md

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

bool says_domestic_abuse(std::string_view text) {
  return ascii_lower(text).find(kDomesticAbuse) != std::string::npos;
}

AuditLaw::AuditLaw(std::span<const Offence* const> offences, const Edition& edition) {
  read_classes(offences);
  read_words(edition);
  read_forms(edition);
  read_families(edition);
}

void AuditLaw::read_classes(std::span<const Offence* const> offences) {
  for (const Offence* offence : offences) {
    const std::string crime_class = plain_class(offence->class_name);
    by_class_.emplace(crime_class, offence);
    const auto [only, first] = only_of_class_.emplace(crime_class, offence->key);
    if (!first && only->second != offence->key) only->second.clear();
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

void AuditLaw::read_words(const Edition& edition) {
  Rows(edition.find_table("decision_roles")).each([&](auto cell) {
    roles_.emplace_back(ascii_lower(cell("phrase")), cell("role"));
  });
  std::ranges::stable_sort(roles_, std::greater<>(), [](auto& role) { return role.first.size(); });
  Rows(edition.find_table("avi_not_enough")).each([&](auto cell) {
    not_enough_.push_back(ascii_lower(cell("phrase")));
  });
  Rows(edition.find_table("avi_sources")).each([&](auto cell) {
    sources_.push_back(ascii_lower(cell("phrase")));
  });
  Rows(edition.find_table("outcomes")).each([&](auto cell) {
    outcomes_.push_back(cell("outcome"));
  });
}

void AuditLaw::read_forms(const Edition& edition) {
  Rows(edition.find_table("forms")).each([&](auto cell) {
    const std::string abuse = cell("domestic_abuse");
    forms_.emplace(plain_class(cell("form")), abuse == "yes"      ? FormAbuse::kYes
                                              : abuse == "stated" ? FormAbuse::kIfStated
                                                                  : FormAbuse::kNo);
  });
}

void AuditLaw::read_families(const Edition& edition) {
  Rows(edition.find_table("report_records")).each([&](auto cell) {
    stands_for_.emplace(cell("family"), cell("stands_for"));
  });
  Rows(edition.find_table("family_neighbours")).each([&](auto cell) {
    near_.emplace_back(cell("family"), cell("near"));
  });
  Rows(edition.find_table("domestic_relations")).each([&](auto cell) {
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

bool AuditLaw::settles_offence(std::string_view crime_class, std::string_view code) const {
  const std::string wanted = plain_class(crime_class), wanted_code = plain_class(code);
  if (!wanted_code.empty()) {
    if (wanted.empty()) return offence(wanted, wanted_code) != nullptr;
    return by_class_and_code_.contains(class_and_code(wanted, wanted_code));
  }
  const auto only = only_of_class_.find(wanted);
  return only != only_of_class_.end() && !only->second.empty();
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

std::optional<std::string> AuditLaw::outcome_of(std::string_view words) const {
  const std::string text = ascii_lower(words);
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto from = std::ranges::find_if(text, digit);
  auto to = std::find_if_not(from, text.end(), digit);
  if (from != text.end() && to != text.end() && is_word(*to) &&
      (to + 1 == text.end() || !is_word(to[1])))
    ++to;
  const std::string code(from, to);
  if (std::ranges::find(outcomes_, code) == outcomes_.end()) return std::nullopt;
  return code;
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
