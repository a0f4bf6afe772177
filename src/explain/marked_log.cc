#include "explain/marked_log.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <tuple>

#include "audit/spans.h"

namespace onus {
namespace {

// Words of one entry and what they were read as.
struct Mark {
  uint32_t from = 0, to = 0;
  MarkNote note;
};

class MarkCollector {
 public:
  MarkCollector(const Report& report, const Account& account, const Vocabulary& vocabulary)
      : report_(report), account_(account), words_(vocabulary), marks_(report.log.size()) {}

  std::vector<std::vector<Mark>> run() {
    for (const Act& act : account_.acts) add_act(act);
    const FactId relation = words_.require("relation");
    for (const Relation& r : account_.relations)
      add(r.span, MarkKind::kRelation,
          fmt::format("{} is {} to {}", account_.persons[r.of].id,
                      words_[relation].values[r.value], account_.persons[r.to].id));
    for (const Person& person : account_.persons)
      add_facts(person.facts, MarkKind::kPerson, person.id + ": ");
    add_facts(account_.facts, MarkKind::kFact, "");
    return std::move(marks_);
  }

 private:
  void add(const Span& span, MarkKind kind, std::string says) {
    if (span.entry >= marks_.size()) return;
    const auto [from, to] = whole_characters(report_.log[span.entry].text, span.from, span.to);
    if (from < to) marks_[span.entry].push_back({from, to, {kind, std::move(says)}});
  }

  void add_act(const Act& act) {
    const std::string says =
        fmt::format("{}, {}", words_[words_.require("act")].values[act.kind], name_of(act.status));
    const MarkKind kind = act.status == Status::kAsserted ? MarkKind::kAct : MarkKind::kNotMeant;
    for (uint32_t i = act.evidence.begin; i < act.evidence.end; ++i)
      add(account_.spans[i], kind, says);
    add_facts(act.facts, MarkKind::kFact, "");
  }

  void add_facts(Range facts, MarkKind kind, const std::string& before) {
    for (uint32_t i = facts.begin; i < facts.end; ++i) {
      const Setting& s = account_.settings[i];
      add(s.span, kind,
          fmt::format("{}{} {}", before, words_[s.fact].name, words_[s.fact].values[s.value]));
    }
  }

  const Report& report_;
  const Account& account_;
  const Vocabulary& words_;
  std::vector<std::vector<Mark>> marks_;  // by entry
};

void put_in_order(std::vector<Mark>& marks) {
  const auto key = [](const Mark& m) { return std::tie(m.from, m.to, m.note.kind, m.note.says); };
  std::ranges::sort(marks, [&](const Mark& a, const Mark& b) { return key(a) < key(b); });
  const auto twice = std::ranges::unique(
      marks, [&](const Mark& a, const Mark& b) { return key(a) == key(b); });
  marks.erase(twice.begin(), twice.end());
}

// Where marks begin and end, in order: the text is cut there.
struct Edge {
  uint32_t at = 0;
  bool begins = false;
  size_t mark = 0;
};

void cut(MarkedEntry& entry, std::string_view text, const std::vector<Mark>& marks) {
  std::vector<Edge> edges;
  for (size_t i = 0; i < marks.size(); ++i) {
    edges.push_back({marks[i].from, true, i});
    edges.push_back({marks[i].to, false, i});
  }
  std::ranges::stable_sort(edges, {}, &Edge::at);
  std::array<int, kMarkKinds> open{};
  uint32_t at = 0;
  const auto add_to = [&](uint32_t to) {
    if (to <= at) return;
    MarkedPiece piece{.text = std::string(text.substr(at, to - at))};
    if (const auto top = std::ranges::find_if(open, [](int n) { return n > 0; }); top != open.end())
      piece.kind = static_cast<MarkKind>(top - open.begin());
    entry.pieces.push_back(std::move(piece));
    at = to;
  };
  for (const Edge& edge : edges) {
    add_to(edge.at);
    int& of_kind = open[static_cast<size_t>(marks[edge.mark].note.kind)];
    of_kind += edge.begins ? 1 : -1;
    if (!edge.begins) entry.pieces.back().notes.push_back(entry.first_note + edge.mark);
  }
  add_to(static_cast<uint32_t>(text.size()));
}

}  // namespace

std::string_view name_of(MarkKind kind) {
  switch (kind) {
    case MarkKind::kAct: return "act";
    case MarkKind::kNotMeant: return "act not asserted";
    case MarkKind::kRelation: return "relation";
    case MarkKind::kPerson: return "person";
    case MarkKind::kFact: return "fact";
  }
  return "";
}

std::vector<MarkedEntry> marked_log(const Report& report, const Account& account,
                                    const Vocabulary& vocabulary) {
  auto marks = MarkCollector(report, account, vocabulary).run();
  std::vector<MarkedEntry> out;
  size_t next_note = 1;
  for (size_t i = 0; i < report.log.size(); ++i) {
    put_in_order(marks[i]);
    MarkedEntry entry{.at = report.log[i].at, .by = report.log[i].by, .first_note = next_note};
    cut(entry, report.log[i].text, marks[i]);
    for (Mark& mark : marks[i]) entry.notes.push_back(std::move(mark.note));
    next_note += entry.notes.size();
    out.push_back(std::move(entry));
  }
  return out;
}

}  // namespace onus
