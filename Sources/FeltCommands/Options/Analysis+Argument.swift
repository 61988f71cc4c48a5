public import ArgumentParser
public import FeltAnalysis

/// Measures and wholes are typed by their names.
extension MatrixMeasure: ExpressibleByArgument {}
extension Matrix.Whole: ExpressibleByArgument {}
extension QCATable.HalfRule: ExpressibleByArgument {}
