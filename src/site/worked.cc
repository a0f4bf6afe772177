#include "site/worked.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/files.h"
#include "base/text.h"
#include "recording/case_file.h"
#include "recording/decider.h"
#include "site/places.h"
#include "site/plain.h"

namespace onus {
namespace {

constexpr uint64_t kFileLimitBytes = 4u << 20;

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

// The lines from..to (counted from 1, `to` excluded), each trimmed, comments and blanks left out.
std::string written_lines(const std::vector<std::string_view>& lines, size_t from, size_t to) {
  std::string out;
  for (size_t line = from; line < to && line <= lines.size(); ++line) {
    const std::string_view text = trim(lines[line - 1]);
    if (text.empty() || text.starts_with('#')) continue;
    out.append(text).push_back('\n');
  }
  return out;
}

Result<WorkedFile> run_file(const Rulebook& rulebook, Decider& decider,
                            const std::filesystem::path& path, const std::string& name) {
  ONUS_TRY(const std::string text, read_file(path, kFileLimitBytes));
  const CaseFile parsed = parse_cases(text, path.string(), rulebook.vocabulary());
  if (!parsed.errors.empty()) return std::unexpected(parsed.errors.front());
  const auto lines = lines_of(text);
  WorkedFile file{name, title_in(text), "cases/" + safe_name(name) + ".html", {}};
  if (file.title.empty()) file.title = title_of_name(name);
  Decision decision;
  for (size_t c = 0; c < parsed.cases.size(); ++c) {
    const WorkedCase& worked = parsed.cases[c];
    decider.decide(worked.account, decision);
    WorkedEntry entry{
        worked.id, worked.title, worked.source, {}, {}, file.page, "case-" + safe_name(worked.id)};
    const size_t end =
        c + 1 < parsed.cases.size() ? parsed.cases[c + 1].place.line : lines.size() + 1;
    entry.written = written_lines(lines, worked.place.line + 1, end);
    for (const Reason& reason : decision.reasons)
      if (std::ranges::find(entry.reasons, reason.rule) == entry.reasons.end())
        entry.reasons.emplace_back(reason.rule);
    file.cases.push_back(std::move(entry));
  }
  return file;
}

}  // namespace

std::string title_in(std::string_view text) {
  for (std::string_view line : lines_of(text)) {
    line = trim(line);
    if (line.empty()) continue;
    if (!line.starts_with('#')) return {};
    std::string_view title = trim(line.substr(1));
    if (title.ends_with('.')) title.remove_suffix(1);
    return std::string(title);
  }
  return {};
}

Result<std::vector<WorkedFile>> run_worked_cases(const Rulebook& rulebook,
                                                 const std::filesystem::path& folder) {
  std::vector<WorkedFile> out;
  std::error_code wrong;
  if (!std::filesystem::exists(folder, wrong)) return out;
  ONUS_TRY(const auto paths, files_below(folder, ".cases"));
  if (paths.empty()) return out;
  Decider decider(rulebook);
  for (const auto& path : paths) {
    const std::string name = path.lexically_relative(folder).replace_extension().generic_string();
    ONUS_TRY(WorkedFile file, run_file(rulebook, decider, path, name));
    out.push_back(std::move(file));
  }
  return out;
}

}  // namespace onus
