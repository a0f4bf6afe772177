#include "site/site.h"

#include <fmt/format.h>

#include <cstdio>
#include <memory>
#include <string>

#include "base/files.h"
#include "base/page_style.h"
#include "site/pages.h"
#include "site/site_assets.h"

namespace onus {
namespace {

namespace fs = std::filesystem;

SiteFile asset(std::string path, std::string_view first, std::string_view second = {}) {
  std::string bytes(kAssetMark);
  bytes.append(first).append(second);
  return {std::move(path), std::move(bytes)};
}

// Whether there is nothing at this path, or what an earlier run wrote.
bool free_or_ours(const fs::path& path) {
  std::error_code wrong;
  if (!fs::exists(fs::symlink_status(path, wrong))) return true;
  if (!fs::is_regular_file(fs::symlink_status(path, wrong))) return false;
  struct Closer {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  const std::unique_ptr<std::FILE, Closer> file(std::fopen(path.c_str(), "rb"));
  char head[kPageMark.size() + kAssetMark.size()];
  const size_t got = file ? std::fread(head, 1, sizeof head, file.get()) : 0;
  const std::string_view start(head, got);
  return start.starts_with(kPageMark) || start.starts_with(kAssetMark);
}

Result<void> make_folder(const fs::path& folder) {
  std::error_code wrong;
  fs::create_directories(folder, wrong);
  if (wrong || !fs::is_directory(folder))
    return fail("cannot make the folder" + (wrong ? ": " + wrong.message() : std::string()),
                {folder.string()});
  return {};
}

}  // namespace

std::vector<SiteFile> make_site(const SiteBook& book) {
  std::vector<SiteFile> files;
  files.push_back(asset("style.css", kPageStyle, kSiteStyle));
  files.push_back(asset("search.js", kSiteScript));
  files.push_back(search_index(book));
  files.push_back(index_page(book));
  for (const SiteSection& section : book.sections()) files.push_back(section_page(book, section));
  files.push_back(guarantees_page(book));
  files.push_back(classes_page(book));
  for (const SiteClass& one : book.classes()) files.push_back(class_page(book, one));
  files.push_back(facts_page(book));
  files.push_back(tables_page(book));
  for (const Table& table : book.rulebook().tables()) files.push_back(table_page(book, table));
  files.push_back(cases_page(book));
  for (const WorkedFile& file : book.case_files()) files.push_back(case_file_page(book, file));
  files.push_back(changes_page(book));
  files.push_back(search_page(book));
  return files;
}

Result<void> write_site(const std::vector<SiteFile>& files, const fs::path& folder,
                        const std::function<void(size_t)>& at) {
  for (const SiteFile& file : files)
    if (!free_or_ours(folder / file.path))
      return fail("is there already and was not written by 'onus rules html'; name another folder",
                  {(folder / file.path).string()});
  size_t done = 0;
  for (const SiteFile& file : files) {
    const fs::path path = folder / file.path;
    if (auto made = make_folder(path.parent_path()); !made) return made;
    if (auto written = write_file(path, file.bytes); !written) return written;
    if (at) at(++done);
  }
  return {};
}

}  // namespace onus
