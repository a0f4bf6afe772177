#include "audit/held_side.h"

#include <algorithm>
#include <tuple>

#include "base/text.h"

namespace onus {
namespace {

constexpr std::string_view kDomesticAbuse = "domestic abuse";  // the flag of doc/formats/held.md

bool mentions_abuse(std::string_view text) {
  return ascii_lower(text).find(kDomesticAbuse) != std::string::npos;
}

HeldView view_of(const HeldCrime& crime, const AuditLaw& law) {
  HeldView view{.crime = &crime, .offence = law.offence(crime.crime_class, crime.code)};
  view.crime_class = plain_class(crime.crime_class);
  view.code = plain_class(crime.code);
  if (view.crime_class.empty() && view.offence)
    view.crime_class = plain_class(view.offence->class_name);
  view.live = crime.status != HeldStatus::kCancelled;
  view.report_record = view.offence && law.is_report_record(view.offence->family);
  return view;
}

// "risk: standard; note: Slap to the face disclosed".
std::string fields_in_words(const HeldForm& form) {
  std::string out;
  for (const auto& [name, text] : form.fields) {
    if (text.empty()) continue;
    if (!out.empty()) out += "; ";
    out += name + ": " + text;
  }
  std::ranges::replace(out, '_', ' ');
  return std::string(cut_utf8(out, kQuoteBytes));
}

void view_forms(const ReportHeld& held, const AuditLaw& law, HeldSide& out) {
  for (const HeldForm* form : held.forms) {
    const auto abuse = law.form(form->form);
    if (!abuse) continue;
    bool stated = *abuse == FormAbuse::kYes;
    if (*abuse == FormAbuse::kIfStated)
      for (const auto& [name, text] : form->fields) stated |= mentions_abuse(text);
    out.forms.push_back({form->form, fields_in_words(*form), form->at, stated});
    out.domestic_abuse |= stated;
  }
  std::ranges::stable_sort(out.forms, {}, &FormPart::at);
}

}  // namespace

HeldSide view_held(const ReportHeld& held, const AuditLaw& law, const LawOn& law_on) {
  HeldSide out;
  std::vector<const HeldCrime*> crimes = held.crimes;
  std::ranges::sort(crimes, [](const HeldCrime* a, const HeldCrime* b) {
    return std::tie(a->recorded, a->number) < std::tie(b->recorded, b->number);
  });
  for (const HeldCrime* crime : crimes) {
    for (const std::string& flag : crime->flags) out.domestic_abuse |= mentions_abuse(flag);
    out.crimes.push_back(view_of(*crime, law));
  }
  out.checks.resize(out.crimes.size());
  for (size_t h = 0; h < out.crimes.size(); ++h) {
    if (out.crimes[h].live) continue;
    const HeldCrime& crime = *out.crimes[h].crime;
    const Instant at =
        crime.cancelled && crime.cancelled->at ? *crime.cancelled->at : crime.recorded;
    out.checks[h] = check_cancellation(out.crimes[h], out.crimes, law_on(local_day(at)));
    out.crimes[h].removed_as_duplicate = out.checks[h].duplicate;
  }
  view_forms(held, law, out);
  return out;
}

}  // namespace onus
