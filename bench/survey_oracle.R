# What R's survey package estimates from DIR/units.csv, held against DIR/estimates.csv of ours.
# Rscript survey_oracle.R DIR; prints a table in Markdown; fails where a figure is more than 1e-9 away.
suppressPackageStartupMessages(library(survey))
folder <- commandArgs(trailingOnly = TRUE)[1]
units <- read.csv(file.path(folder, "units.csv"))
ours <- read.csv(file.path(folder, "estimates.csv"))
limit <- 1e-9

both <- function(what, estimate, error) {
  setNames(c(estimate, error), c(what, paste(what, "error")))
}
ends <- function(what, interval) setNames(interval, paste(what, c("low", "high")))

of_design <- function(u) {
  u$stratum <- factor(u$stratum)
  design <- svydesign(ids = ~1, strata = ~stratum, weights = ~weight, fpc = ~population, data = u)
  # A mean over the known size of the frame: a total divided by it.
  size <- sum(tapply(u$population, u$stratum, `[`, 1))
  total <- svytotal(~y, design)
  ratio <- svyratio(~y, ~x, design)
  separate <- predict(svyratio(~y, ~x, design, separate = TRUE),
                      total = as.list(tapply(u$stratum_xm, u$stratum, `[`, 1)))
  frame_y <- u$frame_ym[1]; frame_x <- u$frame_xm[1]
  u$dy <- u$y - u$ym; u$dx <- u$x - u$xm
  changes <- svytotal(~dy + dx, svydesign(ids = ~1, strata = ~stratum, weights = ~weight,
                                          fpc = ~population, data = u))
  difference <- svycontrast(changes, bquote((.(frame_y) + dy) / (.(frame_x) + dx)))
  strata <- tapply(u$weight, u$stratum, sum)
  known <- setNames(c(sum(strata), strata[-1], frame_x, frame_y),
                    c("(Intercept)", paste0("stratum", levels(u$stratum)[-1]), "xm", "ym"))
  assisted <- svyratio(~y, ~x, calibrate(design, ~stratum + xm + ym, known, calfun = "linear",
                                         bounds = c(-Inf, Inf)))
  share <- svymean(~found, design)
  p <- coef(share)[[1]]
  n <- p * (1 - p) / vcov(share)[1] * (qt(.975, nrow(u) - 1) / qt(.975, degf(design)))^2
  beta <- svyciprop(~found, design, method = "beta")
  wilson <- function(hits, of) suppressWarnings(prop.test(hits, of, correct = FALSE))$conf.int[1:2]
  c(both("mean", coef(total) / size, SE(total) / size),
    both("combined ratio", coef(ratio), SE(ratio)),
    both("separate ratio", separate$total, separate$se),
    both("difference", coef(difference), SE(difference)),
    both("regression", coef(assisted), SE(assisted)),
    ends("weighted Wilson", wilson(p * n, n)),
    ends("weighted Clopper-Pearson", as.numeric(attr(beta, "ci"))),
    ends("Wilson", wilson(sum(u$found), nrow(u))),
    ends("Clopper-Pearson", as.numeric(binom.test(sum(u$found), nrow(u))$conf.int)))
}

figures <- unique(sub(" (low|high|error)$", "", ours$what))
worst <- setNames(rep(0, length(figures)), figures)
cat("| design | strata | reports reviewed | in the frame | weights |", paste(figures, collapse = " | "), "|\n")
cat("|", strrep("---|", 5 + length(figures)), "\n", sep = "")
for (d in unique(units$design)) {
  u <- subset(units[units$design == d, ], select = -design)
  theirs <- of_design(u)
  mine <- ours[ours$design == d, ]
  stopifnot(setequal(names(theirs), mine$what))
  off <- abs(mine$value - theirs[mine$what]) / ifelse(theirs[mine$what] == 0, 1, abs(theirs[mine$what]))
  by <- tapply(off, factor(sub(" (low|high|error)$", "", mine$what), figures), max)
  worst <- pmax(worst, by[figures])
  frame <- sum(tapply(u$population, u$stratum, `[`, 1))
  uneven <- any(tapply(u$weight, u$stratum, function(w) diff(range(w))) > 0)
  cat("|", d, "|", length(unique(u$stratum)), "|", nrow(u), "|", frame, "|",
      if (uneven) "differ" else "one a stratum", "|",
      paste(formatC(by[figures], format = "e", digits = 0), collapse = " | "), "|\n")
}
cat("| largest | | | | |", paste(formatC(worst, format = "e", digits = 0), collapse = " | "), "|\n")
if (any(is.na(worst)) || max(worst) > limit) {
  message("more than ", limit, " apart: ", paste(figures[is.na(worst) | worst > limit], collapse = ", "))
  quit(status = 1)
}
