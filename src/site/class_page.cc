// The Home Office classes: what makes each, how it is counted, its codes and titles.
#include <fmt/format.h>

#include <algorithm>

#include "base/english.h"
#include "law/show.h"
#include "site/class_relations.h"
#include "site/pages.h"
#include "site/plain.h"

namespace onus {
namespace {

constexpr std::string_view kMonths = "max_sentence_months";

// The days of a class: of its own row, else of the offences that record under it.
Period period_of(const SiteClass& one) {
  if (one.entry) return {one.entry->from, one.entry->to, {}};
  Period period{kLastDay, kFirstDay, {}};
  const auto add = [&](Day from, Day to) {
    period.from = std::min(period.from, from);
    period.to = std::max(period.to, to);
  };
  for (const Offence* row : one.offences) add(row->from, row->to);
  for (const TableRow* row : one.listed) add(row->from, row->to);
  return period;
}

bool in_force(const SiteBook& book, const SiteClass& one) {
  const Period period = period_of(one);
  return period.from <= book.day() && book.day() <= period.to;
}

std::string_view against(std::string_view word) {
  if (word == "either") return "a victim or the state";
  return word == "state" ? "the state" : "a victim";
}

std::string name_with_title(const SiteClass& one) {
  return "Class " + one.name + (one.title.empty() ? "" : ": " + one.title);
}

// The rules that conclude an offence, or a recording that makes it in place of another.
std::vector<RuleIndex> rules_that_make(const SiteBook& book, const Offence& offence) {
  std::vector<RuleIndex> out = book.rules_for_offence(offence.value);
  const Table* table = book.find_table("recordings");
  const FactId recording = book.words().find("recording");
  if (!table || recording == kNoFact) return out;
  const auto& rules = book.rulebook().rules();
  for (const TableRow& row : table->rows) {
    if (cell_text(*table, row, "offence") != offence.key) continue;
    const ValueId value = book.words().value_of(recording, cell_text(*table, row, "recording"));
    for (size_t r = 0; r < rules.size(); ++r)
      for (const Conclusion& then : rules[r].then)
        if (then.fact == recording && then.value == value) out.push_back(static_cast<RuleIndex>(r));
  }
  return out;
}

class ClassText {
 public:
  ClassText(SitePage& page, const SiteClass& one)
      : page_(page), html_(page.html()), book_(page.book()), one_(one) {}

  void run() {
    if (!in_force(book_, one_))
      page_.paragraph(fmt::format("Not in force on {}.", day_in_words(book_.day())), "past");
    in_short();
    makings();
    relations();
    offences();
    listed();
  }

 private:
  std::string_view entry(std::string_view column) const {
    const Table* table = book_.find_table("classes");
    return table && one_.entry ? cell_text(*table, *one_.entry, column) : std::string_view();
  }

  void in_short() {
    html_.open("dl", {{"class", "facts"}});
    std::string group(entry("group"));
    if (!entry("subgroup").empty()) group += fmt::format(": {}", entry("subgroup"));
    if (!group.empty()) page_.term("Group", group);
    const std::string counting =
        entry("counting").empty() ? units() : std::string(entry("counting"));
    if (!counting.empty()) page_.term("How it is counted", counting);
    if (!entry("against").empty()) page_.term("Against", against(entry("against")));
    if (const auto longest = this->longest())
      page_.term("Longest sentence", sentence_in_words(*longest));
    const Period period = period_of(one_);
    page_.term("In force", period_in_words(period.from, period.to));
    if (!entry("source").empty()) page_.term("Source", entry("source"));
    html_.close("dl").line();
  }

  std::string units() const {
    std::vector<std::string> units;
    for (const Offence* row : one_.offences) {
      std::string unit = "one crime for each " + words_of(row->unit);
      if (std::ranges::find(units, unit) == units.end()) units.push_back(std::move(unit));
    }
    return either(units);
  }

  std::optional<int> longest() const {
    std::optional<int> most;
    for (const Offence* row : one_.offences)
      if (row->max_sentence_months) most = std::max(most.value_or(0), *row->max_sentence_months);
    const Table* table = book_.find_table("notifiable");
    const auto months = table ? table->find_column(kMonths) : std::nullopt;
    if (months)
      for (const TableRow* row : one_.listed)
        if (!(*row)[*months].blank())
          most = std::max(most.value_or(0), static_cast<int>((*row)[*months].number));
    return most;
  }

  void makings() {
    page_.heading("makes", "What makes this class");
    bool any = false;
    std::vector<std::string_view> told;
    for (const Offence* row : one_.offences) {
      if (std::ranges::find(told, row->key) != told.end()) continue;
      told.push_back(row->key);
      const auto rules = rules_that_make(book_, *row);
      if (rules.empty()) continue;
      any = true;
      html_.element("h3", row->title).open("ul", {{"class", "rules"}}).line();
      for (const RuleIndex rule : rules) making(rule);
      html_.close("ul").line();
    }
    if (!any) page_.paragraph("No rule concludes an offence of this class yet.");
  }

  void making(RuleIndex index) {
    const Rule& rule = book_.rulebook().rule(index);
    html_.open("li");
    page_.link_rule(index);
    if (!rule.in_force_on(book_.day()))
      html_.text(" ").element("span", "not in force", {{"class", "tag"}});
    html_.element("span", rule.because, {{"class", "because"}}).close("li").line();
  }

