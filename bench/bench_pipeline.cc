// Where does the time of one report go, and how does the whole compare with one raw scan of the same
// text with the same patterns? One thread; every benchmark goes over the same reports in turn.
// ONUS_BENCH_REPORTS names an NDJSON file of reports; default examples/reports.ndjson.
#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>

#include "base/files.h"
#include "cli/engine.h"
#include "raw_scan.h"
#include "recording/decision_json.h"
#include "report/report_json.h"

namespace onus {
namespace {

struct Material {
  std::unique_ptr<Engine> engine = load_engine(ReaderWanted::kWeighed);
  std::vector<std::string> lines;
  std::vector<Report> reports;
  std::vector<Account> accounts;
  size_t text_bytes = 0;
};

Material make_material() {
  Material m;
  const char* const named = std::getenv("ONUS_BENCH_REPORTS");
  const std::string path = named ? named : ONUS_SOURCE_DIR "/examples/reports.ndjson";
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (!file || !m.engine) std::exit(2);
  LineReader lines(file, 64u << 20);
  ReportReader reader;
  Worker worker(*m.engine);
  while (auto line = lines.next()) {
    auto report = reader.read(line->text);
    if (!report) continue;
    m.lines.emplace_back(line->text);
    for (const Entry& entry : report->log) m.text_bytes += entry.text.size();
    m.accounts.push_back(**worker.read(*report));
    m.reports.push_back(std::move(*report));
  }
  std::fclose(file);
  return m;
}

const Material& material() {
  static const Material made = make_material();
  return made;
}

// Runs one step over the reports in turn and counts reports and text bytes a second.
template <class Step>
void each_report(benchmark::State& state, Step step) {
  const Material& m = material();
  size_t i = 0;
  for (auto _ : state) {
    step(i);
    if (++i == m.reports.size()) i = 0;
  }
  const auto done = static_cast<double>(state.iterations());
  state.counters["reports"] = benchmark::Counter(done, benchmark::Counter::kIsRate);
  state.counters["text_bytes"] =
      benchmark::Counter(done * static_cast<double>(m.text_bytes) /
                             static_cast<double>(m.reports.size()),
                         benchmark::Counter::kIsRate);
}

// Vectorscan's database, and the text that reading looks through, made ready beforehand.
struct RawMaterial {
  RawScan scan{reading::Lexicon::wordings(ONUS_SOURCE_DIR "/lexicon",
                                          material().engine->rulebook.vocabulary())
                   .value()};
  std::vector<std::vector<std::string>> texts;
};

const RawMaterial& raw_material() {
  static const RawMaterial made = [] {
    RawMaterial raw;
    for (const Report& report : material().reports) {
      raw.texts.emplace_back();
      for (const Entry& entry : report.log)
        raw.texts.back().push_back(RawScan::text_of(entry));
    }
    return raw;
  }();
  return made;
}

void raw_scan(benchmark::State& state) {
  const RawMaterial& raw = raw_material();
  each_report(state, [&](size_t i) {
    size_t matches = 0;
    for (const std::string& text : raw.texts[i]) matches += raw.scan.count(text);
    benchmark::DoNotOptimize(matches);
  });
}

void parse_json(benchmark::State& state) {
  const Material& m = material();
  ReportReader reader;
  each_report(state, [&](size_t i) { benchmark::DoNotOptimize(reader.read(m.lines[i])); });
}

void read_to_account(benchmark::State& state) {
  const Material& m = material();
  Worker worker(*m.engine);
  each_report(state, [&](size_t i) { benchmark::DoNotOptimize(*worker.read(m.reports[i])); });
}

void decide_account(benchmark::State& state) {
  const Material& m = material();
  Worker worker(*m.engine);
  each_report(state, [&](size_t i) { benchmark::DoNotOptimize(&worker.decide(m.accounts[i])); });
}

void write_decision(benchmark::State& state) {
  const Material& m = material();
  Worker worker(*m.engine);
  std::vector<Decision> decisions;
  for (const Account& account : m.accounts) decisions.push_back(worker.decide(account));
  std::string out;
  each_report(state, [&](size_t i) {
    out.clear();
    const ReportTexts texts(m.reports[i]);
    append_decision(out, decisions[i], m.accounts[i], m.engine->rulebook.vocabulary(), &texts);
    benchmark::DoNotOptimize(out.data());
  });
}

void line_to_decision(benchmark::State& state) {
  const Material& m = material();
  Worker worker(*m.engine);
  ReportReader reader;
  std::string out;
  each_report(state, [&](size_t i) {
    out.clear();
    const auto report = reader.read(m.lines[i]);
    const ReportTexts texts(*report);
    const Account& account = **worker.read(*report);
    append_decision(out, worker.decide(account), account, m.engine->rulebook.vocabulary(), &texts);
    benchmark::DoNotOptimize(out.data());
  });
}

BENCHMARK(raw_scan);
BENCHMARK(parse_json);
BENCHMARK(read_to_account);
BENCHMARK(decide_account);
BENCHMARK(write_decision);
BENCHMARK(line_to_decision);

}  // namespace
}  // namespace onus

BENCHMARK_MAIN();
