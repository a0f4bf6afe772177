#include "site/class_relations.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "site/plain.h"

namespace onus {
namespace {

// The offences that record under a class on the book's day, their families, and their groups beside
// a course of conduct.
struct Members {
  std::set<std::string_view> offences, families, groups;

  // A row names an offence or, with that blank, a family.
  bool have(std::string_view offence, std::string_view family) const {
    return offence.empty() ? families.contains(family) : offences.contains(offence);
  }
};

Members members_of(const SiteBook& book, const SiteClass& one) {
  Members members;
  for (const Offence* row : one.offences) {
    if (row->from > book.day() || row->to < book.day()) continue;
    members.offences.insert(row->key);
    members.families.insert(row->family);
  }
  if (const auto view = book.edition().find_table("offences"))
    for (const TableRow* row : view->rows())
      if (members.offences.contains(cell_text(view->table(), *row, "offence")))
        members.groups.insert(cell_text(view->table(), *row, "beside_conduct"));
  return members;
}

Related related(const SiteBook& book, std::string_view offence, std::string_view family,
                std::string note) {
  if (offence.empty())
    return {"any offence of the family " + words_of(family), {}, std::move(note)};
  const Offence* row = book.offence(offence);
  const SiteClass* of = row ? book.find_class(row->class_name) : nullptr;
  if (!of) return {std::string(offence), {}, std::move(note)};
  return {of->title.empty() ? of->name : of->name + " " + of->title, of->page, std::move(note)};
}

// By its own title: the offences of one class stand in different tiers.
Related related_offence(const SiteBook& book, std::string_view offence, std::string note) {
  Related out = related(book, offence, {}, std::move(note));
  if (const Offence* row = book.offence(offence))
    out.text = fmt::format("{} ({})", row->title, row->class_name);
  return out;
}

Related related_group(const SiteBook& book, std::string_view group, std::string note) {
  const Table* offences = book.find_table("offences");
  return {fmt::format("crimes marked \"{}\" in the table of offences", words_of(group)),
          offences ? SiteBook::place_of_table(*offences) : std::string(), std::move(note)};
}

void add_once(std::vector<Related>& list, Related one) {
  if (std::ranges::find(list, one) == list.end()) list.push_back(std::move(one));
}

void add_absorption(const SiteBook& book, const Members& members, ClassRelations& out) {
  const auto view = book.edition().find_table("absorbed");
  if (!view) return;
  for (const TableRow* row : view->rows()) {
    const auto cell = [&](std::string_view column) {
      return cell_text(view->table(), *row, column);
    };
    const std::string_view absorbed = cell("absorbed"), absorbed_family = cell("absorbed_family"),
                           by = cell("by"), by_family = cell("by_family");
    const std::string note = words_of(cell("link"));
    if (members.have(absorbed, absorbed_family))
      add_once(out.counted_within, related(book, by, by_family, note));
    if (members.have(by, by_family))
      add_once(out.takes_in, related(book, absorbed, absorbed_family, note));
  }
}

void add_tiers(const SiteBook& book, const Members& members, ClassRelations& out) {
  const auto view = book.edition().find_table("tiers");
  if (!view) return;
  for (const TableRow* row : view->rows()) {
    const auto cell = [&](std::string_view column) {
      return cell_text(view->table(), *row, column);
    };
    const std::string_view conduct = cell("conduct"), beats = cell("beats"),
                           group = cell("beats_group");
    const std::string note = fmt::format("tier {}", cell("tier"));
    if (members.offences.contains(conduct))
      add_once(out.goes_before, beats.empty() ? related_group(book, group, note)
                                              : related_offence(book, beats, note));
    if (beats.empty() ? members.groups.contains(group) : members.offences.contains(beats))
      add_once(out.gives_way_to, related_offence(book, conduct, note));
  }
}

}  // namespace

ClassRelations relations_of(const SiteBook& book, const SiteClass& one) {
  ClassRelations out;
  const Members members = members_of(book, one);
  add_absorption(book, members, out);
  add_tiers(book, members, out);
  return out;
}

}  // namespace onus
