#include "cli/evaluate_command.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>
#include <unordered_map>

#include "base/files.h"
#include "cli/engine.h"
#include "evaluation/comparison.h"
#include "report/line_batch.h"

namespace onus {
namespace {

constexpr uint64_t kMostPreviousBytes = uint64_t{1} << 30;

// Calls take(line) for every line that is not blank; false when the file cannot be opened.
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

// Reports of a file, decided and scored one by one; what cannot be used is told of and counted.
class Scoring {
 public:
  Scoring(const Engine& engine, std::string reports)
      : engine_(engine), worker_(engine), file_(std::move(reports)) {}

  bool know(const std::string& answers) {
    return each_line(answers, [&](const RawLine& line) {
      auto answer = parse_answer(line.text);
      if (answer)
        known_.emplace(answer->report, std::move(*answer));
      else
        reject(answers, line.number, answer.error());
    });
  }

  void take(RawLine line) {
    if (failure_) return;
    auto bare = report_of_line(line.text);
    if (bare) line.text = *bare;
    auto report = bare ? read_report_line(reader_, line, file_)
                       : Result<Report>(std::unexpected(bare.error()));
    if (!report) return reject(file_, line.number, report.error());
    const auto answer = known_.find(report->id);
    if (answer == known_.end())
      return reject(file_, line.number, {"no answer is given for report " + report->id, {}});
    const auto account = worker_.read(*report);
    if (!account) {
      failure_ = account.error();
      return;
    }
    const ReportTexts texts(*report);
    evaluation_.add(answer->second, decided_report(worker_.decide(**account), **account,
                                                   engine_.rulebook.vocabulary(), texts));
    known_.erase(answer);
  }

  // Of the reader; nothing more is scored after it.
  const std::optional<Error>& failure() const { return failure_; }
  const Evaluation& evaluation() const { return evaluation_; }
  // Call it at the end: answers without a report count too.
  size_t rejected() {
    for (const auto& [id, answer] : known_)
      std::fprintf(stderr, "no report is given for the answer of %s\n", id.c_str());
    return rejected_ + known_.size();
  }

 private:
  void reject(const std::string& file, uint32_t line, const Error& error) {
    say(file, line, error);
    ++rejected_;
  }

  const Engine& engine_;
  Worker worker_;
  ReportReader reader_;
  std::string file_;
  std::unordered_map<std::string, KnownAnswer> known_;
  Evaluation evaluation_;
  std::optional<Error> failure_;
  size_t rejected_ = 0;
};

// What the previous run wrote against what this one would.
Result<std::string> comparison_with(const std::string& file, const Evaluation& evaluation,
                                    bool totals_only) {
  ONUS_TRY(const std::string previous, read_file(file, kMostPreviousBytes));
  auto comparison = compare_evaluations(previous, evaluation_json(evaluation, totals_only));
  if (!comparison) return fail(comparison.error().message, {file});
  return comparison_text(*comparison);
}

}  // namespace

int run_evaluate(const EvaluateOptions& options) {
  const auto engine = load_engine(ReaderWanted::kWeighed, {}, options.reader);
  if (!engine) return 2;
  Scoring scoring(*engine, options.reports);
  if (!scoring.know(options.answers) ||
      !each_line(options.reports, [&](const RawLine& line) { scoring.take(line); }))
    return 2;
  if (scoring.failure()) {
    std::fprintf(stderr, "onus: %s\n", scoring.failure()->text().c_str());
    return 2;
  }
  const size_t rejected = scoring.rejected();
  const Evaluation& evaluation = scoring.evaluation();
  std::string out = options.json ? evaluation_json(evaluation, options.depth.totals_only)
                                 : evaluation_text(evaluation, options.depth);
  if (!options.compare.empty()) {
    auto compared = comparison_with(options.compare, evaluation, options.depth.totals_only);
    if (!compared) {
      std::fprintf(stderr, "%s\n", compared.error().text().c_str());
      return 2;
    }
    // JSON stays one document: what changed then goes to the other stream.
    if (options.json)
      std::fwrite(compared->data(), 1, compared->size(), stderr);
    else
      out += *compared;
  }
  std::fwrite(out.data(), 1, out.size(), stdout);
  if (evaluation.all().reports == 0) return 2;
  return rejected > 0 ? 1 : 0;
}

}  // namespace onus
