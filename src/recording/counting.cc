#include "recording/counting.h"

#include <algorithm>
#include <limits>

namespace onus {
namespace {

class Counter {
 public:
  Counter(const Account& account, std::span<Candidate* const> crimes, const Candidates& candidates)
      : account_(account), crimes_(crimes), candidates_(candidates) {}

  Count run(Unit unit) {
    for (const Candidate* crime : crimes_)
      if (crime->victim != kNobody) add_once(count_.victims, crime->victim);
    const unsigned total = number(unit);
    count_.crimes = static_cast<uint16_t>(
        std::clamp(total, 1u, unsigned{std::numeric_limits<uint16_t>::max()}));
    return std::move(count_);
  }

 private:
  static void add_once(std::vector<PersonIndex>& list, PersonIndex person) {
    if (std::ranges::find(list, person) == list.end()) list.push_back(person);
  }

  unsigned people(PersonIndex person) {
    count_.at_least |= !account_.persons[person].count_known;
    return account_.persons[person].count;
  }

  unsigned number(Unit unit) {
    switch (unit) {
      case Unit::kVictim:
      case Unit::kOwner: return victims();
      case Unit::kHousehold: return households();
      case Unit::kOffenderGroup: return 1;
      case Unit::kOffender: return offenders();
      case Unit::kPenetrator:
      case Unit::kRelationship: return victims_by_offenders();
      case Unit::kIncident: return static_cast<unsigned>(crimes_.size());
    }
    return 1;
  }

  unsigned victims() {
    unsigned sum = 0;  // one victim of several independent offenders counts for each of them
    for (const Candidate* crime : crimes_) sum += crime->victim == kNobody ? 1 : people(crime->victim);
    return sum;
  }

  unsigned households() {
    unsigned sum = 0;
    for (size_t i = 0; i < count_.victims.size(); ++i) {
      const std::string& own = account_.persons[count_.victims[i]].household;
      const auto earlier = std::span(count_.victims).first(i);
      const bool counted = !own.empty() && std::ranges::any_of(earlier, [&](PersonIndex other) {
        return account_.persons[other].household == own;
      });
      if (!counted) sum += own.empty() ? people(count_.victims[i]) : 1;
    }
    return sum;
  }

  unsigned offenders() {
    std::vector<PersonIndex> distinct;
    for (const Candidate* crime : crimes_)
      for (PersonIndex offender : candidates_.offenders_of(*crime)) add_once(distinct, offender);
    unsigned sum = 0;
    for (PersonIndex offender : distinct) sum += people(offender);
    return sum;
  }

  unsigned victims_by_offenders() {
    unsigned sum = 0;
    for (const Candidate* crime : crimes_) {
      unsigned by = 0;
      for (PersonIndex offender : candidates_.offenders_of(*crime)) by += people(offender);
      sum += std::max(1u, by) * (crime->victim == kNobody ? 1u : people(crime->victim));
    }
    return sum;
  }

  const Account& account_;
  std::span<Candidate* const> crimes_;
  const Candidates& candidates_;
  Count count_;
};

}  // namespace

Count count_crimes(const Account& account, Unit unit, std::span<Candidate* const> crimes,
                   const Candidates& candidates) {
  return Counter(account, crimes, candidates).run(unit);
}

}  // namespace onus
