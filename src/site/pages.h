// The pages of the site, one function a kind of page.
#pragma once

#include <string>

#include "site/page.h"

namespace onus {

SiteFile index_page(const SiteBook& book);
SiteFile section_page(const SiteBook& book, const SiteSection& section);
SiteFile guarantees_page(const SiteBook& book);
std::string guarantee_anchor(const Guarantee& guarantee);

SiteFile facts_page(const SiteBook& book);

SiteFile tables_page(const SiteBook& book);
SiteFile table_page(const SiteBook& book, const Table& table);

SiteFile classes_page(const SiteBook& book);
SiteFile class_page(const SiteBook& book, const SiteClass& one);

SiteFile cases_page(const SiteBook& book);
SiteFile case_file_page(const SiteBook& book, const WorkedFile& file);

SiteFile changes_page(const SiteBook& book);

// The search page and what it searches: a script that works from a file, without a server.
SiteFile search_page(const SiteBook& book);
SiteFile search_index(const SiteBook& book);

}  // namespace onus
