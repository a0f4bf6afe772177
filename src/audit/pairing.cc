#include "audit/pairing.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <tuple>
#include <unordered_map>

namespace onus {
namespace {

constexpr int kUnranked = 1'000'000;  // after every ranked offence

int rank_of(const Offence& offence) { return offence.rank.value_or(kUnranked); }

class Pairer {
 public:
  Pairer(std::vector<OwedLine> lines, std::span<const HeldView> held, const AuditLaw& law)
      : held_(held), law_(law), used_(held.size(), false) {
    pairing_.lines = std::move(lines);
    for (size_t i = 0; i < pairing_.lines.size(); ++i) {
      const std::string& crime_class = pairing_.lines[i].crime_class;
      lines_of_class_[crime_class].push_back(i);
      // "N100" held without its ground answers N100/01.
      if (const size_t slash = crime_class.find('/'); slash != std::string::npos)
        lines_of_class_[crime_class.substr(0, slash)].push_back(i);
    }
  }

  Pairing run() {
    for (const bool live : {true, false}) {
      same_class(live);
      confirmed_meanwhile(live);
      other_class(live, 0);
      if (live) parked();
      other_class(live, 1);
    }
    for (size_t h = 0; h < held_.size(); ++h)
      if (!used_[h] && held_[h].live) pairing_.extra.push_back(h);
    return std::move(pairing_);
  }

 private:
  bool open(size_t h, bool live) const {
    return !used_[h] && held_[h].live == live && held_[h].offence && !held_[h].removed_as_duplicate;
  }

  bool take(size_t line, size_t h, Answer answer) {
    if (pairing_.lines[line].left == 0) return false;
    --pairing_.lines[line].left;
    used_[h] = true;
    pairing_.pairs.push_back({line, h, answer});
    return true;
  }

  // First where the codes agree, then where one of them is not given, then whatever the code.
  void same_class(bool live) {
    for (int looseness = 0; looseness < 3; ++looseness) {
      for (size_t h = 0; h < held_.size(); ++h) {
        if (!open(h, live)) continue;
        const auto found = lines_of_class_.find(held_[h].crime_class);
        if (found == lines_of_class_.end()) continue;
        for (const size_t line : found->second) {
          const std::string& code = pairing_.lines[line].code;
          const bool agree = code == held_[h].code;
          const bool unsaid = code.empty() || held_[h].code.empty();
          if ((agree || (looseness > 0 && unsaid) || looseness > 1) && take(line, h, Answer::kSame))
            break;
        }
      }
    }
  }

  // A crime in the place of a report's record is what the rules ask for once it is confirmed.
  void confirmed_meanwhile(bool live) {
    each_group(
        live,
        [&](const OwedLine& owed, const Offence& held) {
          return law_.stands_for(owed.offence->family, held.family) ? 0 : -1;
        },
        Answer::kSame);
  }

  void other_class(bool live, int distance) {
    each_group(
        live,
        [&](const OwedLine& owed, const Offence& held) {
          const bool record = law_.is_report_record(held.family);
          if (record != law_.is_report_record(owed.offence->family)) return -1;
          if (law_.distance(owed.offence->family, held.family) != distance) return -1;
          return std::min(std::abs(rank_of(*owed.offence) - rank_of(held)), kUnranked);
        },
        Answer::kOtherClass);
  }

  void parked() {
    each_group(
        true,
        [&](const OwedLine& owed, const Offence& held) {
          return law_.stands_for(held.family, owed.offence->family) ? 0 : -1;
        },
        Answer::kParked);
  }

  // Pairs lines with classes of held records in the order of cost (negative: never). By class,
  // since a report may hold thousands of records but only so many classes.
  template <class Cost>
  void each_group(bool live, Cost cost, Answer answer) {
    std::map<std::string_view, std::vector<size_t>> groups;
    for (size_t h = 0; h < held_.size(); ++h)
      if (open(h, live)) groups[held_[h].crime_class].push_back(h);
    std::vector<std::tuple<int, size_t, std::string_view>> order;
    for (size_t line = 0; line < pairing_.lines.size(); ++line) {
      if (pairing_.lines[line].left == 0) continue;
      for (const auto& [crime_class, members] : groups) {
        const int price = cost(pairing_.lines[line], *held_[members.front()].offence);
        if (price >= 0) order.emplace_back(price, line, crime_class);
      }
    }
    std::ranges::sort(order);
    for (const auto& [price, line, crime_class] : order) {
      for (const size_t h : groups[crime_class]) {
        if (used_[h]) continue;
        const bool ground =
            law_.is_report_record(pairing_.lines[line].offence->family) && held_[h].report_record;
        if (!take(line, h, ground ? Answer::kOtherGround : answer)) break;
      }
    }
  }

  std::span<const HeldView> held_;
  const AuditLaw& law_;
  std::vector<bool> used_;
  std::unordered_map<std::string, std::vector<size_t>> lines_of_class_;
  Pairing pairing_;
};

}  // namespace

std::vector<OwedLine> owed_lines(const Decision& decision) {
  std::vector<OwedLine> lines;
  std::unordered_map<std::string, size_t> known;
  for (uint32_t i = 0; i < decision.owed.size(); ++i) {
    const Considered& crime = decision.owed[i];
    std::string crime_class = plain_class(crime.offence->class_name);
    std::string code = plain_class(crime.offence->code);
    const auto [at, added] = known.emplace(crime_class + '\n' + code, lines.size());
    if (added) {
      lines.push_back({.offence = crime.offence,
                       .crime_class = std::move(crime_class),
                       .code = std::move(code)});
    }
    OwedLine& line = lines[at->second];
    line.owed += crime.count;
    line.left += crime.count;
    line.count_at_least |= crime.count_at_least;
    line.record_by = std::max(line.record_by, crime.record_by);
    line.has_deadline |= crime.record_by != Instant{};
    line.entries.push_back(i);
  }
  return lines;
}

Pairing pair_up(std::vector<OwedLine> lines, std::span<const HeldView> held, const AuditLaw& law) {
  return Pairer(std::move(lines), held, law).run();
}

}  // namespace onus
