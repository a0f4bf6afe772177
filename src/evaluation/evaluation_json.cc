#include "base/json_out.h"
#include "evaluation/evaluation_text.h"

namespace onus {
namespace {

class Writer {
 public:
  explicit Writer(std::string& out) : json_(out) {}

  void run(const Evaluation& evaluation, bool totals_only) {
    json_.open_object().key("all");
    figures(evaluation.all());
    operating_points(evaluation);
    calibration(evaluation.calibration());
    json_.key("by_tag").open_array();
    for (const auto& [tag, f] : evaluation.by_tag()) {
      json_.open_object().field("tag", tag).key("figures");
      figures(f);
      json_.close_object();
    }
    json_.close_array();
    if (!totals_only) {
      classes(evaluation);
      confusion(evaluation);
      not_exact(evaluation);
      reports(evaluation);
    }
    json_.close_object();
  }

 private:
  void ratio(std::string_view name, Ratio r) {
    json_.key(name).open_object().key("value").number(r.value(), 4);
    json_.field("hits", r.hits).field("of", r.of).close_object();
  }

  void figures(const Figures& f) {
    json_.open_object().field("reports", f.reports).field("owing", f.owing);
    ratio("detection_recall", f.recall());
    ratio("detection_precision", f.precision());
    ratio("specificity", f.specificity());
    ratio("class_recall", f.class_recall());
    ratio("class_precision", f.class_precision());
    json_.key("class_f1").number(f.class_f1(), 4);
    ratio("exact_match", f.exact_match());
    json_.close_object();
  }

  void operating_points(const Evaluation& evaluation) {
    json_.key("operating_points").open_array();
    for (const OperatingPoint& point : evaluation.operating_points()) {
      json_.open_object().key("precision").number(point.precision_wanted, 2);
      ratio("detection_recall", point.recall);
      json_.field("flagged", point.flagged).key("confidence_from");
      if (point.flagged == 0)
        json_.null();
      else
        json_.number(point.from, 4);
      json_.close_object();
    }
    json_.close_array();
  }

  void calibration(const Calibration& calibration) {
    json_.key("calibration").open_object().field("reports", calibration.reports);
    json_.key("brier").number(calibration.brier, 4).key("bands").open_array();
    for (const Band& band : calibration.bands) {
      json_.open_object().key("from").number(band.from, 2).key("to").number(band.to, 2);
      json_.field("reports", band.right.of).key("mean_confidence").number(band.mean_confidence, 4);
      ratio("right", band.right);
      json_.close_object();
    }
    json_.close_array().close_object();
  }

  void classes(const Evaluation& evaluation) {
    json_.key("by_class").open_array();
    for (const auto& [name, f] : evaluation.by_class()) {
      json_.open_object().field("class", name);
      ratio("class_recall", f.class_recall());
      ratio("class_precision", f.class_precision());
      json_.close_object();
    }
    json_.close_array();
  }

  void confusion(const Evaluation& evaluation) {
    json_.key("confusion").open_array();
    for (const Confused& pair : evaluation.confused())
      json_.open_object().field("owed", pair.owed).field("decided", pair.decided)
          .field("crimes", pair.crimes).close_object();
    json_.close_array();
  }

  void quotes(const std::vector<std::string>& list) {
    json_.key("quotes").open_array();
    for (const std::string& quote : list) json_.text(quote);
    json_.close_array();
  }

  void crimes(std::string_view key, const std::vector<DecidedCrime>& list) {
    json_.key(key).open_array();
    for (const DecidedCrime& crime : list) {
      json_.open_object().field("class", crime.crime_class).field("title", crime.title);
      json_.key("confidence").number(crime.confidence, 2).field("says", crime.why);
      quotes(crime.quotes);
      json_.close_object();
    }
    json_.close_array();
  }

  void acts(const std::vector<ReadAct>& list) {
    json_.key("acts").open_array();
    for (const ReadAct& act : list) {
      json_.open_object().field("act", act.act).field("status", act.status);
      json_.key("confidence").number(act.confidence, 2);
      quotes(act.quotes);
      json_.close_object();
    }
    json_.close_array();
  }

  void not_exact(const Evaluation& evaluation) {
    json_.key("not_exact").open_array();
    for (const ScoredReport& report : evaluation.reports()) {
      if (report.exact) continue;
      json_.open_object().field("case", report.name).field("report", report.report);
      json_.field("owed", in_words(report.owed));
      json_.field("decided", in_words(report.decided.crimes));
      crimes("decided_crimes", report.decided.owed);
      crimes("not_owed", report.decided.not_owed);
      acts(report.decided.acts);
      json_.close_object();
    }
    json_.close_array();
  }

  // What a later run compares itself with.
  void reports(const Evaluation& evaluation) {
    json_.key("reports").open_array();
    for (const ScoredReport& report : evaluation.reports()) {
      json_.open_object().field("report", report.report);
      json_.field("owed", in_words(report.owed));
      json_.field("decided", in_words(report.decided.crimes));
      json_.key("confidence").number(report.decided.confidence, 2);
      json_.key("exact").truth(report.exact).close_object();
    }
    json_.close_array();
  }

  JsonOut json_;
};

}  // namespace

std::string evaluation_json(const Evaluation& evaluation, bool totals_only) {
  std::string out;
  Writer(out).run(evaluation, totals_only);
  out += '\n';
  return out;
}

}  // namespace onus
