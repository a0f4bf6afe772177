// Another reader in the place of ours: a program that takes reports and gives accounts, a line
// each: doc/formats/reader.md.
#pragma once

#include <optional>
#include <string>

#include "account/account_json.h"
#include "cli/child_process.h"
#include "report/report.h"

namespace onus {

struct ReaderCommand {
  std::string command;    // for sh -c; empty: our own reader
  unsigned seconds = 60;  // the longest it may take over one report
};

// One per thread, each with a process of its own, started with the first report.
class ExternalReader {
 public:
  // The vocabulary must outlive it.
  ExternalReader(ReaderCommand command, const Vocabulary& vocabulary)
      : command_(std::move(command)), words_(vocabulary) {}

  // The account the program gives of the report. What goes wrong once goes wrong for every report
  // after it; the message names the command and the report.
  Result<void> read(const Report& report, Account& out);

 private:
  Result<Account> answer_to(const Report& report);

  ReaderCommand command_;
  const Vocabulary& words_;
  ChildProcess process_;
  std::string line_;
  std::optional<Error> failure_;
};

}  // namespace onus
