#include "recording/law_of_day.h"

#include <array>
#include <utility>

namespace onus {
namespace {

// The units that offences.csv may name, and how each is counted. Owners, shops, buildings and
// recipients are all parties of the account, so they count alike.
constexpr std::array<std::pair<std::string_view, Unit>, 16> kUnits = {{
    {"victim", Unit::kVictim},           {"child", Unit::kVictim},
    {"recipient", Unit::kVictim},        {"death", Unit::kVictim},
    {"household", Unit::kHousehold},     {"owner", Unit::kOwner},
    {"vehicle-owner", Unit::kOwner},     {"shop", Unit::kOwner},
    {"business", Unit::kOwner},          {"building", Unit::kOwner},
    {"offender", Unit::kOffender},       {"offender-group", Unit::kOffenderGroup},
    {"penetrator", Unit::kPenetrator},   {"relationship", Unit::kRelationship},
    {"incident", Unit::kIncident},       {"making-off", Unit::kIncident}}};

constexpr std::array<std::pair<std::string_view, Link>, 5> kLinks = {{
    {"same-incident", Link::kSameIncident}, {"same-household", Link::kSameHousehold},
    {"same-owner", Link::kSameOwner},       {"same-victim", Link::kSameVictim},
    {"same-offender", Link::kSameOffender}}};

}  // namespace

LawOfDay::LawOfDay(const Rulebook& rulebook, const Edition& edition)
    : edition_(&edition),
      offences_(rulebook.vocabulary()[rulebook.vocabulary().require("offence")].values.size()) {
  const Vocabulary& words = rulebook.vocabulary();
  load_units();
  load_deadline();
  load_tiers(words);
  load_absorbed(words);
  load_conduct(words);
  load_effects(words);
  load_reasons();
  load_incidents(words);
}

void LawOfDay::load_units() {
  units_.assign(offences_, Unit::kVictim);
  for (size_t value = 0; value < offences_; ++value) {
    const Offence* offence = edition_->offence(static_cast<ValueId>(value));
    if (!offence) continue;
    for (auto [name, unit] : kUnits)
      if (offence->unit == name) units_[value] = unit;
  }
}

void LawOfDay::load_deadline() {
  const TableView table = edition_->table("deadlines");
  const size_t hours = table.column("hours");
  if (const TableRow* row = table.find(table.column("what"), "record"))
    record_within_seconds_ = static_cast<int64_t>((*row)[hours].number) * kHourSeconds;
}

// A row names one other course of conduct, or a group of offences.
void LawOfDay::load_tiers(const Vocabulary& words) {
  over_.assign(offences_ * offences_, false);
  const FactId offence_fact = words.require("offence");
  const TableView tiers = edition_->table("tiers"), offences = edition_->table("offences");
  const size_t conduct = tiers.column("conduct"), beats = tiers.column("beats"),
               beats_group = tiers.column("beats_group"), key = offences.column("offence"),
               group = offences.column("beside_conduct");
  for (const TableRow* tier : tiers.rows()) {
    const auto over = over_.begin() + static_cast<ptrdiff_t>((*tier)[conduct].value * offences_);
    if (!(*tier)[beats].blank()) over[(*tier)[beats].value] = true;
    if ((*tier)[beats_group].blank()) continue;
    for (const TableRow* offence : offences.rows())
      if ((*offence)[group].text == (*tier)[beats_group].text)
        over[words.value_of(offence_fact, (*offence)[key].text)] = true;
  }
}

// A row names an offence or a family of offences, on either side.
void LawOfDay::load_absorbed(const Vocabulary& words) {
  absorbed_.assign(offences_ * offences_, Link::kNone);
  const FactId offence_fact = words.require("offence");
  const TableView table = edition_->table("absorbed");
  const size_t absorbed = table.column("absorbed"), family = table.column("absorbed_family"),
               by = table.column("by"), by_family = table.column("by_family"),
               link = table.column("link");
  auto matching = [&](const Cell& key, const Cell& of_family) {
    std::vector<ValueId> values;
    if (!key.blank()) {
      const ValueId value = words.value_of(offence_fact, key.text);
      if (value != kNoValue) values.push_back(value);
      return values;
    }
    for (size_t v = 0; v < offences_; ++v)
      if (const Offence* o = edition_->offence(static_cast<ValueId>(v));
          o && o->family == of_family.text)
        values.push_back(o->value);
    return values;
  };
  for (const TableRow* row : table.rows()) {
    Link shared = Link::kNone;
    for (auto [name, value] : kLinks)
      if ((*row)[link].text == name) shared = value;
    const auto into = matching((*row)[by], (*row)[by_family]);
    for (ValueId offence : matching((*row)[absorbed], (*row)[family]))
      for (ValueId principal : into)
        if (offence != principal) absorbed_[offence * offences_ + principal] = shared;
  }
}

void LawOfDay::load_conduct(const Vocabulary& words) {
  conduct_.resize(words[words.require("act")].values.size());
  const TableView table = edition_->table("conduct_acts");
  const size_t act = table.column("act"), sets = table.column("sets"),
               counts = table.column("counts");
  for (const TableRow* row : table.rows()) {
    Conduct& conduct = conduct_[(*row)[act].value];
    conduct.belongs = true;
    conduct.makes_course = (*row)[counts].yes();
    if (!(*row)[sets].blank()) conduct.sets = words.require((*row)[sets].text);
  }
}

void LawOfDay::load_effects(const Vocabulary& words) {
  effects_.resize(words[words.require("recording")].values.size());
  const TableView table = edition_->table("recordings");
  const size_t recording = table.column("recording"), effect = table.column("effect"),
               offence = table.column("offence");
  for (const TableRow* row : table.rows()) {
    EffectOf& of = effects_[(*row)[recording].value];
    const std::string& word = (*row)[effect].text;
    if (word == "owed") of.effect = Effect::kOwed;
    if (word == "crime-related") of.effect = Effect::kCrimeRelated;
    if (word == "instead") {
      of.effect = Effect::kOwedInstead;
      of.instead = edition_->offence((*row)[offence].value);
      if (!of.instead) of.effect = Effect::kNotOwed;  // not in force that day
    }
  }
}

void LawOfDay::load_reasons() {
  // In the order of Status and of Unit.
  for (std::string_view id : {"victim-believed", "not-asserted", "not-asserted", "not-asserted",
                              "not-asserted", "already-recorded"})
    status_reasons_.push_back(general(id));
  for (std::string_view id : {"one-crime-per-victim", "household-unit", "one-crime-per-victim",
                              "one-crime-per-victim", "breach-per-offender", "rape-per-offender",
                              "rape-report-per-relationship", "finished-incident"})
    unit_reasons_.push_back(general(id));
}

void LawOfDay::load_incidents(const Vocabulary& words) {
  const FactId incident = words.require("incident");
  incidents_.resize(words[incident].values.size());
  const TableView table = edition_->table("incidents");
  const size_t key = table.column("incident"), category = table.column("category");
  for (const TableRow* row : table.rows())
    if (const ValueId value = words.value_of(incident, (*row)[key].text); value != kNoValue)
      incidents_[value] = (*row)[category].text;
}

bool LawOfDay::conduct_over(const Offence& a, const Offence& b) const {
  return over_[a.value * offences_ + b.value];
}

bool LawOfDay::is_principal(const Offence& a, const Offence& b) const {
  if (conduct_over(a, b) != conduct_over(b, a)) return conduct_over(a, b);
  constexpr int kUnranked = 1000;
  const int rank_a = a.rank.value_or(kUnranked), rank_b = b.rank.value_or(kUnranked);
  if (a.rank && b.rank && rank_a != rank_b) return rank_a < rank_b;
  const int months_a = a.max_sentence_months.value_or(0);
  const int months_b = b.max_sentence_months.value_or(0);
  if (months_a != months_b) return months_a > months_b;
  return rank_a < rank_b;
}

Reason LawOfDay::general(std::string_view id) const {
  const TableView table = edition_->table("general");
  const TableRow* row = table.find(table.column("id"), id);
  if (!row) return {id, {}, {}, false};
  return {(*row)[table.column("id")].text, (*row)[table.column("source")].text,
          (*row)[table.column("says")].text, false};
}

}  // namespace onus
