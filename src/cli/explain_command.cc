#include "cli/explain_command.h"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>

#include "base/files.h"
#include "cli/engine.h"
#include "cli/say.h"
#include "evaluation/known_answer.h"
#include "explain/html_page.h"
#include "explain/terminal_page.h"
#include "report/line_batch.h"

namespace onus {
namespace {

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

// The first report of that number; lines that are no report are passed over.
Result<Report> find_report(const std::string& path, const std::string& number) {
  const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
  if (!file) return fail(std::string("cannot open the file: ") + std::strerror(errno), {path});
  BatchReader lines(file.get());
  ReportReader reader;
  size_t unread = 0;
  for (RawLine line; lines.next(line);) {
    auto bare = report_of_line(line.text);
    if (bare) line.text = *bare;
    auto report = read_report_line(reader, line, path);
    if (report && report->id == number) return report;
    unread += !report;
  }
  if (lines.failed()) return fail("cannot be read to its end", {path});
  return fail("holds no report " + number +
                  (unread > 0 ? "; " + std::to_string(unread) + " lines are no report" : ""),
              {path});
}

// https://no-color.org: set and not empty.
bool colours_wanted() {
  const char* refused = std::getenv("NO_COLOR");
  const char* terminal = std::getenv("TERM");
  return isatty(STDOUT_FILENO) != 0 && !(refused && *refused) &&
         !(terminal && std::strcmp(terminal, "dumb") == 0);
}

}  // namespace

int run_explain(const ExplainOptions& options) {
  const auto report = find_report(options.reports, options.report);
  if (!report) return say(report.error());
  const auto engine = load_engine(ReaderWanted::kWeighed, {}, options.reader);
  if (!engine) return 2;
  Worker worker(*engine);
  const auto account = worker.read(*report);
  if (!account) return say(account.error());
  const Explanation explanation = explain(engine->rulebook, *report, **account, options.law_on);
  if (!options.html.empty()) {
    if (auto written = write_file(options.html, html_page(explanation)); !written)
      return say(written.error());
    std::printf("%s\n", options.html.c_str());
    return 0;
  }
  const std::string page = terminal_page(explanation, colours_wanted());
  std::fwrite(page.data(), 1, page.size(), stdout);
  return 0;
}

}  // namespace onus
