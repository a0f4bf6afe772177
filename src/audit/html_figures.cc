#include "audit/html_figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "audit/wording.h"
#include "base/charts.h"
#include "base/html_page.h"

namespace onus {
namespace {

constexpr size_t kMostBars = 10, kMostRows = 15, kMostMonths = 36;

using Groups = std::vector<std::pair<std::string, const Tally*>>;

uint64_t not_recorded(const Tally& tally) { return tally.owed - tally.recorded; }

// Most crimes not recorded first, then most owed, then by name.
Groups by_shortfall(const std::map<std::string, Tally>& tallies) {
  Groups groups;
  for (const auto& [name, tally] : tallies)
    if (tally.owed > 0) groups.emplace_back(name, &tally);
  std::ranges::sort(groups, [](const auto& a, const auto& b) {
    const auto key = [](const auto& group) {
      return std::pair(not_recorded(*group.second), group.second->owed);
    };
    return key(a) != key(b) ? key(a) > key(b) : a.first < b.first;
  });
  return groups;
}

void number_cell(HtmlOut& html, uint64_t value) {
  html.element("td", with_commas(value), {{"class", "number"}});
}

void rate_cell(HtmlOut& html, uint64_t count, uint64_t of) {
  html.element(
      "td",
      of == 0 ? "none owed" : percent(static_cast<double>(count) / static_cast<double>(of)) + "%",
      {{"class", "number"}});
}

void row(HtmlOut& html, std::string_view name, const Tally& tally) {
  html.open("tr").element("th", name, {{"scope", "row"}});
  number_cell(html, tally.owed);
  number_cell(html, tally.recorded);
  number_cell(html, not_recorded(tally));
  rate_cell(html, tally.recorded, tally.owed);
  html.close("tr");
}

// The first rows, and the others together.
void group_table(HtmlOut& html, std::string_view caption, std::string_view what,
                 const Groups& groups, const Tally& all, size_t most_rows) {
  open_table(html, caption, {what, "Owed", "Recorded", "Not recorded", "Rate"});
  html.open("tbody");
  Tally others;
  for (size_t i = 0; i < groups.size(); ++i) {
    if (i < most_rows) {
      row(html, groups[i].first, *groups[i].second);
    } else {
      others.owed += groups[i].second->owed;
      others.recorded += groups[i].second->recorded;
    }
  }
  if (groups.size() > most_rows)
    row(html, in_figures(groups.size() - most_rows, "other", "others") + ", in summary.json",
        others);
  html.close("tbody").open("tfoot");
  row(html, "All", all);
  html.close("tfoot");
  close_table(html);
  html.line();
}

// Chart and table of crimes owed by group.
void append_groups(HtmlOut& html, std::string_view what, const std::string& title,
                   const Groups& groups, const Tally& all) {
  if (groups.empty()) {
    html.element("p", "No crime is owed.");
    return;
  }
  BarChart chart{.title = title, .first_name = "recorded", .second_name = "not recorded"};
  for (size_t i = 0; i < groups.size() && i < kMostBars; ++i) {
    const Tally& tally = *groups[i].second;
    chart.bars.push_back(
        {groups[i].first,
         fmt::format("{} of {} recorded", with_commas(tally.recorded), with_commas(tally.owed)),
         static_cast<double>(tally.recorded), static_cast<double>(not_recorded(tally))});
  }
  std::string column(what);
  column[0] = static_cast<char>(column[0] - 32);
  html.open("div", {{"class", "beside"}});
  append_chart(html, chart);
  group_table(html, fmt::format("Crimes owed and recorded, by {}", what), column, groups, all,
              kMostRows);
  html.close("div").line();
}

std::string shortfall_title(const Groups& groups, std::string_view one) {
  if (groups.empty() || not_recorded(*groups[0].second) == 0)
    return fmt::format("Every crime owed is recorded, in every {}", one);
  return fmt::format("Most crimes not recorded: {}, {} of {} owed", groups[0].first,
                     with_commas(not_recorded(*groups[0].second)),
                     with_commas(groups[0].second->owed));
}

}  // namespace

void append_kinds(HtmlOut& html, const AuditTotals& totals) {
  uint64_t all = 0;
  FindingKind most = kEveryFindingKind[0];
  const auto of = [&](FindingKind kind) -> const KindTotal& {
    return totals.kinds[static_cast<size_t>(kind)];
  };
  for (const FindingKind kind : kEveryFindingKind) {
    all += of(kind).findings;
    if (of(kind).findings > of(most).findings) most = kind;
  }
  if (all == 0) {
    html.element("p", "Nothing was found: what is held agrees with what is owed.");
    return;
  }
  BarChart chart{.title =
                     fmt::format("The most frequent finding is \"{}\": {} of {}", title_of(most),
                                 with_commas(of(most).findings), with_commas(all))};
  for (const FindingKind kind : kEveryFindingKind)
    chart.bars.push_back({std::string(title_of(kind)), with_commas(of(kind).findings),
                          static_cast<double>(of(kind).findings), 0});
  html.open("div", {{"class", "beside"}});
  append_chart(html, chart);
  open_table(html, "Findings by kind, and the crimes they concern", {"Kind", "Findings", "Crimes"});
  html.open("tbody");
  uint64_t crimes = 0;
  for (const FindingKind kind : kEveryFindingKind) {
    html.open("tr").open("th", {{"scope", "row"}}).element("strong", title_of(kind));
    html.text(". ").text(meaning_of(kind)).close("th");
    number_cell(html, of(kind).findings);
    number_cell(html, of(kind).crimes);
    html.close("tr");
    crimes += of(kind).crimes;
  }
  html.close("tbody").open("tfoot").open("tr").element("th", "All", {{"scope", "row"}});
  number_cell(html, all);
  number_cell(html, crimes);
  html.close("tr").close("tfoot");
  close_table(html);
  html.close("div").line();
}

void append_units(HtmlOut& html, const AuditTotals& totals) {
  const Groups groups = by_shortfall(totals.by_unit);
  append_groups(html, "unit", shortfall_title(groups, "unit"), groups, totals.crimes);
}

void append_classes(HtmlOut& html, const AuditTotals& totals) {
  Groups groups = by_shortfall(totals.by_class);
  for (auto& [name, tally] : groups)
    if (const auto title = totals.class_titles.find(name); title != totals.class_titles.end())
      name = class_in_words(title->second, name);
  append_groups(html, "class", shortfall_title(groups, "class"), groups, totals.crimes);
}

void append_months(HtmlOut& html, const AuditTotals& totals) {
  Groups groups;
  for (const auto& [month, tally] : totals.by_month)
    if (tally.owed > 0) groups.emplace_back(month, &tally);
  std::ranges::reverse(groups);  // the last ones first
  if (groups.empty()) {
    html.element("p", "No crime is owed.");
    return;
  }
  group_table(html, "Crimes owed and recorded, by the month in which the report was received",
              "Month", groups, totals.crimes, kMostMonths);
}

}  // namespace onus
