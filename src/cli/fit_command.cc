#include "cli/fit_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "base/files.h"
#include "base/text.h"
#include "cli/engine.h"
#include "cli/home.h"
#include "cli/say.h"
#include "evaluation/evaluation_text.h"
#include "report/line_batch.h"
#include "weighing/fit.h"

namespace onus {
namespace {

constexpr uint64_t kMostBytes = uint64_t{1} << 30;
constexpr size_t kAllFiles = static_cast<size_t>(-1);

// What thresholds are chosen for: the classes right, and few reports missed or flagged in vain.
constexpr double kRecallWanted = 0.88, kPrecisionWanted = 0.85, kSpecificityWanted = 0.8;

double worth_of(const Figures& figures) {
  return figures.class_f1() - std::max(0.0, kRecallWanted - figures.recall().value()) -
         std::max(0.0, kPrecisionWanted - figures.precision().value()) -
         std::max(0.0, kSpecificityWanted - figures.specificity().value());
}

constexpr double kSteepest = 100;  // that a chance may rise with a score

// A report with its answer, as the patterns read it.
struct Learnt {
  size_t file = 0;  // of the files of answers
  Report report;
  KnownAnswer answer;
  Account account;
  weighing::Example example;
};

// The combinations tried. Scores lie between 0 and 1.
struct Grid {
  static constexpr auto kOwed = std::to_array<float>({0.46f, 0.5f, 0.54f, 0.58f, 0.62f});
  static constexpr auto kStory = std::to_array<float>({0.16f, 0.2f, 0.24f});
  static constexpr auto kAlone = std::to_array<float>({0.08f, 0.1f, 0.12f, 0.14f, 0.16f});
  static constexpr auto kBeside = std::to_array<float>({0.65f, 0.8f});
  static constexpr auto kDecided = std::to_array<float>({0.3f, 0.5f});

  static std::vector<weighing::Thresholds> all() {
    std::vector<weighing::Thresholds> all;
    for (const float owed : kOwed)
      for (const float story : kStory)
        for (const float alone : kAlone)
          for (const float beside : kBeside)
            for (const float decided : kDecided)
              all.push_back({.owed = owed,
                             .story = story,
                             .alone = alone,
                             .beside = beside,
                             .decided = decided});
    return all;
  }
};

class Fitting {
 public:
  Fitting(const Engine& engine, const FitCommandOptions& options)
      : engine_(engine), options_(options), worker_(engine) {}

