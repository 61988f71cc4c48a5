public import ArgumentParser
public import FeltQuery

/// Units are typed by their names: paragraph, turn, question, source, case.
extension QueryUnit: ExpressibleByArgument {}
extension MeetingUnit: ExpressibleByArgument {}
