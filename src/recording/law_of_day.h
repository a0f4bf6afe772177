// The counting tables of one edition of the law, looked up once and kept as numbers.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "law/edition.h"
#include "law/rulebook.h"
#include "recording/decision.h"

namespace onus {

// How crimes of an offence are counted: the units of offences.csv.
enum class Unit : uint8_t {
  kVictim,         // one for each person
  kHousehold,      // one for each household
  kOwner,          // one for each owner, household or not
  kOffenderGroup,  // one for each offender or group
  kOffender,       // one for each offender
  kPenetrator,     // one for each person who penetrated the victim
  kRelationship,   // one for each victim and offender
  kIncident,       // one for each occasion
};

// What a value of the fact "recording" makes of an act.
enum class Effect : uint8_t { kOwed, kOwedInstead, kNotOwed, kCrimeRelated };

// What two crimes of one incident must share for the one to be counted within the other.
enum class Link : uint8_t {
  kNone, kSameIncident, kSameHousehold, kSameOwner, kSameVictim, kSameOffender
};

class LawOfDay {
 public:
  LawOfDay(const Rulebook& rulebook, const Edition& edition);

  const Edition& edition() const { return *edition_; }
  int64_t record_within_seconds() const { return record_within_seconds_; }
  Unit unit_of(const Offence& offence) const { return units_[offence.value]; }

  // The principal of two crimes in one sequence: conduct tiers first, then the order of principal
  // crimes, then the higher maximum sentence. True when a is the principal.
  bool is_principal(const Offence& a, const Offence& b) const;
  // a is named by the conduct tiers as principal over b.
  bool conduct_over(const Offence& a, const Offence& b) const;

  // Whether crimes of that offence are counted within `into`, and what the two must have in common.
  Link absorbed_by(const Offence& offence, const Offence& into) const {
    return absorbed_[offence.value * offences_ + into.value];
  }

  // Acts that can belong to a course of conduct.
  bool is_conduct(ValueId act) const { return conduct_[act].belongs; }
  // Two of these make a course on one occasion; other acts only when repeated or on several.
  bool makes_course(ValueId act) const { return conduct_[act].makes_course; }
  // The fact that such an act sets to yes on the course, kNoFact for none.
  FactId conduct_sets(ValueId act) const { return conduct_[act].sets; }

  Effect effect_of(ValueId recording) const { return effects_[recording].effect; }
  // For kOwedInstead: the offence recorded in its place.
  const Offence* instead(ValueId recording) const { return effects_[recording].instead; }

  // The name of an incident category, for a value of the fact "incident".
  std::string_view incident_category(ValueId incident) const { return incidents_[incident]; }

  // A row of the general table, by its id.
  Reason general(std::string_view id) const;
  // Why an act that is not asserted makes nothing owed.
  const Reason& status_reason(Status status) const {
    return status_reasons_[static_cast<size_t>(status)];
  }
  // Why crimes of a unit are counted as they are.
  const Reason& unit_reason(Unit unit) const { return unit_reasons_[static_cast<size_t>(unit)]; }

 private:
  struct Conduct {
    bool belongs = false;
    bool makes_course = false;
    FactId sets = kNoFact;
  };
  struct EffectOf {
    Effect effect = Effect::kNotOwed;
    const Offence* instead = nullptr;
  };
  void load_units();
  void load_deadline();
  void load_tiers(const Vocabulary& words);
  void load_absorbed(const Vocabulary& words);
  void load_conduct(const Vocabulary& words);
  void load_effects(const Vocabulary& words);
  void load_reasons();
  void load_incidents(const Vocabulary& words);

  const Edition* edition_;
  int64_t record_within_seconds_ = 0;
  size_t offences_ = 0;
  std::vector<Unit> units_;             // by offence value
  std::vector<bool> over_;              // conduct offence x offence
  std::vector<Link> absorbed_;          // offence x into
  std::vector<Conduct> conduct_;        // by act value
  std::vector<EffectOf> effects_;       // by value of "recording"
  std::vector<std::string_view> incidents_;  // by value of "incident"
  std::vector<Reason> status_reasons_, unit_reasons_;
};

}  // namespace onus
