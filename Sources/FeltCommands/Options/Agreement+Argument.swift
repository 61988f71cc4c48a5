public import ArgumentParser
public import FeltAnalysis
public import FeltQuery

/// Units and rules are typed by their names.
extension AgreementUnit: ExpressibleByArgument {}
extension UnitRule: ExpressibleByArgument {}
