// The crimes that an account may disclose, before counting: each act, and each course of conduct,
// against each victim, as the rules of the day conclude.
#pragma once

#include <span>
#include <vector>

#include "account/account.h"
#include "law/rulebook.h"
#include "law/trace.h"
#include "recording/decision.h"
#include "recording/framing.h"
#include "recording/law_of_day.h"

namespace onus {

struct Candidate {
  const Offence* offence = nullptr;
  PersonIndex victim = kNobody;
  Range offenders;  // into Candidates::people
  Range because;    // into Decision::reasons
  Range evidence;   // into Decision::spans
  uint32_t frame = 0;  // into Candidates::frames
  uint8_t occasion = 0;
  bool owed = false;
  const Candidate* principal = nullptr;  // recorded in its place for the whole sequence
  float confidence = 0;
};

// How much is asked of the law: which crimes are owed, or all that there is to say.
enum class Depth : uint8_t { kCrimes, kAll };

class Candidates {
 public:
  explicit Candidates(const Rulebook& rulebook);

  // Fills list; reasons and spans go to the decision. Sets crime_related and disputed there, and
  // ground here. Where only crimes are asked for, acts that are not asserted are left out.
  void collect(const Account& account, const LawOfDay& law, Depth depth, Decision& decision);

  std::vector<Candidate> list;
  std::vector<PersonIndex> people;
  std::vector<Frame> frames;
  ValueId ground = kNoValue;  // why a crime reported need not be recorded; of the first such

  std::span<const PersonIndex> offenders_of(const Candidate& candidate) const {
    return {people.data() + candidate.offenders.begin, candidate.offenders.size()};
  }

  // The facts that would change what is recorded for a candidate, each once, added to out.
  void questions(const Candidate& candidate, const LawOfDay& law, std::vector<FactId>& out);

 private:
  void collect_act(const Act& act);
  void collect_victim(const Act& act, PersonIndex victim);
  void collect_courses();
  void collect_course(PersonIndex victim, PersonIndex offender);
  Range told_apart(const Act& act, bool wanted);
  void conclude(const Act& act, PersonIndex victim, Range offenders, const Frame& frame,
                std::span<const Act* const> acts);
  bool settle(Frame& frame, Candidate& candidate);
  void give_reasons(Candidate& candidate);
  void give_evidence(Candidate& candidate, std::span<const Act* const> acts);
  void reject_status(const Act& act, Candidate& candidate);

  const Rulebook& rulebook_;
  const Vocabulary& words_;
  Framing framing_;
  FactId offence_, recording_, repeated_;
  ValueId course_, yes_;
  Trace trace_;
  const Account* account_ = nullptr;
  const LawOfDay* law_ = nullptr;
  Decision* decision_ = nullptr;
  std::vector<const Act*> course_acts_;
  std::vector<FactId> asked_;
};

}  // namespace onus
