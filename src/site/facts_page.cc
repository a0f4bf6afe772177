// The words in which rules speak.
#include <fmt/format.h>

#include "base/english.h"
#include "site/pages.h"
#include "site/places.h"
#include "site/plain.h"

namespace onus {
namespace {

constexpr size_t kMostValuesListed = 80;  // of a fact whose values are the keys of a table

struct Kind {
  std::string_view id, title;
};

Kind kind_of(const Vocabulary& words, FactId fact) {
  switch (words[fact].about) {
    case About::kReport:
      return {"report", "Of the report as a whole"};
    case About::kAct:
      return {"act", "Of one act"};
    case About::kPerson:
      return {"person", "Of a person: of the victim and of the offender"};
    case About::kProjected:
      return {"table", "Read from the table row that a rule chose"};
    case About::kConclusion:
      return {"conclusion", "Concluded by rules"};
    default:
      return {"other", "Of other things"};
  }
}

void values_of(SitePage& page, FactId id) {
  const Fact& fact = page.book().words()[id];
  HtmlOut& html = page.html();
  html.open("td");
  const Table* domain =
      fact.values.size() > kMostValuesListed ? page.book().domain_of(id) : nullptr;
  if (domain) {
    html.text(with_commas(fact.values.size()) + ", the keys of the table ");
    page.link(SiteBook::place_of_table(*domain), words_of(domain->name));
  } else {
    std::vector<std::string> values;
    for (const std::string& value : fact.values) values.push_back(words_of(value));
    html.text(either(values));
  }
  html.close("td");
}

void row(SitePage& page, FactId id) {
  const Fact& fact = page.book().words()[id];
  HtmlOut& html = page.html();
  html.open("tr").open("th", {{"scope", "row"}, {"id", "fact-" + safe_name(fact.name)}});
  html.text(words_of(fact.name));
  if (words_of(fact.name) != fact.name)  // as a rule is to write it
    html.element("span", fact.name, {{"class", "source nowrap"}});
  html.close("th");
  page.cell(fact.meaning);
  values_of(page, id);
  page.cell(fact.unstated == kNoValue ? "unknown" : words_of(fact.values[fact.unstated]));
  page.cell(fact.ask);
  page.cell(with_commas(page.book().rules_using(id)), true);
  html.close("tr").line();
}

}  // namespace

SiteFile facts_page(const SiteBook& book) {
  SitePage page(book, "facts.html", "The words that rules speak in");
  page.lead(
      "Facts say what happened; rules say what that amounts to. A fact that a report does not "
      "state "
      "has the value given here or is unknown, and what is unknown makes no rule apply.");
  const Vocabulary& words = book.words();
  std::vector<Kind> kinds;
  for (size_t f = 0; f < words.size(); ++f) {
    const auto id = static_cast<FactId>(f);
    const Kind kind = kind_of(words, id);
    bool seen = book.told_as(id) != id;
    for (const Kind& one : kinds) seen = seen || one.id == kind.id;
    if (!seen) kinds.push_back(kind);
  }
  for (const Kind& kind : kinds) {
    page.heading("about-" + std::string(kind.id), kind.title);
    page.open_table(
        kind.title,
        {{"Word"}, {"Meaning"}, {"Values"}, {"When nobody says"}, {"Question"}, {"Rules", true}});
    for (size_t f = 0; f < words.size(); ++f) {
      const auto id = static_cast<FactId>(f);
      if (kind_of(words, id).id == kind.id && book.told_as(id) == id) row(page, id);
    }
    page.close_table();
  }
  return page.finish();
}

}  // namespace onus
