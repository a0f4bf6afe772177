// One file of rules, each rule in plain words.
#include <fmt/format.h>

#include "base/english.h"
#include "site/condition_text.h"
#include "site/pages.h"
#include "site/places.h"
#include "site/plain.h"

namespace onus {
namespace {

constexpr size_t kMostCases = 12;  // named beside a rule; each case names all of its rules

class RuleText {
 public:
  RuleText(SitePage& page, RuleIndex index)
      : page_(page),
        html_(page.html()),
        book_(page.book()),
        index_(index),
        rule_(book_.rulebook().rule(index)) {}

  void run() {
    const std::string id = "rule-" + safe_name(rule_.id);
    html_.open("article", {{"class", "rule"}, {"aria-labelledby", id}});
    page_.heading(id, rule_.id);
    page_.paragraph(rule_.because);
    if (!rule_.in_force_on(book_.day()))
      page_.paragraph(fmt::format("Not in force on {}.", day_in_words(book_.day())), "past");
    if (!rule_.disputed.empty()) page_.paragraph("Disputed: " + rule_.disputed, "note");
    html_.open("dl");
    conditions();
    conclusions();
    standing();
    others();
    examples();
    cases();
    html_.close("dl").close("article").line();
  }

 private:
  void conditions() {
    page_.open_term("Applies when");
    ConditionText(page_).alternatives(rule_.when);
    page_.close_term();
  }

  void conclusions() {
    page_.open_term("Then");
    html_.open("ul");
    for (const Conclusion& then : rule_.then) {
      const Fact& fact = book_.words()[then.fact];
      html_.open("li");
      page_.link(book_.place_of_fact(then.fact), words_of(fact.name));
      html_.text(" is ");
      if (then.fact == book_.offence_fact())
        page_.link_offence(fact.values[then.value]);
      else
        html_.text(words_of(fact.values[then.value]));
      html_.close("li");
    }
    html_.close("ul");
    page_.close_term();
  }

  void standing() {
    page_.term("In force", periods_in_words(rule_.in_force));
    page_.term("Source", rule_.source);
    page_.term("Level", rule_.level == Level::kClass
                            ? "Rule of a class; it goes before general rules"
                            : "General rule; it gives way to rules of a class");
  }

  void others() {
    rules("Gives way to", rule_.unless);
    rules("Goes before", book_.overridden_by(index_));
  }

  void rules(std::string_view name, const std::vector<RuleIndex>& list) {
    if (list.empty()) return;
    page_.open_term(name);
    html_.open("ul");
    for (const RuleIndex other : list) {
      html_.open("li");
      page_.link_rule(other);
      html_.text(": " + book_.rulebook().rule(other).because).close("li");
    }
    html_.close("ul");
    page_.close_term();
  }

  void examples() {
    if (rule_.examples.empty()) return;
    page_.open_term("Examples");
    html_.open("ul");
    for (const Example& example : rule_.examples) this->example(example);
    html_.close("ul");
    page_.close_term();
  }

  void example(const Example& example) {
    const Vocabulary& words = book_.words();
    std::string text;
    for (const ExampleSetting& stated : example.stated) {
      if (!text.empty()) text += ", ";
      text += words_of(words[stated.fact].name) + ' ';
      text +=
          stated.value == kNoValue ? "unknown" : words_of(words[stated.fact].values[stated.value]);
    }
    if (text.empty()) text = "nothing stated";
    std::string then;
    for (const Condition& expected : example.expected) {
      if (!then.empty()) then += ", ";
      then += this->expected(expected);
    }
    html_.open("li").text(capitalised(text) + ": ").element("strong", then);
    if (example.on) html_.text(" (received on " + day_in_words(*example.on) + ")");
    html_.close("li");
  }

  // An offence by its title.
  std::string expected(const Condition& condition) const {
    const Fact& fact = book_.words()[condition.fact];
    const Offence* offence = nullptr;
    if (condition.fact == book_.offence_fact() && condition.allowed.size() == 1)
      if (condition.allowed[0] < fact.values.size())
        offence = book_.offence(fact.values[condition.allowed[0]]);
    const std::string said = offence ? "is " + offence->title : said_of_fact(condition, fact.name);
    return words_of(fact.name) + ' ' + said;
  }

  void cases() {
    const auto& cases = book_.cases_of(index_);
    if (cases.empty()) return;
    page_.open_term("Worked cases");
    html_.open("ul");
    for (size_t i = 0; i < cases.size() && i < kMostCases; ++i) {
      html_.open("li");
      page_.link(cases[i]->page + "#" + cases[i]->anchor, cases[i]->title);
      html_.close("li");
    }
    if (cases.size() > kMostCases) {
      html_.open("li").text("and " + with_commas(cases.size() - kMostCases) + " more of the ");
      page_.link("cases.html", "worked cases");
      html_.close("li");
    }
    html_.close("ul");
    page_.close_term();
  }

  SitePage& page_;
  HtmlOut& html_;
  const SiteBook& book_;
  const RuleIndex index_;
  const Rule& rule_;
};

}  // namespace

SiteFile section_page(const SiteBook& book, const SiteSection& section) {
  SitePage page(book, section.page, section.title);
  HtmlOut& html = page.html();
  page.lead(fmt::format("{} in the file rules/{}.rules.",
                        capitalised(counted(section.rules.size(), "rule", "rules")), section.name));
  html.open("nav", {{"aria-label", "Rules on this page"}}).open("ul", {{"class", "contents"}});
  for (const RuleIndex rule : section.rules) {
    html.open("li");
    page.link_rule(rule);
    html.close("li");
  }
  html.close("ul").close("nav").line();
  for (const RuleIndex rule : section.rules) RuleText(page, rule).run();
  return page.finish();
}

}  // namespace onus
