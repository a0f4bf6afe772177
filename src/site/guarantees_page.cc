// What must follow from all rules together.
#include <fmt/format.h>

#include "site/condition_text.h"
#include "site/pages.h"
#include "site/places.h"
#include "site/plain.h"

namespace onus {

SiteFile guarantees_page(const SiteBook& book) {
  SitePage page(book, "guarantees.html", "Guarantees");
  page.lead(
      "What must follow from all rules together. The check of the rulebook proves each of every "
      "case on every day it is in force.");
  if (book.rulebook().guarantees().empty()) page.paragraph("This rulebook has none.");
  HtmlOut& html = page.html();
  for (const Guarantee& guarantee : book.rulebook().guarantees()) {
    const std::string id = guarantee_anchor(guarantee);
    html.open("article", {{"class", "rule"}, {"aria-labelledby", id}});
    page.heading(id, guarantee.id);
    page.paragraph(guarantee.because);
    ConditionText text(page);
    html.open("dl");
    page.open_term("Whenever");
    text.alternatives(guarantee.when);
    page.close_term();
    page.open_term("Always");
    text.all(guarantee.then);
    page.close_term();
    page.term("In force", periods_in_words(guarantee.in_force));
    page.term("Source", guarantee.source);
    html.close("dl").close("article").line();
  }
  return page.finish();
}

std::string guarantee_anchor(const Guarantee& guarantee) {
  return "guarantee-" + safe_name(guarantee.id);
}

}  // namespace onus