  Result<void> learn(const std::string& file) {
    ++files_;
    ONUS_TRY(const std::string text, read_file(file, kMostBytes));
    uint32_t number = 0;
    for (std::string_view rest = text; !rest.empty();) {
      const size_t end = std::min(rest.find('\n'), rest.size());
      const std::string_view line = trim(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
      ++number;
      if (line.empty()) continue;
      if (auto done = learn_line(line, file, number); !done) {
        done.error().place = {file, number, 0};
        return done;
      }
    }
    return {};
  }

  size_t reports() const { return learnt_.size(); }

  // Tries every fold on weights of the others, chooses thresholds and says how good they are.
  weighing::WeightsData fit(const weighing::StoryBook& book) {
    std::vector<weighing::Experience> folds;
    for (uint32_t fold = 0; fold < options_.folds; ++fold)
      folds.push_back(experience_without(fold, book));
    weighing::Thresholds best;
    double best_worth = -1;
    for (const weighing::Thresholds& tried : Grid::all()) {
      const Evaluation evaluation = validate(folds, tried);
      if (const double worth = worth_of(evaluation.all()); worth > best_worth) {
        best_worth = worth;
        best = tried;
      }
    }
    validate(folds, best);
    calibrate(best);
    write_figures(validate(folds, best));
    if (files_ > 1) write_files(folds, best);
    weighing::WeightsData data = weighing::fit(examples_but(options_.folds), book, fit_options());
    data.thresholds = best;
    return data;
  }

 private:
  Result<void> learn_line(std::string_view line, const std::string& file, uint32_t number) {
    ONUS_TRY(const std::string bare, report_of_line(line));
    Learnt one;
    one.file = files_ - 1;
    ONUS_TRY(one.answer, parse_answer(line));
    ONUS_TRY(one.report, read_report_line(reader_, {bare, number}, file));
    ONUS_TRY(const Account* account, worker_.read(one.report));
    one.account = *account;
    one.example.features = weighing::named_features(one.report);
    for (const auto& [class_name, count] : one.answer.owed) one.example.owed.push_back(class_name);
    learnt_.push_back(std::move(one));
    return {};
  }

  weighing::FitOptions fit_options() const { return {.ridge = options_.ridge}; }

  std::vector<weighing::Example> examples_but(uint32_t fold) const {
    std::vector<weighing::Example> examples;
    for (size_t i = 0; i < learnt_.size(); ++i)
      if (i % options_.folds != fold) examples.push_back(learnt_[i].example);
    return examples;
  }

  weighing::Experience experience_without(uint32_t fold, const weighing::StoryBook& book) const {
    auto made = make_experience(book, weighing::fit(examples_but(fold), book, fit_options()), "");
    ONUS_CHECK(made.has_value());  // the stories are the book's own
    return std::move(*made);
  }

  static void write_figures(const Evaluation& evaluation, size_t tags = 20) {
    const std::string text =
        evaluation_text(evaluation, {.misses = 0, .tags = tags, .totals_only = true});
    std::fwrite(text.data(), 1, text.size(), stdout);
  }

  // Reports of one file may be read better than those of another: say how well those of each are.
  void write_files(std::vector<weighing::Experience>& folds, const weighing::Thresholds& best) {
    fmt::print("\nBy file of answers, all as weighed without themselves:\n"
               "  {:>7}  {:>6}  {:>9}  {:>11}  {:>8}  {:>5}  file\n",
               "reports", "recall", "precision", "specificity", "class F1", "exact");
    for (size_t file = 0; file < files_; ++file) {
      const Evaluation evaluation = validate(folds, best, file);
      const Figures& all = evaluation.all();
      const auto percent = [](const Ratio& share) {
        return share.of > 0 ? fmt::format("{:.1f}", 100 * share.value()) : std::string("-");
      };
      fmt::print("  {:>7}  {:>6}  {:>9}  {:>11}  {:>8.1f}  {:>5}  {}\n", all.reports,
                 percent(all.recall()), percent(all.precision()), percent(all.specificity()),
                 100 * all.class_f1(), percent(all.exact_match()), options_.answers[file]);
    }
    for (size_t file = 0; file < files_; ++file) {
      if (options_.answers[file] != options_.figures_of) continue;
      fmt::print("\n{}:\n", options_.figures_of);
      write_figures(validate(folds, best, file), kAllOfThem);
    }
  }

  // Decides every report, or those of one file, with the weights that were fitted without it.
  Evaluation validate(std::vector<weighing::Experience>& folds,
                      const weighing::Thresholds& thresholds,
                      size_t file = kAllFiles) {
    Evaluation evaluation;
    scores_.clear();
    std::vector<weighing::Weigher> weighers;
    weighers.reserve(folds.size());
    for (weighing::Experience& fold : folds) {
      fold.weights.set_thresholds(thresholds);
      weighers.emplace_back(engine_.rulebook, fold);
    }
    for (size_t i = 0; i < learnt_.size(); ++i) {
      if (file != kAllFiles && learnt_[i].file != file) continue;
      weighing::Weigher& weigher = weighers[i % options_.folds];
      Account account = learnt_[i].account;
      weigher.weigh(learnt_[i].report, account);
      scores_.emplace_back(weigher.scores().owed, learnt_[i].answer.owed.empty() ? 0 : 1);
      evaluation.add(learnt_[i].answer,
                     decided_report(worker_.decide(account), account, engine_.rulebook.vocabulary(),
                                    ReportTexts(learnt_[i].report)));
    }
    return evaluation;
  }

  // Platt's logistic fit of owing to score, by Newton's method. Source: J. Platt, Probabilistic
  // outputs for support vector machines, 1999.
  void calibrate(weighing::Thresholds& thresholds) const {
    double slope = 8, shift = -4;
    for (int step = 0; step < 50; ++step) {
      double g0 = 0, g1 = 0, h00 = 1e-6, h01 = 0, h11 = 1e-6;
      for (const auto& [score, owes] : scores_) {
        const double p = 1 / (1 + std::exp(-(slope * score + shift))), w = p * (1 - p);
        g0 += (owes - p) * score;
        g1 += owes - p;
        h00 += w * score * score;
        h01 += w * score;
        h11 += w;
      }
      const double determinant = h00 * h11 - h01 * h01;
      const double steeper = slope + (h11 * g0 - h01 * g1) / determinant;
      const double shifted = shift + (h00 * g1 - h01 * g0) / determinant;
      // Where scores part the two kinds, no slope is steep enough.
      if (!(std::abs(steeper) < kSteepest && std::abs(shifted) < kSteepest)) break;
      slope = steeper;
      shift = shifted;
    }
    thresholds.slope = static_cast<float>(slope);
    thresholds.shift = static_cast<float>(shift);
  }

  const Engine& engine_;
  const FitCommandOptions& options_;
  Worker worker_;
  ReportReader reader_;
  size_t files_ = 0;
  std::vector<Learnt> learnt_;
  std::vector<std::pair<double, double>> scores_;  // of the run validated last: score, owes
};

}  // namespace

int run_fit(const FitCommandOptions& options) {
  if (std::isnan(options.ridge)) return say({"--ridge is a number from 0.001 to 100"});
  if (!options.figures_of.empty() &&
      std::ranges::find(options.answers, options.figures_of) == options.answers.end())
    return say({fmt::format("--figures-of {}: write a file that is given with --answers",
                            options.figures_of)});
  const auto engine = load_engine(ReaderWanted::kPatterns);
  if (!engine) return 2;
  const auto home = find_home();
  ONUS_CHECK(home.has_value());  // the engine was loaded from there
  const auto stories = *home / "weights" / "stories.csv";
  const auto csv = read_file(stories, kMostBytes);
  if (!csv) return say(csv.error());
  const auto book = weighing::read_stories(*csv, stories.string(), engine->rulebook.vocabulary());
  if (!book) return say(book.error());
  Fitting fitting(*engine, options);
  for (const std::string& file : options.answers)
    if (const auto done = fitting.learn(file); !done) return say(done.error());
  if (fitting.reports() < options.folds)
    return say({fmt::format("there are {} reports; at least {} are needed", fitting.reports(),
                            options.folds)});
  const std::string text = weights_text(fitting.fit(*book));
  if (const auto written = write_file(options.out, text); !written) return say(written.error());
  return 0;
}

}  // namespace onus