  void relations() {
    const ClassRelations all = relations_of(book_, one_);
    if (all.counted_within.empty() && all.takes_in.empty() && all.goes_before.empty() &&
        all.gives_way_to.empty())
      return;
    page_.heading("beside", "Beside other crimes");
    related("Counted within", all.counted_within);
    related("Takes in", all.takes_in);
    related("As a course of conduct it is recorded in place of", all.goes_before);
    related("Not recorded beside these courses of conduct", all.gives_way_to);
  }

  void related(std::string_view title, const std::vector<Related>& list) {
    if (list.empty()) return;
    html_.element("h3", title).open("ul", {{"class", "contents"}}).line();
    for (const Related& other : list) {
      html_.open("li");
      page_.link(other.place, other.text);
      if (!other.note.empty()) html_.text(" (" + other.note + ")");
      html_.close("li").line();
    }
    html_.close("ul").line();
  }

  void offences() {
    if (one_.offences.empty()) return;
    page_.heading("codes", "Offences that rules conclude");
    page_.open_table("Offences that rules conclude, of class " + one_.name,
                     {{"Title"},
                      {"Code"},
                      {"Longest sentence"},
                      {"Place among principal crimes", true},
                      {"Recorded as well as others"},
                      {"From"},
                      {"To"}});
    for (const Offence* row : one_.offences) {
      open_row(row->from, row->to);
      html_.element("th", row->title, {{"scope", "row"}});
      page_.cell(row->code);
      page_.cell(row->max_sentence_months ? sentence_in_words(*row->max_sentence_months) : "none");
      page_.cell(row->rank ? with_commas(static_cast<uint64_t>(std::max(*row->rank, 0))) : "none",
                 true);
      page_.cell(row->addition ? "yes" : "no");
      days(row->from, row->to);
      html_.close("tr").line();
    }
    page_.close_table();
  }

  void open_row(Day from, Day to) {
    if (from <= book_.day() && book_.day() <= to)
      html_.open("tr");
    else
      html_.open("tr", {{"class", "past"}});
  }

  void days(Day from, Day to) {
    html_.element("td", day_in_words(from), {{"class", "nowrap"}});
    html_.element("td", to == kLastDay ? "onwards" : day_in_words(to), {{"class", "nowrap"}});
  }

  // Every column but the class itself, the number that tells items apart, dates and source.
  void listed() {
    if (one_.listed.empty()) return;
    const Table& table = *book_.find_table("notifiable");
    std::vector<size_t> columns;
    std::vector<SitePage::Head> heads;
    for (size_t c = 0; c < table.columns.size(); ++c) {
      const std::string& name = table.columns[c].name;
      if (name == "class" || name == "item" || name == "from" || name == "to" || name == "source")
        continue;
      columns.push_back(c);
      const bool months = name == kMonths;
      heads.push_back({months ? "Longest sentence" : title_of_name(name),
                       !months && table.columns[c].type == CellType::kNumber,
                       {}});
    }
    heads.push_back({"From"});
    heads.push_back({"To"});
    page_.heading("listed", "All listed offences");
    page_.open_table("All listed offences of class " + one_.name, heads, one_.listed.size() > 20);
    for (const TableRow* row : one_.listed) listed_row(table, *row, columns);
    page_.close_table();
  }

  void listed_row(const Table& table, const TableRow& row, const std::vector<size_t>& columns) {
    open_row(row.from, row.to);
    for (const size_t c : columns) {
      const Column& column = table.columns[c];
      if (column.name == "title")
        html_.element("th", row[c].text, {{"scope", "row"}});
      else if (column.name == kMonths && !row[c].blank())
        page_.cell(row[c].number == 0 ? "fine"
                                      : sentence_in_words(static_cast<int>(row[c].number)));
      else
        page_.cell(row[c].text, column.type == CellType::kNumber && column.name != kMonths);
    }
    days(row.from, row.to);
    html_.close("tr").line();
  }

  SitePage& page_;
  HtmlOut& html_;
  const SiteBook& book_;
  const SiteClass& one_;
};

}  // namespace

SiteFile class_page(const SiteBook& book, const SiteClass& one) {
  SitePage page(book, one.page, name_with_title(one));
  ClassText(page, one).run();
  return page.finish();
}

SiteFile classes_page(const SiteBook& book) {
  SitePage page(book, "classes.html", "Home Office classes");
  page.lead("Each class with what makes it, how it is counted and what it may be counted within.");
  const Table* table = book.find_table("classes");
  page.open_table("The classes", {{"Class"}, {"Title"}, {"Group"}, {"Rules", true}, {"In force"}},
                  true);
  for (const SiteClass& one : book.classes()) {
    HtmlOut& html = page.html();
    if (in_force(book, one))
      html.open("tr");
    else
      html.open("tr", {{"class", "past"}});
    html.open("th", {{"scope", "row"}});
    page.link(one.page, one.name);
    html.close("th");
    page.cell(one.title);
    page.cell(table && one.entry ? cell_text(*table, *one.entry, "group") : std::string_view());
    std::vector<RuleIndex> rules;
    for (const Offence* row : one.offences)
      for (const RuleIndex rule : rules_that_make(book, *row))
        if (std::ranges::find(rules, rule) == rules.end()) rules.push_back(rule);
    page.cell(with_commas(rules.size()), true);
    const Period period = period_of(one);
    page.cell(period_in_words(period.from, period.to));
    html.close("tr").line();
  }
  page.close_table();
  return page.finish();
}

}  // namespace onus
