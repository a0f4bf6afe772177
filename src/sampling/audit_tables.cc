#include "sampling/audit_tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "audit/audit_law.h"

namespace onus {
namespace {

constexpr std::string_view kOther = "other";  // the channel whose route stands in for unlisted ones

// One of the rulebook's listings, by the names of its columns.
class Listing {
 public:
  static Result<Listing> find(const Rulebook& rulebook, std::string_view name) {
    const auto found = std::ranges::find(rulebook.tables(), name, &Table::name);
    if (found == rulebook.tables().end())
      return fail(fmt::format("the rulebook has no table '{}', which an audit needs", name));
    return Listing(*found);
  }

  Result<std::vector<const TableRow*>> rows_on(Day day) const {
    std::vector<const TableRow*> rows;
    for (const TableRow& row : table_->rows)
      if (row.in_force_on(day)) rows.push_back(&row);
    if (rows.empty())
      return fail(fmt::format("no row is in force on {}", format_day(day)), {table_->file});
    return rows;
  }
  const std::vector<TableRow>& rows() const { return table_->rows; }
  const Cell& cell(const TableRow& row, std::string_view column) const {
    return row[table_->column(column)];
  }

 private:
  explicit Listing(const Table& table) : table_(&table) {}
  const Table* table_;
};

// The classes of reports that are not crimes.
std::set<std::string> report_record_classes(const Rulebook& rulebook) {
  std::set<std::string> families, out;
  const auto table = std::ranges::find(rulebook.tables(), "report_records", &Table::name);
  if (table == rulebook.tables().end()) return out;
  for (const TableRow& row : table->rows) families.insert(row[table->column("family")].text);
  for (const Offence& offence : rulebook.offences())
    if (families.contains(offence.family)) out.insert(offence.class_name);
  return out;
}

// The groups of crimes that make up a domain.
struct DomainPart {
  size_t domain = 0;
  std::string group, subgroup;
};

}  // namespace

Result<AuditTables> AuditTables::load(const Rulebook& rulebook, Day on) {
  AuditTables out;
  ONUS_TRY(const Listing domains, Listing::find(rulebook, "audit_domains"));
  ONUS_TRY(const auto domain_rows, domains.rows_on(on));
  std::vector<DomainPart> parts;
  for (const TableRow* row : domain_rows) {
    const std::string& name = domains.cell(*row, "domain").text;
    auto known = std::ranges::find(out.domains_, name, &AuditDomain::name);
    if (known == out.domains_.end()) {
      out.domains_.push_back({name, domains.cell(*row, "title").text, {}});
      known = out.domains_.end() - 1;
    }
    if (const Cell& width = domains.cell(*row, "half_width"); !width.blank())
      known->half_width = width.number / 100;
    parts.push_back({static_cast<size_t>(known - out.domains_.begin()),
                     domains.cell(*row, "group").text, domains.cell(*row, "subgroup").text});
  }

  ONUS_TRY(const Listing routes, Listing::find(rulebook, "audit_routes"));
  ONUS_TRY(const auto route_rows, routes.rows_on(on));
  for (const TableRow* row : route_rows)
    out.routes_[routes.cell(*row, "channel").text] = {routes.cell(*row, "route").text,
                                                      routes.cell(*row, "title").text,
                                                      routes.cell(*row, "inspected").yes()};
  if (!out.routes_.contains(std::string(kOther)))
    return fail("the rulebook's table 'audit_routes' has no row for the channel 'other'");

  ONUS_TRY(const Listing reasons, Listing::find(rulebook, "audit_reasons"));
  ONUS_TRY(const auto reason_rows, reasons.rows_on(on));
  for (const TableRow* row : reason_rows)
    out.reasons_.push_back({reasons.cell(*row, "reason").text, reasons.cell(*row, "title").text,
                            reasons.cell(*row, "about").text,
                            reasons.cell(*row, "needs_note").yes()});

  const std::set<std::string> not_crimes = report_record_classes(rulebook);
  ONUS_TRY(const Listing classes, Listing::find(rulebook, "classes"));
  for (const TableRow& row : classes.rows()) {
    ClassListing listed{classes.cell(row, "class").text, classes.cell(row, "title").text, row.from,
                        row.to};
    listed.report_record = not_crimes.contains(listed.name);
    for (const DomainPart& part : parts)
      if (part.group == classes.cell(row, "group").text &&
          (part.subgroup.empty() || part.subgroup == classes.cell(row, "subgroup").text))
        listed.domains.push_back(part.domain);
    std::ranges::sort(listed.domains);
    out.class_rows_[plain_class(listed.name)].push_back(out.classes_.size());
    out.classes_.push_back(std::move(listed));
  }
  return out;
}

const AuditRoute& AuditTables::route_of(std::string_view channel) const {
  const auto found = routes_.find(std::string(channel));
  return found == routes_.end() ? routes_.at(std::string(kOther)) : found->second;
}

const MissingReason* AuditTables::reason(std::string_view name) const {
  const auto found = std::ranges::find(reasons_, name, &MissingReason::name);
  return found == reasons_.end() ? nullptr : &*found;
}

const ClassListing* AuditTables::class_on(std::string_view name, Day day) const {
  const auto rows = class_rows_.find(plain_class(name));
  if (rows == class_rows_.end()) return nullptr;
  for (const size_t row : rows->second)
    if (classes_[row].from <= day && day <= classes_[row].to) return &classes_[row];
  return &classes_[rows->second.back()];
}

std::span<const size_t> AuditTables::domains_of(std::string_view class_name, Day day) const {
  const ClassListing* found = class_on(class_name, day);
  return found ? std::span<const size_t>(found->domains) : std::span<const size_t>();
}

}  // namespace onus
