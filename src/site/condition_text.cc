#include "site/condition_text.h"

#include <algorithm>

#include "site/plain.h"

namespace onus {

void ConditionText::alternatives(const std::vector<Alternative>& when) {
  if (when.empty()) page_.html().text("always");
  for (size_t a = 0; a < when.size(); ++a) {
    if (when.size() > 1) page_.html().element("p", a == 0 ? "either" : "or", {{"class", "joint"}});
    all(when[a].conditions);
  }
}

void ConditionText::all(const std::vector<Condition>& conditions) {
  page_.html().open("ul");
  for (const Condition& condition : conditions) one(condition);
  page_.html().close("ul");
}

void ConditionText::one(const Condition& condition) {
  const Fact& fact = page_.book().words()[condition.fact];
  HtmlOut& html = page_.html();
  html.open("li");
  page_.link(page_.book().place_of_fact(condition.fact), words_of(fact.name));
  html.text(" " + said_of_fact(condition, fact.name));
  if (!fact.meaning.empty() && std::ranges::find(told_, condition.fact) == told_.end())
    html.element("span", fact.meaning, {{"class", "source"}});
  told_.push_back(condition.fact);
  html.close("li");
}

}  // namespace onus
