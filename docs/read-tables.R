# Reads the tables of felt export tables, and counts codes in cases as felt matrix code case does.
#
#   felt export tables --output tabeller
#   Rscript read-tables.R tabeller > matrise.csv
#
# R and nothing else. Change the last lines to count what you want.
arguments <- commandArgs(trailingOnly = TRUE)
folder <- if (length(arguments) > 0) arguments[1] else "tabeller"

table_of <- function(name) {
  read.csv(file.path(folder, paste0(name, ".csv")), encoding = "UTF-8", check.names = FALSE, na.strings = "", colClasses = "character")
}

codes <- table_of("codebook")$code
cases <- table_of("cases")$case
codings <- table_of("codings")
# Two codings on the same words are one stretch.
stretches <- unique(codings[c("code", "case", "source", "start", "end")])

counts <- table(factor(stretches$code, levels = codes), factor(stretches$case, levels = cases))
matrix <- cbind(code = codes, as.data.frame.matrix(counts))
write.csv(matrix, row.names = FALSE, quote = FALSE)
