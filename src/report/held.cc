#include "report/held.h"

#include <array>

#include "base/text.h"

namespace onus {
namespace {

constexpr std::array<std::string_view, 3> kStatuses = {"recorded", "cancelled", "transferred"};

}  // namespace

std::string_view name_of(HeldStatus status) { return kStatuses.at(static_cast<size_t>(status)); }

std::optional<HeldStatus> held_status_from(std::string_view name) {
  for (size_t i = 0; i < kStatuses.size(); ++i)
    if (kStatuses[i] == name) return static_cast<HeldStatus>(i);
  return std::nullopt;
}

std::string held_status_words() { return "recorded, cancelled, transferred"; }

std::optional<Flaw> complete(HeldCrime& crime) {
  if (auto why = unusable_id("crime", crime.number)) return Flaw{"crime", std::move(*why)};
  if (auto why = impossible_date("recorded", crime.recorded))
    return Flaw{"recorded", std::move(*why)};
  if (trim(crime.crime_class).empty() && trim(crime.code).empty())
    return Flaw{"class", "a crime needs its 'class', as 8N, or its 'code', as 008/06"};
  if (crime.status == HeldStatus::kCancelled && !crime.cancelled) crime.cancelled.emplace();
  if (crime.status != HeldStatus::kCancelled && crime.cancelled)
    return Flaw{"cancelled",
                "'cancelled' is given but 'status' is not cancelled; write \"status\": "
                "\"cancelled\", or leave 'cancelled' out"};
  if (crime.cancelled && crime.cancelled->at)
    if (auto why = impossible_date("cancelled at", *crime.cancelled->at))
      return Flaw{"cancelled", std::move(*why)};
  if (crime.outcome && crime.outcome->at)
    if (auto why = impossible_date("outcome at", *crime.outcome->at))
      return Flaw{"outcome", std::move(*why)};
  return std::nullopt;
}

std::optional<Flaw> flaw_of(const HeldForm& form) {
  if (trim(form.form).empty()) return Flaw{"form", "'form' is empty; name the form, as DASH"};
  if (auto why = unusable_id("report", form.report)) return Flaw{"report", std::move(*why)};
  if (auto why = impossible_date("at", form.at)) return Flaw{"at", std::move(*why)};
  return std::nullopt;
}

}  // namespace onus
