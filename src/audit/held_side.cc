#include "audit/held_side.h"

#include <algorithm>
#include <tuple>

#include "base/text.h"

namespace onus {
namespace {

constexpr size_t kMostParticulars = 40;  // of one record, as a finding shows them

std::string short_text(std::string_view text) { return std::string(cut_utf8(text, kQuoteBytes)); }

Particulars short_texts(const Particulars& more) {
  Particulars out;
  for (size_t i = 0; i < std::min(more.size(), kMostParticulars); ++i)
    out.emplace_back(short_text(more[i].first), short_text(more[i].second));
  return out;
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

// Under the law of the day of the removal or outcome, or else of the recording.
RecordCheck check_record(const HeldView& held, std::span<const HeldView> others,
                         const KeptFacts* kept, AuditLawBook& laws) {
  static const KeptFacts kNothing;
  const HeldCrime& crime = *held.crime;
  if (!held.live) {
    const Day day =
        local_day(crime.cancelled && crime.cancelled->at ? *crime.cancelled->at : crime.recorded);
    return laws.records().removal(held, others, laws.on(day), laws.edition(day));
  }
  if (!has_outcome(crime)) return {};
  const Day day = local_day(outcome_given(crime));
  return laws.records().outcome(held, laws.on(day), laws.edition(day), kept ? *kept : kNothing);
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
      for (const auto& [name, text] : form->fields) stated |= says_domestic_abuse(text);
    out.forms.push_back({form->form, fields_in_words(*form), form->at, stated});
    out.domestic_abuse |= stated;
  }
  std::ranges::stable_sort(out.forms, {}, &FormPart::at);
}

}  // namespace

HeldPart held_part(const HeldView& view, const Offence* answers) {
  const Offence* offence = view.offence;
  if (answers && view.code.empty() && plain_class(answers->class_name) == view.crime_class)
    offence = answers;
  HeldPart part{.number = view.crime->number,
                .crime_class = view.crime_class,
                .code = view.code,
                .title = offence ? offence->title : std::string(),
                .victim = short_text(view.crime->victim),
                .recorded = view.crime->recorded,
                .status = view.crime->status};
  if (const auto& c = view.crime->cancelled)
    part.cancelled = Cancellation{.at = c->at,
                                  .reason = short_text(c->reason),
                                  .avi = short_text(c->avi),
                                  .by_role = short_text(c->by_role),
                                  .victim_told = short_text(c->victim_told),
                                  .more = short_texts(c->more)};
  if (const auto& o = view.crime->outcome)
    part.outcome = HeldOutcome{.code = short_text(o->code),
                               .at = o->at,
                               .evidence = short_text(o->evidence),
                               .by_role = short_text(o->by_role),
                               .victim_told = short_text(o->victim_told),
                               .more = short_texts(o->more)};
  return part;
}

bool has_outcome(const HeldCrime& crime) {
  return crime.outcome && !trim(crime.outcome->code).empty();
}

Instant outcome_given(const HeldCrime& crime) { return crime.outcome->at.value_or(crime.recorded); }

KeptFacts kept_facts(std::span<const HeldCrime> crimes, AuditLawBook& laws) {
  KeptFacts kept;
  for (const HeldCrime& crime : crimes) {
    if (!has_outcome(crime)) continue;
    const Day day = local_day(outcome_given(crime));
    laws.records().note_kept(crime, laws.on(day), laws.edition(day), kept);
  }
  return kept;
}

HeldSide view_held(const ReportHeld& held, const AuditLaw& law, AuditLawBook& laws) {
  HeldSide out;
  std::vector<const HeldCrime*> crimes = held.crimes;
  std::ranges::sort(crimes, [](const HeldCrime* a, const HeldCrime* b) {
    return std::tie(a->recorded, a->number) < std::tie(b->recorded, b->number);
  });
  for (const HeldCrime* crime : crimes) {
    for (const std::string& flag : crime->flags) out.domestic_abuse |= says_domestic_abuse(flag);
    out.crimes.push_back(view_of(*crime, law));
  }
  out.checks.resize(out.crimes.size());
  for (size_t h = 0; h < out.crimes.size(); ++h) {
    out.checks[h] = check_record(out.crimes[h], out.crimes, held.kept, laws);
    out.crimes[h].removed_as_duplicate = out.checks[h].duplicate;
  }
  view_forms(held, law, out);
  return out;
}

std::unordered_map<std::string_view, ReportHeld> held_by_report(const Held& held,
                                                                const KeptFacts& kept) {
  std::unordered_map<std::string_view, ReportHeld> by_report;
  for (const HeldCrime& crime : held.crimes)
    if (!crime.report.empty()) by_report[crime.report].crimes.push_back(&crime);
  for (const HeldForm& form : held.forms)
    if (!form.report.empty()) by_report[form.report].forms.push_back(&form);
  for (auto& [report, of_report] : by_report) of_report.kept = &kept;
  return by_report;
}

}  // namespace onus
