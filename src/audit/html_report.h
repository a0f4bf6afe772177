// The audit as one self-contained page for a crime registrar and a chief officer.
#pragma once

#include "audit/file_sink.h"
#include "audit/writers.h"

namespace onus {

// Works without JavaScript and asks nothing of the network. Written in pieces: memory does not grow
// with the number of cases.
void write_html_report(FileSink& sink, const AuditResult& result, const AuditAbout& about);

}  // namespace onus
