#include "report/csv_held.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"

namespace onus {
namespace {

class HeldRow {
 public:
  explicit HeldRow(const MappedRows& rows) : rows_(rows) {}

  Result<HeldRecord> read() {
    MappedCell form;
    if (auto read = rows_.read(MapField::kForm, form); !read) return std::unexpected(read.error());
    if (!form.value.empty()) return read_form(std::move(form.value));
    return read_crime();
  }

 private:
  Result<std::string> word(MapField field) const {
    MappedCell cell;
    if (auto read = rows_.read(field, cell); !read) return std::unexpected(read.error());
    return std::move(cell.value);
  }

  Result<std::optional<Instant>> time(MapField field) const {
    MappedCell cell;
    if (auto read = rows_.read(field, cell); !read) return std::unexpected(read.error());
    if (cell.value.empty()) return std::nullopt;
    ONUS_TRY(Instant at, time_of(rows_.mapping(), field, cell));
    return at;
  }

  Result<Instant> needed_time(MapField field) const {
    ONUS_TRY(std::optional<Instant> at, time(field));
    if (at) return *at;
    return fail(fmt::format("the row has no time in the column of '{}'", name_of(field)),
                rows_.place());
  }

  Result<HeldRecord> read_form(std::string name) const {
    HeldForm form;
    form.place = rows_.place();
    form.form = std::move(name);
    ONUS_TRY(form.report, word(MapField::kReport));
    ONUS_TRY(form.at, needed_time(MapField::kAt));
    ONUS_TRY(form.fields, rows_.own_fields(MapSection::kForm));
    if (auto flaw = flaw_of(form)) return fail(std::move(flaw->message), form.place);
    return form;
  }

  Result<HeldRecord> read_crime() const {
    HeldCrime crime;
    crime.place = rows_.place();
    ONUS_TRY(crime.number, word(MapField::kCrime));
    ONUS_TRY(crime.report, word(MapField::kReport));
    ONUS_TRY(crime.recorded, needed_time(MapField::kRecorded));
    ONUS_TRY(crime.crime_class, word(MapField::kClass));
    ONUS_TRY(crime.code, word(MapField::kCode));
    ONUS_TRY(crime.victim, word(MapField::kVictim));
    ONUS_TRY(std::string status, word(MapField::kStatus));
    // The mapping has translated the word, so that only an empty one is not known.
    crime.status = held_status_from(status).value_or(HeldStatus::kRecorded);
    ONUS_TRY(std::string flags, word(MapField::kFlags));
    add_flags(flags, crime);
    ONUS_TRY(crime.cancelled, cancellation());
    ONUS_TRY(crime.outcome, outcome());
    if (auto flaw = complete(crime)) return fail(std::move(flaw->message), crime.place);
    return crime;
  }

  static void add_flags(std::string_view flags, HeldCrime& crime) {
    while (!flags.empty()) {
      const size_t end = std::min(flags.find(';'), flags.size());
      if (const std::string_view flag = trim(flags.substr(0, end)); !flag.empty())
        crime.flags.emplace_back(flag);
      flags.remove_prefix(std::min(end + 1, flags.size()));
    }
  }

  Result<std::optional<Cancellation>> cancellation() const {
    Cancellation cancelled;
    ONUS_TRY(cancelled.at, time(MapField::kCancelledAt));
    ONUS_TRY(cancelled.reason, word(MapField::kCancelledReason));
    ONUS_TRY(cancelled.avi, word(MapField::kCancelledAvi));
    ONUS_TRY(cancelled.by_role, word(MapField::kCancelledByRole));
    ONUS_TRY(cancelled.victim_told, word(MapField::kVictimTold));
    in_our_time(cancelled.victim_told);
    ONUS_TRY(cancelled.more, rows_.own_fields(MapSection::kCancelled));
    if (!cancelled.at && cancelled.reason.empty() && cancelled.avi.empty() &&
        cancelled.by_role.empty() && cancelled.victim_told.empty() && cancelled.more.empty())
      return std::nullopt;
    return cancelled;
  }

  // A time in a pattern of the mapping is put as held.md writes it; other words stay.
  void in_our_time(std::string& told) const {
    if (auto at = parse_mapped_time(rows_.mapping(), told)) told = format_instant(*at);
  }

  // Takes the particular of that name out; empty when there is none.
  static std::string taken(Particulars& more, std::string_view name) {
    const auto found =
        std::ranges::find(more, name, [](const auto& one) -> const std::string& { return one.first; });
    if (found == more.end()) return {};
    std::string text = std::move(found->second);
    more.erase(found);
    return text;
  }

  Result<std::optional<HeldOutcome>> outcome() const {
    HeldOutcome outcome;
    ONUS_TRY(outcome.code, word(MapField::kOutcomeCode));
    ONUS_TRY(outcome.at, time(MapField::kOutcomeAt));
    ONUS_TRY(outcome.evidence, word(MapField::kOutcomeEvidence));
    ONUS_TRY(outcome.more, rows_.own_fields(MapSection::kOutcome));
    outcome.by_role = taken(outcome.more, "by_role");
    outcome.victim_told = taken(outcome.more, "victim_told");
    in_our_time(outcome.victim_told);
    if (!outcome.at && outcome.code.empty() && outcome.evidence.empty()) return std::nullopt;
    return outcome;
  }

  const MappedRows& rows_;
};

}  // namespace

Result<HeldRecord> held_from_row(const MappedRows& rows) { return HeldRow(rows).read(); }

}  // namespace onus
