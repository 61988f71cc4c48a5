public import ArgumentParser
public import FeltReport

/// ReportAudiences are typed by their short names: nb, nn, en.
extension ReportAudience: ExpressibleByArgument {}
