#include "audit/case_log.h"

#include <algorithm>
#include <utility>

#include "audit/spans.h"
#include "base/text.h"

namespace onus {
namespace {

using Stretch = std::pair<uint32_t, uint32_t>;

void merge(std::vector<Stretch>& stretches) {
  std::ranges::sort(stretches);
  size_t kept = 0;
  for (const Stretch& next : stretches) {
    if (kept > 0 && next.first <= stretches[kept - 1].second)
      stretches[kept - 1].second = std::max(stretches[kept - 1].second, next.second);
    else
      stretches[kept++] = next;
  }
  stretches.resize(kept);
}

// The marked stretches of one entry, in order and disjoint.
std::vector<Stretch> marks_of(std::string_view text, const std::vector<Span>& spans,
                              uint32_t entry) {
  std::vector<Stretch> marks;
  for (const Span& span : spans) {
    if (span.entry != entry) continue;
    const Stretch stretch = whole_characters(text, span.from, span.to);
    if (stretch.first < stretch.second) marks.push_back(stretch);
  }
  merge(marks);
  return marks;
}

// Which stretches of the text are shown.
std::vector<Stretch> shown_of(std::string_view text, const std::vector<Stretch>& marks,
                              size_t allowance, size_t around) {
  const auto size = static_cast<uint32_t>(std::min<size_t>(text.size(), UINT32_MAX));
  if (size <= allowance) return {{0, size}};
  if (marks.empty()) return {{0, static_cast<uint32_t>(cut_utf8(text, allowance).size())}};
  std::vector<Stretch> shown;
  size_t left = allowance;
  for (const Stretch& mark : marks) {
    const auto before = static_cast<uint32_t>(std::min<size_t>(around, mark.first));
    const auto after = static_cast<uint32_t>(std::min<size_t>(around, size - mark.second));
    Stretch window{mark.first - before, mark.second + after};
    // A mark may itself be as long as the text.
    if (window.second - window.first > left)
      window.second = window.first + static_cast<uint32_t>(left);
    left -= window.second - window.first;
    shown.push_back(whole_characters(text, window.first, window.second));
    if (left == 0) break;
  }
  merge(shown);
  return shown;
}

void add_text(std::vector<LogPiece>& pieces, std::string_view text, Stretch shown,
              const std::vector<Stretch>& marks) {
  uint32_t at = shown.first;
  const auto add = [&](uint32_t to, bool marked) {
    if (to > at) pieces.push_back({std::string(text.substr(at, to - at)), marked, 0});
    at = std::max(at, to);
  };
  for (const auto& [from, to] : marks) {
    if (to <= at || from >= shown.second) continue;
    add(std::min(from, shown.second), false);
    add(std::min(to, shown.second), true);
  }
  add(shown.second, false);
}

// Adds the entry's pieces and returns how many bytes are shown.
size_t add_pieces(LogEntry& out, std::string_view text, const std::vector<Stretch>& marks,
                  size_t allowance, size_t around) {
  size_t bytes = 0;
  uint64_t at = 0;
  for (const Stretch& shown : shown_of(text, marks, allowance, around)) {
    if (shown.first > at) out.pieces.push_back({.bytes_left_out = shown.first - at});
    add_text(out.pieces, text, shown, marks);
    bytes += shown.second - shown.first;
    at = shown.second;
  }
  if (at < text.size()) out.pieces.push_back({.bytes_left_out = text.size() - at});
  return bytes;
}

}  // namespace

std::vector<LogEntry> case_log(const Report& report, const std::vector<Span>& spans,
                               const LogLimits& limits) {
  std::vector<bool> has_marks(report.log.size(), false), shown(report.log.size(), false);
  for (const Span& span : spans)
    if (span.entry < has_marks.size()) has_marks[span.entry] = true;
  std::vector<LogEntry> entries(report.log.size());
  size_t left = limits.log_bytes, count = 0;
  for (const bool marked : {true, false}) {
    for (uint32_t i = 0; i < report.log.size() && left > 0 && count < limits.entries; ++i) {
      if (has_marks[i] != marked) continue;
      const Entry& entry = report.log[i];
      entries[i].at = entry.at;
      entries[i].by = std::string(cut_utf8(entry.by, 200));
      const auto marks = marked ? marks_of(entry.text, spans, i) : std::vector<Stretch>();
      left -= std::min(left, add_pieces(entries[i], entry.text, marks,
                                        std::min(left, limits.entry_bytes), limits.around_bytes));
      shown[i] = true;
      ++count;
    }
  }
  std::vector<LogEntry> out;
  for (size_t i = 0; i < entries.size(); ++i) {
    if (shown[i]) {
      out.push_back(std::move(entries[i]));
    } else if (!out.empty() && out.back().entries_left_out > 0) {
      ++out.back().entries_left_out;
    } else {
      out.push_back({.entries_left_out = 1});
    }
  }
  return out;
}

}  // namespace onus
