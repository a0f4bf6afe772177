#include "cli/evaluate_command.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <unordered_map>

#include "base/files.h"
#include "cli/engine.h"
#include "cli/evaluate.h"
#include "report/line_batch.h"

namespace onus {
namespace {

// Calls take(text, number) for every line that is not blank; false when the file cannot be opened.
template <class Take>
bool each_line(const std::string& path, Take take) {
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (!file) {
    std::fprintf(stderr, "%s: cannot open the file: %s\n", path.c_str(), std::strerror(errno));
    return false;
  }
  BatchReader reader(file);
  for (RawLine line; reader.next(line);) take(line);
  std::fclose(file);
  return true;
}

void say(const std::string& file, uint32_t line, const Error& error) {
  Error placed = error;
  placed.place.file = file;
  placed.place.line = line;
  std::fprintf(stderr, "%s\n", placed.text().c_str());
}

}  // namespace

int run_evaluate(const std::string& reports, const std::string& answers, bool json) {
  const auto engine = load_engine(true);
  if (!engine) return 2;
  size_t rejected = 0;
  std::unordered_map<std::string, KnownAnswer> known;
  if (!each_line(answers, [&](const RawLine& line) {
        auto answer = parse_answer(line.text);
        if (answer)
          known.emplace(answer->report, std::move(*answer));
        else
          say(answers, line.number, answer.error()), ++rejected;
      }))
    return 2;
  Worker worker(*engine);
  ReportReader reader;
  Evaluation evaluation;
  if (!each_line(reports, [&](RawLine line) {
        auto bare = report_of_line(line.text);
        if (bare) line.text = *bare;
        auto report = bare ? read_report_line(reader, line, reports)
                           : Result<Report>(std::unexpected(bare.error()));
        if (!report) return say(reports, line.number, report.error()), void(++rejected);
        const auto answer = known.find(report->id);
        if (answer == known.end())
          return say(reports, line.number, {"no answer is given for report " + report->id, {}}),
                 void(++rejected);
        Classes decided;
        for (const Considered& crime : worker.decide(worker.read(*report)).owed)
          decided[crime.offence->class_name] += crime.count;
        evaluation.add(answer->second, decided);
        known.erase(answer);
      }))
    return 2;
  for (const auto& [id, answer] : known)
    std::fprintf(stderr, "no report is given for the answer of %s\n", id.c_str());
  rejected += known.size();
  const std::string out = json ? evaluation.json() : evaluation.text();
  std::fwrite(out.data(), 1, out.size(), stdout);
  if (evaluation.all().reports == 0) return 2;
  return rejected > 0 ? 1 : 0;
}

}  // namespace onus
